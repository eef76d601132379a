package dev.kap.report;

import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.figure.BridgeChart;
import dev.kap.figure.Enlarged;
import dev.kap.figure.QuadrantFigure;
import dev.kap.figure.Timeline;
import dev.kap.figure.map.SlideMap;
import dev.kap.insight.Thresholds;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.report.page.plan.PageContext;
import dev.kap.report.page.slides.AccountSlides;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The slides of one account (look.md, "Slides"), from what its plan says.
public final class AccountSlidesDocument {

    private static final String TEMPLATE = "slides.ftlh";

    private AccountSlidesDocument() {}

    /// The slides as a document, with a line in the place of the figures of those names, which could not be drawn.
    ///
    /// @throws TemplateProblem if a template is wrong
    /// @throws FigureFailure if another figure cannot be drawn
    public static Document without(
            Set<String> figures,
            AccountPlan plan,
            PortfolioPlan portfolio,
            Templates templates,
            Theme theme,
            Wording wording) {
        Drawn drawn = Drawn.of(plan, portfolio, figures, theme, wording);
        Map<String, Object> data = new LinkedHashMap<>();
        PageContext facts = PageContext.of(plan, portfolio, List.of(), wording);
        data.put("slides", AccountSlides.of(facts, drawn.shown()));
        data.put("label", new Labels(wording));
        DocumentSettings edition = new DocumentSettings(
                portfolio.insight().portfolio().settings().text(Setting.COMPANY),
                portfolio.insight().portfolio().asOf(),
                false,
                null,
                drawn.figures().all(),
                wording);
        return DocumentParser.parse(templates.fill(TEMPLATE, data), TEMPLATE, edition);
    }

    /// The figures, and what they show.
    private record Drawn(DocumentFigures figures, AccountSlides.Shown shown) {

        static Drawn of(AccountPlan plan, PortfolioPlan portfolio, Set<String> without, Theme theme, Wording wording) {
            FigureFacts facts = new FigureFacts(plan, portfolio.insight().concentration(), wording);
            Settings settings = portfolio.insight().portfolio().settings();
            DocumentFigures figures = new DocumentFigures(without, theme, wording);
            Optional<Enlarged<QuadrantFigure>> quadrant = figures.add(
                    "quadrant",
                    facts.quadrant(),
                    () -> Enlarged.forSlides(new QuadrantFigure(
                            plan, Thresholds.of(settings), theme, wording, QuadrantFigure.Size.SLIDE)));
            Optional<SlideMap> map = plan.insight().contacts().isEmpty()
                    ? Optional.empty()
                    : figures.add(
                            "map",
                            facts.map(),
                            () -> SlideMap.of(plan, settings, theme, wording).orElseThrow());
            Optional<Enlarged<Timeline>> timeline = figures.add(
                    "timeline",
                    facts.timeline(),
                    () -> Enlarged.forSlides(new Timeline(
                            plan, portfolio.insight().portfolio().asOf(), Timeline.Size.SLIDE, theme, wording)));
            figures.add(
                    "bridge",
                    facts.bridge(),
                    () -> Enlarged.forSlides(
                            new BridgeChart(plan.agenda().money().bridge(), theme, wording)));
            Set<String> named = new HashSet<>();
            quadrant.ifPresent(one -> named.addAll(one.drawing().named()));
            map.ifPresent(one -> named.addAll(one.named()));
            return new Drawn(
                    figures,
                    new AccountSlides.Shown(
                            named,
                            map.map(SlideMap::leftOut).orElse(0),
                            timeline.map(one -> one.drawing().numbers()).orElse(Set.of())));
        }
    }
}
