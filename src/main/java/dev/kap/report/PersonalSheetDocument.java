package dev.kap.report;

import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.figure.HoursBars;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.PersonalSheet;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.person.PersonalPage;
import dev.kap.report.page.person.SheetRoom;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The personal sheet: one page for one of us over all accounts (domain.md, "Personal sheet").
public final class PersonalSheetDocument {

    private static final String TEMPLATE = "personal-sheet.ftlh";

    private PersonalSheetDocument() {}

    /// The sheet as a document, with a line in the place of the figures of those names, which could not be drawn.
    ///
    /// @param room how many rows of each list are shown
    /// @throws dev.kap.document.TemplateProblem if a template is wrong
    /// @throws FigureFailure if another figure cannot be drawn
    public static Document without(
            Set<String> without,
            PersonalSheet sheet,
            SheetRoom room,
            PortfolioPlan portfolio,
            Templates templates,
            Theme theme,
            Wording wording) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sheet", PersonalPage.of(sheet, room, portfolio, wording));
        data.put("label", new Labels(wording));
        DocumentFigures figures = new DocumentFigures(without, theme, wording);
        figures.add("hours", hours(sheet, wording), () -> new HoursBars(sheet.hours(), theme, wording));
        DocumentSettings edition = new DocumentSettings(
                portfolio.insight().portfolio().settings().text(Setting.COMPANY),
                portfolio.insight().portfolio().asOf(),
                PageSettings.letter(portfolio, theme),
                PageSettings.logo(theme),
                figures.all(),
                wording);
        return DocumentParser.parse(templates.fill(TEMPLATE, data), TEMPLATE, edition);
    }

    private static List<String> hours(PersonalSheet sheet, Wording wording) {
        return IntStream.range(0, sheet.hours().steps().size())
                .mapToObj(i -> wording.say(
                        "people.alt.hours",
                        Arg.count(i + 1L),
                        Arg.text(String.valueOf(
                                Math.round(sheet.hours().steps().get(i).asked())))))
                .toList();
    }
}
