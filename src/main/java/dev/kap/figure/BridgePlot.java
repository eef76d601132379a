package dev.kap.figure;

import dev.kap.figure.BridgeChart.Bar;
import dev.kap.figure.BridgeChart.Fill;
import dev.kap.theme.Theme;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.style.CategoryStyler;

/// The filled bars of a bridge, by XChart, on one base line from zero; its axes and titles are off, because labels
/// stand at places that only we can choose.
final class BridgePlot {

    private static final int FINE = 10;

    private final List<Bar> bars;
    private final double top;
    private final Theme theme;

    BridgePlot(List<Bar> bars, double top, Theme theme) {
        this.bars = bars;
        this.top = top;
        this.theme = theme;
    }

    /// Paints them between `y` and `y` + `height`.
    void paint(Graphics2D canvas, double y, double height) {
        double width = BridgeChart.STEP * bars.size();
        CategoryChart chart = new CategoryChart((int) Math.rint(FINE * width), (int) Math.rint(FINE * height));
        style(chart.getStyler());
        CategorySeries sure = chart.addSeries(
                "sure",
                IntStream.rangeClosed(1, bars.size()).boxed().toList(),
                bars.stream()
                        .map(bar -> bar.fill() == Fill.SURE ? Math.max(0, bar.to()) : 0.0)
                        .toList());
        sure.setFillColor(theme.colour("accent"));
        sure.setLineColor(theme.colour("accent"));
        // A category is as wide as a step, and its bar stands in its middle.
        BarePlot.paint(chart, canvas, (BridgeChart.BAR - BridgeChart.STEP) / 2, y, width, height);
    }

    private void style(CategoryStyler styler) {
        BarePlot.bare(styler);
        styler.setYAxisMin(0, 0.0).setYAxisMax(0, top);
        styler.setAvailableSpaceFill(BridgeChart.BAR / BridgeChart.STEP);
    }
}
