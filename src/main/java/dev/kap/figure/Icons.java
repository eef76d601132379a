package dev.kap.figure;

import dev.kap.theme.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/// Paints the signs of a stance and the box to tick: ink and lines only, for the colours belong to the quadrants.
public final class Icons {

    /// Width and height of the room each takes, in millimetres.
    public static final double SIDE_MM = 3.1;

    private static final double ARM = Pen.mm(0.95);
    private static final double WAVE = Pen.mm(0.4);
    private static final double DOT = Pen.mm(0.4);
    private static final double STROKE = 1.1;
    private static final double FRAME = 0.8;
    private static final double BOX = 0.75;

    private Icons() {}

    /// Paints that sign around the middle at x, y; all lengths in points.
    public static void paint(Graphics2D canvas, Theme theme, IconKind kind, double x, double y) {
        Pen pen = new Pen(canvas);
        LineStyle ink = LineStyle.of(theme, "ink", STROKE);
        switch (kind) {
            case SUPPORTER -> {
                pen.line(ink, x - ARM, y, x + ARM, y);
                pen.line(ink, x, y - ARM, x, y + ARM);
            }
            case NEUTRAL -> pen.draw(ink, wave(x, y));
            case SCEPTIC -> pen.line(ink, x - ARM, y, x + ARM, y);
            case OPPONENT -> {
                square(pen, LineStyle.of(theme, "ink", FRAME), x, y);
                pen.line(ink, x - ARM, y, x + ARM, y);
            }
            case UNKNOWN -> pen.fill(theme.colour("muted"), Pen.circle(x, y, DOT));
            case BOX -> square(pen, LineStyle.of(theme, "ink", BOX), x, y);
        }
    }

    private static void square(Pen pen, LineStyle line, double x, double y) {
        double side = Pen.mm(SIDE_MM);
        pen.frame(line, x - side / 2, y - side / 2, side, side);
    }

    private static Path2D wave(double x, double y) {
        Path2D wave = new Path2D.Double();
        wave.moveTo(x - ARM, y + WAVE / 2);
        wave.curveTo(x - ARM / 2, y - 2 * WAVE, x - ARM / 4, y - WAVE, x, y);
        wave.curveTo(x + ARM / 4, y + WAVE, x + ARM / 2, y + 2 * WAVE, x + ARM, y - WAVE / 2);
        return wave;
    }
}
