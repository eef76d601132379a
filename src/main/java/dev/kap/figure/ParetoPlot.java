package dev.kap.figure;

import dev.kap.insight.Concentration.Ranked;
import dev.kap.theme.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// Bars and curve of the Pareto chart, by XChart. It fills exactly the rectangle of the scale: XChart's own axes,
/// titles
/// and paddings are off, because labels stand at places that only we can choose.
final class ParetoPlot {

    /// Group of the axis on which shares stand.
    private static final int SHARES = 1;

    private final ParetoScale scale;
    private final CategoryChart chart;

    ParetoPlot(List<Ranked> ranking, ParetoScale scale, Theme theme) {
        this.scale = scale;
        this.chart = new CategoryChart((int) width(), (int) height());
        style(chart.getStyler());
        List<Integer> places = IntStream.rangeClosed(1, ranking.size()).boxed().toList();
        bars("first", places, revenue(ranking, true), theme.colour("accent"));
        if (scale.first() < ranking.size()) {
            bars("others", places, revenue(ranking, false), theme.colour("link"));
        }
        CategorySeries shares = chart.addSeries(
                "shares", places, ranking.stream().map(Ranked::cumulative).toList());
        shares.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Line);
        shares.setYAxisGroup(SHARES);
        shares.setMarker(SeriesMarkers.NONE);
        shares.setLineColor(theme.colour("develop"));
        shares.setLineWidth(1.5f);
    }

    void paint(Graphics2D canvas) {
        BarePlot.paint(chart, canvas, ParetoScale.LEFT, ParetoScale.TOP, width(), height());
    }

    private static double width() {
        return ParetoScale.RIGHT - ParetoScale.LEFT;
    }

    private static double height() {
        return ParetoScale.BOTTOM - ParetoScale.TOP;
    }

    private void style(CategoryStyler styler) {
        BarePlot.bare(styler);
        styler.setYAxisMin(0, 0.0)
                .setYAxisMax(0, scale.top())
                .setYAxisMin(SHARES, 0.0)
                .setYAxisMax(SHARES, 1.0);
        styler.setOverlapped(true);
        styler.setAvailableSpaceFill(scale.barWidth() * scale.accounts() / width());
    }

    private void bars(String name, List<Integer> places, List<Double> revenue, Color colour) {
        CategorySeries bars = chart.addSeries(name, places, revenue);
        bars.setFillColor(colour);
        bars.setLineColor(colour);
    }

    /// The revenue of those that make 80 % of it, or of the others; 0 in place of the rest.
    private List<Double> revenue(List<Ranked> ranking, boolean first) {
        return IntStream.range(0, ranking.size())
                .mapToObj(i -> i < scale.first() == first ? ranking.get(i).revenue() : 0.0)
                .toList();
    }
}
