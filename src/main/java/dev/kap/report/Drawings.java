package dev.kap.report;

import dev.kap.analysis.Thresholds;
import dev.kap.figure.CoverageGrid;
import dev.kap.figure.Drawing;
import dev.kap.figure.HeatMap;
import dev.kap.figure.IndexFigure;
import dev.kap.figure.Numbered;
import dev.kap.figure.ParetoChart;
import dev.kap.figure.QuadrantFigure;
import dev.kap.figure.QuadrantFigure.Size;
import dev.kap.figure.Timeline;
import dev.kap.figure.map.RelationshipMap;
import dev.kap.planning.AccountChange;
import dev.kap.planning.AccountPlan;
import dev.kap.planning.PortfolioPlan;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The figures of one account under the names by which templates place them.
///
/// @param numbered contacts that the large quadrant shows by number
/// @param heatMaps names of the heat map's pages
/// @param map names of the relationship map's pages
record Drawings(
        Map<String, Illustration> illustrations, List<Numbered> numbered, List<String> heatMaps, List<String> map) {

    static Drawings of(AccountPlan plan, PortfolioPlan portfolio, Theme theme, Wording wording) {
        FigureFacts facts = new FigureFacts(plan, portfolio.insight().concentration(), wording);
        Thresholds thresholds = Thresholds.of(portfolio.insight().portfolio().settings());
        QuadrantFigure large = new QuadrantFigure(plan, thresholds, theme, wording, Size.LARGE);
        Map<String, Illustration> all = new LinkedHashMap<>();
        all.put("quadrant", new Illustration(large, facts.quadrant()));
        all.put("quadrant-legend", new Illustration(large.legend(), facts.quadrant()));
        for (Size size : List.of(Size.SMALL, Size.MOTIF)) {
            QuadrantFigure figure = new QuadrantFigure(plan, thresholds, theme, wording, size);
            all.put(size == Size.SMALL ? "quadrant-small" : "motif", new Illustration(figure, facts.quadrant()));
        }
        all.put("coverage", new Illustration(new CoverageGrid(plan, theme, wording), facts.coverage()));
        all.put("index", new Illustration(index(plan, portfolio, theme, wording), facts.index()));
        all.put("timeline", new Illustration(timeline(plan, portfolio, theme, wording), facts.timeline()));
        all.put("pareto", new Illustration(pareto(plan, portfolio, theme, wording), facts.pareto()));
        List<String> heatMaps = put(
                all, "heat-map", HeatMap.pages(plan, portfolio.insight().portfolio(), theme, wording), facts.links());
        List<String> map = put(all, "map", RelationshipMap.pages(plan, theme, wording), facts.map());
        return new Drawings(all, large.numbered(), heatMaps, map);
    }

    private static Drawing index(AccountPlan plan, PortfolioPlan portfolio, Theme theme, Wording wording) {
        Optional<AccountChange> change = Optional.ofNullable(portfolio.changes().get(plan.name()));
        return new IndexFigure(plan.diagnosis(), change, theme, wording);
    }

    private static Drawing timeline(AccountPlan plan, PortfolioPlan portfolio, Theme theme, Wording wording) {
        return new Timeline(plan, portfolio.insight().portfolio().asOf(), theme, wording);
    }

    private static Drawing pareto(AccountPlan plan, PortfolioPlan portfolio, Theme theme, Wording wording) {
        return new ParetoChart(portfolio.insight().concentration(), plan.name(), theme, wording);
    }

    private static List<String> put(
            Map<String, Illustration> all, String name, List<Drawing> pages, List<String> facts) {
        List<String> names = new ArrayList<>();
        for (Drawing page : pages) {
            names.add(name + "-" + (names.size() + 1));
            all.put(names.getLast(), new Illustration(page, facts));
        }
        return names;
    }
}
