package dev.kap.figure;

import java.awt.Graphics2D;
import java.util.Optional;

/// A figure that can be painted at its printed size by every format.
///
/// One unit is 1/72 inch; the origin is the top left corner. Painting is repeatable and thread-safe, and uses only
/// fonts
/// of [dev.kap.theme.Fonts].
public interface Drawing {

    /// Width in points.
    double width();

    /// Height in points.
    double height();

    /// Paints the figure on a transparent or white ground.
    void paint(Graphics2D canvas);

    /// What it shows, for formats that draw charts themselves; empty where it is no chart.
    default Optional<ChartData> chart() {
        return Optional.empty();
    }
}
