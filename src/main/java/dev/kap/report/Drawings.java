package dev.kap.report;

import dev.kap.document.Illustration;
import dev.kap.figure.BridgeChart;
import dev.kap.figure.CoverageGridFigure;
import dev.kap.figure.Drawing;
import dev.kap.figure.Gathered;
import dev.kap.figure.HeatMap;
import dev.kap.figure.IndexFigure;
import dev.kap.figure.Numbered;
import dev.kap.figure.ParetoChart;
import dev.kap.figure.QuadrantFigure;
import dev.kap.figure.QuadrantFigure.Size;
import dev.kap.figure.Timeline;
import dev.kap.figure.WeightedBar;
import dev.kap.figure.map.RelationshipMap;
import dev.kap.insight.Thresholds;
import dev.kap.plan.AccountChange;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The figures of one account under the names by which templates place them.
///
/// @param numbered contacts that the large quadrant shows by number
/// @param gathered contacts that share a mark of the large quadrant
/// @param crowded whether contacts share a mark of the small quadrant
/// @param moves how many moves the timeline shows
/// @param heatMaps names of the heat map's pages
/// @param map names of the relationship map's pages
record Drawings(
        Map<String, Illustration> illustrations,
        List<Numbered> numbered,
        List<Gathered> gathered,
        boolean crowded,
        int moves,
        List<String> heatMaps,
        List<String> map) {

    /// The width of an upright page's content, in points, and a little more.
    private static final double UPRIGHT = 500;

    /// What stands beside a figure takes so much, in points.
    private static final double BESIDE = 150;

    private static final int FEW = 12;

    private static final int SOME = 24;

    /// @param without names of the figures that are left out, since they could not be drawn
    static Drawings of(AccountPlan plan, PortfolioPlan portfolio, Set<String> without, Theme theme, Wording wording) {
        FigureFacts facts = new FigureFacts(plan, portfolio.insight().concentration(), wording);
        Thresholds thresholds = Thresholds.of(portfolio.insight().portfolio().settings());
        DocumentFigures figures = new DocumentFigures(without, theme, wording);
        Optional<QuadrantFigure> large = figures.add(
                "quadrant",
                facts.quadrant(),
                () -> large(plan, thresholds, theme, wording, PageSettings.letter(portfolio, theme)));
        figures.add(
                "quadrant-legend",
                facts.quadrant(),
                () -> large.map(QuadrantFigure::legend).orElseGet(() -> new LeftOut("", theme)));
        Optional<QuadrantFigure> small = figures.add(
                "quadrant-small",
                facts.quadrant(),
                () -> new QuadrantFigure(plan, thresholds, theme, wording, Size.SMALL));
        figures.add("motif", facts.quadrant(), () -> new QuadrantFigure(plan, thresholds, theme, wording, Size.MOTIF));
        figures.add("coverage", facts.coverage(), () -> new CoverageGridFigure(plan, theme, wording));
        figures.add("index", facts.index(), () -> index(plan, portfolio, theme, wording));
        Optional<Timeline> timeline =
                figures.add("timeline", facts.timeline(), () -> timeline(plan, portfolio, theme, wording));
        figures.add(
                "weighted", facts.money(), () -> new WeightedBar(plan.agenda().money(), theme, wording));
        figures.add(
                "bridge",
                facts.bridge(),
                () -> new BridgeChart(plan.agenda().money().bridge(), theme, wording));
        figures.add("pareto", facts.pareto(), () -> pareto(plan, portfolio, theme, wording));
        List<String> heatMaps = figures.addPages(
                "heat-map",
                facts.links(),
                () -> HeatMap.pages(plan, portfolio.insight().portfolio(), theme, wording));
        List<String> map = figures.addPages(
                "map",
                facts.map(),
                () -> RelationshipMap.pages(
                        plan, portfolio.insight().portfolio().settings(), theme, wording));
        return new Drawings(
                figures.all(),
                large.map(QuadrantFigure::numbered).orElse(List.of()),
                large.map(QuadrantFigure::gathered).orElse(List.of()),
                small.map(figure -> !figure.gathered().isEmpty()).orElse(false),
                timeline.map(Timeline::shown).orElse(plan.plan90().size()),
                heatMaps,
                map);
    }

    /// Whether the map needs pages that lie on their side.
    boolean wideMap() {
        return map.stream()
                .map(illustrations::get)
                .anyMatch(page -> page.drawing().width() > UPRIGHT);
    }

    /// Where every name finds room in it, the medium quadrant will do: what there is to read of it stands beside it.
    private static QuadrantFigure large(
            AccountPlan plan, Thresholds thresholds, Theme theme, Wording wording, boolean letter) {
        int contacts = plan.insight().contacts().size();
        if (contacts <= SOME) {
            QuadrantFigure medium = new QuadrantFigure(plan, thresholds, theme, wording, Size.MEDIUM);
            if (contacts <= FEW || medium.namesAll()) {
                return medium;
            }
        }
        return new QuadrantFigure(plan, thresholds, theme, wording, letter ? Size.LETTER : Size.LARGE);
    }

    /// Whether there is room beside the quadrant.
    boolean narrowQuadrant() {
        return Optional.ofNullable(illustrations.get("quadrant"))
                .map(figure -> figure.drawing().width() < UPRIGHT - BESIDE)
                .orElse(false);
    }

    private static Drawing index(AccountPlan plan, PortfolioPlan portfolio, Theme theme, Wording wording) {
        Optional<AccountChange> change = Optional.ofNullable(portfolio.changes().get(plan.name()));
        return new IndexFigure(plan.diagnosis(), change, theme, wording);
    }

    private static Timeline timeline(AccountPlan plan, PortfolioPlan portfolio, Theme theme, Wording wording) {
        return new Timeline(plan, portfolio.insight().portfolio().asOf(), theme, wording);
    }

    private static Drawing pareto(AccountPlan plan, PortfolioPlan portfolio, Theme theme, Wording wording) {
        return new ParetoChart(portfolio.insight().concentration(), plan.name(), theme, wording);
    }
}
