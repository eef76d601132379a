package dev.kap.report;

import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.figure.ChangeArrows;
import dev.kap.insight.Thresholds;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.change.ChangePage;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What changed since the workbook before, for everyone, each quarter (domain.md, "What changed").
public final class ChangeReport {

    private static final String TEMPLATE = "change-report.ftlh";

    private ChangeReport() {}

    /// The report as a document, with a line in the place of the figures of those names, which could not be drawn.
    ///
    /// @throws dev.kap.document.TemplateProblem if a template is wrong
    /// @throws FigureFailure if another figure cannot be drawn
    public static Document without(
            Set<String> without, PortfolioPlan portfolio, Templates templates, Theme theme, Wording wording) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("changes", ChangePage.of(portfolio, wording));
        data.put("confidential", PageSettings.confidential(portfolio, theme));
        data.put("label", new Labels(wording));
        DocumentFigures figures = new DocumentFigures(without, theme, wording);
        figures.add(
                "arrows",
                ChangePage.drawn(portfolio).stream()
                        .map(shift -> wording.say(
                                "report.change.moved",
                                Arg.text(shift.contact()),
                                Arg.phrase(quadrant(shift.was().quadrant())),
                                Arg.phrase(quadrant(shift.is().quadrant()))))
                        .limit(3)
                        .toList(),
                () -> new ChangeArrows(
                        ChangePage.drawn(portfolio),
                        Thresholds.of(portfolio.insight().portfolio().settings()),
                        theme,
                        wording));
        DocumentSettings edition = new DocumentSettings(
                portfolio.insight().portfolio().settings().text(Setting.COMPANY),
                portfolio.insight().portfolio().asOf(),
                PageSettings.letter(portfolio, theme),
                PageSettings.logo(theme),
                figures.all(),
                wording);
        return DocumentParser.parse(templates.fill(TEMPLATE, data), TEMPLATE, edition);
    }

    private static Sentence quadrant(Quadrant quadrant) {
        return Sentence.of("report.quadrant." + quadrant.name().toLowerCase(Locale.ROOT));
    }
}
