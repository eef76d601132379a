package dev.kap.figure;

import dev.kap.theme.Theme;
import java.awt.Color;
import java.awt.geom.Path2D;

/// Paints signs of stance into marks: white on a filled mark, in its colour in a hollow one
/// (look.md, "Marks and signs").
public final class StanceSigns {

    /// In a smaller mark nobody can tell the signs apart: only the frame is left.
    public static final double LEAST_RADIUS = Pen.mm(1.5);

    private static final double FRAME = 0.9;
    private static final double STROKE = 1.1;

    private StanceSigns() {}

    /// The sign of a mark that is painted already; all lengths in points.
    public static void paint(
            Pen pen,
            Theme theme,
            StanceSign sign,
            MarkKind kind,
            boolean hollow,
            boolean borderline,
            double x,
            double y,
            double radius) {
        frame(pen, theme, sign, borderline, x, y, radius);
        if (radius >= LEAST_RADIUS - 0.01 && kind != MarkKind.MISSING) {
            inside(pen, colour(theme, kind, hollow), sign, kind, x, y, radius);
        }
    }

    /// A sign on a disc that is no mark of any quadrant, for a legend.
    public static void onDisc(Pen pen, Theme theme, StanceSign sign, double x, double y, double radius) {
        pen.fill(theme.colour("muted"), Pen.circle(x, y, radius));
        inside(pen, theme.colour("paper"), sign, MarkKind.NURTURE, x, y, radius);
        frame(pen, theme, sign, false, x, y, radius);
    }

    /// How far a mark with its sign reaches from its centre, in points.
    public static double reach(StanceSign sign, boolean borderline, double radius) {
        double reach = ContactMarks.reach(borderline, radius);
        return sign.framed() ? Math.max(reach, frame(borderline, radius)) : reach;
    }

    private static void frame(
            Pen pen, Theme theme, StanceSign sign, boolean borderline, double x, double y, double radius) {
        if (sign.framed()) {
            double half = frame(borderline, radius);
            pen.frame(LineStyle.of(theme, "ink", FRAME), x - half, y - half, 2 * half, 2 * half);
        }
    }

    /// Half a side of the frame: around the ring where there is one.
    private static double frame(boolean borderline, double radius) {
        return borderline ? ContactMarks.borderlineRadius(radius) + Pen.mm(0.4) : 1.22 * radius + Pen.mm(0.75);
    }

    private static Color colour(Theme theme, MarkKind kind, boolean hollow) {
        if (kind == MarkKind.UNPLACED) {
            return theme.colour("unknown");
        }
        return hollow ? ContactMarks.textColour(theme, kind) : theme.colour("paper");
    }

    private static void inside(
            Pen pen, Color colour, StanceSign sign, MarkKind kind, double x, double y, double radius) {
        double half = (kind == MarkKind.WATCH ? 0.48 : 0.56) * radius;
        double middle = ContactMarks.middle(kind, y, radius);
        LineStyle line = LineStyle.of(colour, Math.min(STROKE, 0.25 * radius));
        switch (sign) {
            case SUPPORTER -> {
                pen.line(line, x - half, middle, x + half, middle);
                pen.line(line, x, middle - half, x, middle + half);
            }
            case NEUTRAL -> pen.draw(line, wave(x, middle, half));
            case SCEPTIC, OPPONENT -> pen.line(line, x - half, middle, x + half, middle);
            case UNKNOWN -> pen.fill(colour, Pen.circle(x, middle, 0.22 * radius));
            case NONE -> {}
        }
    }

    private static Path2D wave(double x, double y, double half) {
        double high = 0.9 * half;
        Path2D wave = new Path2D.Double();
        wave.moveTo(x - half, y + 0.25 * high);
        wave.curveTo(x - 0.6 * half, y - high, x - 0.25 * half, y - 0.5 * high, x, y);
        wave.curveTo(x + 0.25 * half, y + 0.5 * high, x + 0.6 * half, y + high, x + half, y - 0.25 * high);
        return wave;
    }
}
