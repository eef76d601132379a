package dev.kap.figure;

import dev.kap.portfolio.Status;
import dev.kap.theme.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/// The four signs of a status: round, of one size, told apart by shape (look.md, "Marks and signs").
public final class Signs {

    /// Nothing that is read is set smaller.
    private static final double LEAST_LETTER = 7;

    private static final int DASHES = 8;

    private Signs() {}

    /// Paints one sign; all lengths in points. Its word stands beside it, so it has none of its own.
    public static void paint(Graphics2D canvas, Theme theme, Status status, double x, double y, double radius) {
        Pen pen = new Pen(canvas);
        Color colour = colour(theme, status);
        LineStyle ring = LineStyle.of(colour, 0.26 * radius);
        switch (status) {
            case GOOD -> {
                pen.fill(colour, Pen.circle(x, y, radius));
                pen.draw(LineStyle.of(theme.colour("paper"), 0.28 * radius), tick(x, y, radius));
            }
            case ATTENTION -> {
                pen.fill(
                        colour, new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 90, 180, Arc2D.CHORD));
                pen.draw(ring, Pen.circle(x, y, radius - ring.weight() / 2));
            }
            case GAP -> {
                pen.draw(ring, Pen.circle(x, y, radius - ring.weight() / 2));
                double arm = 0.4 * radius;
                pen.line(ring, x - arm, y - arm, x + arm, y + arm);
                pen.line(ring, x - arm, y + arm, x + arm, y - arm);
            }
            case UNKNOWN -> {
                dashedRing(pen, colour, x, y, radius);
                question(pen, colour, x, y, radius);
            }
        }
    }

    /// The colour of a status.
    public static Color colour(Theme theme, Status status) {
        return theme.colour(
                switch (status) {
                    case GOOD -> "good";
                    case ATTENTION -> "attention";
                    case GAP -> "gap";
                    case UNKNOWN -> "unknown";
                });
    }

    /// A ring of equal dashes, whatever its size.
    static void dashedRing(Pen pen, Color colour, double x, double y, double radius) {
        double weight = Math.min(1.1, 0.24 * radius);
        double middle = radius - weight / 2;
        double turn = 2 * Math.PI * middle / DASHES;
        pen.draw(new LineStyle(colour, weight, 0.62 * turn, 0.38 * turn), Pen.circle(x, y, middle));
    }

    /// A question mark in the middle of a ring.
    static void question(Pen pen, Color colour, double x, double y, double radius) {
        Lettering lettering = new Lettering(true, Math.max(LEAST_LETTER, 1.6 * radius), colour);
        pen.textCentred("?", lettering, x, lettering.centredOn(y));
    }

    private static Path2D tick(double x, double y, double radius) {
        Path2D tick = new Path2D.Double();
        tick.moveTo(x - 0.46 * radius, y + 0.02 * radius);
        tick.lineTo(x - 0.12 * radius, y + 0.36 * radius);
        tick.lineTo(x + 0.5 * radius, y - 0.34 * radius);
        return tick;
    }
}
