package dev.kap.figure;

import dev.kap.theme.Fonts;
import java.awt.Color;
import java.awt.Graphics2D;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.style.CategoryStyler;

/// A plot of XChart without anything but its bars and curves: axes and labels are ours.
final class BarePlot {

    private static final Color NOTHING = new Color(0, true);

    /// Some size.
    private static final double UNSEEN = 8;

    private BarePlot() {}

    /// Takes away whatever stands around the plot and behind it. What is not shown is measured all the same, and in a
    /// font of the machine, which may have none.
    static void bare(CategoryStyler styler) {
        styler.setLegendVisible(false)
                .setChartTitleVisible(false)
                .setChartPadding(0)
                .setChartBackgroundColor(NOTHING)
                .setPlotBackgroundColor(NOTHING)
                .setPlotBorderVisible(false)
                .setPlotContentSize(1);
        styler.setPlotMargin(0)
                .setAxisTicksVisible(false)
                .setAxisTitlesVisible(false)
                .setPlotGridLinesVisible(false)
                .setPlotTicksMarksVisible(false)
                .setAxisTickLabelsFont(Fonts.of(false, UNSEEN));
    }

    /// Paints it into that rectangle, in points; XChart itself knows whole points only.
    static void paint(CategoryChart chart, Graphics2D canvas, double x, double y, double width, double height) {
        Graphics2D inside = (Graphics2D) canvas.create();
        inside.translate(x, y);
        inside.scale(width / chart.getWidth(), height / chart.getHeight());
        chart.paint(inside, chart.getWidth(), chart.getHeight());
        inside.dispose();
    }
}
