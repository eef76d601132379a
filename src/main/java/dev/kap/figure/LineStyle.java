package dev.kap.figure;

import dev.kap.theme.Theme;
import java.awt.BasicStroke;
import java.awt.Color;

/// How a line is drawn; all lengths in points.
///
/// @param dash length of a dash, 0 for a solid line
/// @param gap between two dashes
public record LineStyle(Color colour, double weight, double dash, double gap) {

    /// A solid line.
    public static LineStyle of(Color colour, double weight) {
        return new LineStyle(colour, weight, 0, 0);
    }

    /// A solid line in a colour of the theme.
    public static LineStyle of(Theme theme, String colour, double weight) {
        return of(theme.colour(colour), weight);
    }

    /// The same line, dashed; lengths in millimetres.
    public LineStyle dashed(double dashMm, double gapMm) {
        return new LineStyle(colour, weight, Pen.mm(dashMm), Pen.mm(gapMm));
    }

    BasicStroke stroke() {
        return dash == 0
                ? new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                : new BasicStroke(
                        (float) weight,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        new float[] {(float) dash, (float) gap},
                        0);
    }
}
