package dev.kap.report;

import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.figure.Enlarged;
import dev.kap.figure.ParetoChart;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.review.ReviewFacts;
import dev.kap.report.page.slides.PortfolioSlides;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The slides of all accounts (look.md, "Slides"), from what the portfolio review says.
public final class PortfolioSlidesDocument {

    private static final String TEMPLATE = "portfolio-slides.ftlh";
    private static final int FACTS = 3;

    private PortfolioSlidesDocument() {}

    /// The slides as a document, with a line in the place of the figures of those names, which could not be drawn.
    ///
    /// @throws TemplateProblem if a template is wrong
    /// @throws FigureFailure if another figure cannot be drawn
    public static Document without(
            Set<String> figures, PortfolioPlan portfolio, Templates templates, Theme theme, Wording wording) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("slides", PortfolioSlides.of(ReviewFacts.of(portfolio, wording)));
        data.put("label", new Labels(wording));
        DocumentFigures drawings = new DocumentFigures(figures, theme, wording);
        List<String> facts = portfolio.insight().concentration().ranking().stream()
                .limit(FACTS)
                .map(one -> wording.say("report.review.alt.share", Arg.text(one.account()), Arg.share(one.share())))
                .toList();
        drawings.add(
                "pareto",
                facts,
                () -> Enlarged.forSlides(new ParetoChart(portfolio.insight().concentration(), "", theme, wording)));
        DocumentSettings edition = new DocumentSettings(
                portfolio.insight().portfolio().settings().text(Setting.COMPANY),
                portfolio.insight().portfolio().asOf(),
                false,
                null,
                drawings.all(),
                wording);
        return DocumentParser.parse(templates.fill(TEMPLATE, data), TEMPLATE, edition);
    }
}
