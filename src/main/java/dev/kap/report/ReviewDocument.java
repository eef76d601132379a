package dev.kap.report;

import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.document.Illustration;
import dev.kap.figure.AllQuadrants;
import dev.kap.figure.DependenceChart;
import dev.kap.figure.ParetoChart;
import dev.kap.figure.TierMatrix;
import dev.kap.figure.TierMotif;
import dev.kap.insight.Thresholds;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.report.page.review.ReviewBusiness;
import dev.kap.report.page.review.ReviewChoice;
import dev.kap.report.page.review.ReviewCover;
import dev.kap.report.page.review.ReviewDependence;
import dev.kap.report.page.review.ReviewFacts;
import dev.kap.report.page.review.ReviewGlance;
import dev.kap.report.page.review.ReviewPeople;
import dev.kap.report.page.review.ReviewQuadrants;
import dev.kap.report.page.review.ReviewService;
import dev.kap.report.page.review.ReviewWork;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The portfolio review: all accounts side by side, for the sales director (domain.md, "The portfolio review").
public final class ReviewDocument {

    private static final String TEMPLATE = "portfolio-review.ftlh";
    private static final int FACTS = 3;

    private ReviewDocument() {}

    /// The review as a document.
    ///
    /// @throws TemplateProblem if a template is wrong
    public static Document of(PortfolioPlan portfolio, Templates templates, Theme theme, Wording wording) {
        return without(Set.of(), portfolio, templates, theme, wording);
    }

    /// The same with a line in the place of the figures of those names, which could not be drawn.
    ///
    /// @throws TemplateProblem if a template is wrong
    /// @throws FigureFailure if another figure cannot be drawn
    public static Document without(
            Set<String> figures, PortfolioPlan portfolio, Templates templates, Theme theme, Wording wording) {
        ReviewFacts facts = ReviewFacts.of(portfolio, wording);
        AllQuadrants quadrants = quadrants(facts, theme, wording);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("cover", ReviewCover.of(facts, PageSettings.confidential(portfolio, theme)));
        data.put("glance", ReviewGlance.of(facts));
        data.put("choice", ReviewChoice.of(facts));
        data.put("business", ReviewBusiness.of(facts));
        data.put("quadrants", ReviewQuadrants.of(facts, quadrants.shown()));
        data.put("dependence", ReviewDependence.of(facts));
        data.put("service", ReviewService.of(facts));
        data.put("people", ReviewPeople.of(facts));
        data.put("work", ReviewWork.of(facts));
        data.put("label", new Labels(wording));
        data.put("heading", new ColumnHeadings(wording.language()));
        DocumentSettings edition = new DocumentSettings(
                portfolio.insight().portfolio().settings().text(Setting.COMPANY),
                portfolio.insight().portfolio().asOf(),
                PageSettings.letter(portfolio, theme),
                PageSettings.logo(theme),
                drawings(figures, portfolio, quadrants, theme, wording),
                wording);
        return DocumentParser.parse(templates.fill(TEMPLATE, data), TEMPLATE, edition);
    }

    private static Map<String, Illustration> drawings(
            Set<String> without, PortfolioPlan portfolio, AllQuadrants quadrants, Theme theme, Wording wording) {
        Map<String, Double> revenues = new HashMap<>();
        portfolio.accounts().forEach(plan -> {
            Double revenue = plan.insight().standing().revenue();
            if (revenue != null) {
                revenues.put(plan.name(), revenue);
            }
        });
        DocumentFigures figures = new DocumentFigures(without, theme, wording);
        List<String> matrixFacts = matrixFacts(portfolio, wording);
        figures.add("motif", matrixFacts, () -> new TierMotif(portfolio.review().matrix(), theme));
        figures.add(
                "matrix", matrixFacts, () -> new TierMatrix(portfolio.review().matrix(), revenues, theme, wording));
        figures.add(
                "pareto",
                paretoFacts(portfolio, wording),
                () -> new ParetoChart(portfolio.insight().concentration(), "", theme, wording));
        figures.add("quadrants", quadrantFacts(portfolio, wording), () -> quadrants);
        figures.add(
                "dependence",
                dependenceFacts(portfolio, wording),
                () -> new DependenceChart(
                        portfolio.insight().exposure().dependences(), revenues, limits(portfolio), theme, wording));
        return figures.all();
    }

    private static AllQuadrants quadrants(ReviewFacts facts, Theme theme, Wording wording) {
        return new AllQuadrants(
                facts.byRevenue(),
                Thresholds.of(facts.portfolio().insight().portfolio().settings()),
                theme,
                wording);
    }

    private static DependenceChart.Limits limits(PortfolioPlan portfolio) {
        Settings settings = portfolio.insight().portfolio().settings();
        return new DependenceChart.Limits(
                settings.number(Setting.WE_ON_THEM_LOW),
                settings.number(Setting.WE_ON_THEM_HIGH),
                settings.number(Setting.THEY_ON_US_LOW),
                settings.number(Setting.THEY_ON_US_HIGH));
    }

    private static List<String> quadrantFacts(PortfolioPlan portfolio, Wording wording) {
        return portfolio.accounts().stream()
                .limit(FACTS)
                .map(plan -> wording.say(
                        "report.review.alt.develop",
                        Arg.count(plan.insight().in(Quadrant.DEVELOP).size()),
                        Arg.text(plan.name())))
                .toList();
    }

    private static List<String> dependenceFacts(PortfolioPlan portfolio, Wording wording) {
        return portfolio.insight().exposure().dependences().stream()
                .limit(FACTS)
                .flatMap(one -> Optional.ofNullable(one.word())
                        .map(word -> wording.say(
                                "report.review.alt.word", Arg.text(one.account()), Arg.phrase(word.sentence())))
                        .stream())
                .toList();
    }

    private static List<String> matrixFacts(PortfolioPlan portfolio, Wording wording) {
        return portfolio.review().keyAccounts().stream()
                .limit(FACTS)
                .map(one -> wording.say("report.review.alt.key", Arg.text(one.account())))
                .toList();
    }

    private static List<String> paretoFacts(PortfolioPlan portfolio, Wording wording) {
        List<String> facts = new ArrayList<>();
        portfolio.insight().concentration().ranking().stream()
                .limit(FACTS)
                .forEach(one -> facts.add(
                        wording.say("report.review.alt.share", Arg.text(one.account()), Arg.share(one.share()))));
        return facts;
    }
}
