package dev.kap.figure;

import dev.kap.theme.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/// The marks of contacts: the shape is the message, the colour helps (look.md, "Marks and signs").
public final class ContactMarks {

    private static final double OUTLINE = 1.1;

    private ContactMarks() {}

    /// Paints one mark; all lengths in points.
    ///
    /// @param hollow an opinion without evidence
    /// @param borderline near a threshold: a thin ring around it
    /// @param radius nominal: the four shapes of one radius weigh the same
    public static void paint(
            Graphics2D canvas,
            Theme theme,
            MarkKind kind,
            boolean hollow,
            boolean borderline,
            double x,
            double y,
            double radius) {
        Pen pen = new Pen(canvas);
        switch (kind) {
            case NURTURE, SUPPORT, DEVELOP, WATCH -> shape(pen, theme, kind, colour(theme, kind), hollow, x, y, radius);
            case UNPLACED -> ring(pen, theme.colour("unknown"), x, y, radius);
            case MISSING -> {
                ring(pen, theme.colour("gap"), x, y, radius);
                Signs.question(pen, theme.colour("gap"), x, y, radius);
            }
        }
        if (borderline) {
            pen.draw(LineStyle.of(colour(theme, kind), 0.6), Pen.circle(x, y, borderlineRadius(radius)));
        }
    }

    /// Paints a mark in which a text stands: darker, so that the text can be read; all lengths in points.
    static void paintBearing(Pen pen, Theme theme, MarkKind kind, boolean hollow, double x, double y, double radius) {
        shape(pen, theme, kind, textColour(theme, kind), hollow, x, y, radius);
    }

    /// The colour of a text in the colour of a quadrant: dark enough on white, and for white on it.
    static Color textColour(Theme theme, MarkKind kind) {
        return theme.colour(kind.name().toLowerCase(Locale.ROOT) + ".text");
    }

    /// The colour of a mark.
    public static Color colour(Theme theme, MarkKind kind) {
        return theme.colour(
                switch (kind) {
                    case NURTURE -> "nurture";
                    case SUPPORT -> "support";
                    case DEVELOP -> "develop";
                    case WATCH -> "watch";
                    case UNPLACED -> "unknown";
                    case MISSING -> "gap";
                });
    }

    /// The least radius, from `least` on, at which a text of that size has room in the mark.
    static double radiusAround(Theme theme, MarkKind kind, double width, double height, double least) {
        double radius = least;
        while (!outline(shape(theme, kind), 0, 0, radius)
                .contains(-width / 2, middle(kind, 0, radius) - height / 2, width, height)) {
            radius += 0.25;
        }
        return radius;
    }

    /// Where a text in the mark has its middle: that of a triangle on its point lies above its centre.
    static double middle(MarkKind kind, double y, double radius) {
        return kind == MarkKind.WATCH ? y - 0.22 * radius : y;
    }

    /// Radius of the ring around a borderline mark, in points.
    public static double borderlineRadius(double radius) {
        return 1.22 * radius + Pen.mm(0.85);
    }

    /// How far a mark reaches from its centre at the most, in points.
    public static double reach(boolean borderline, double radius) {
        return borderline ? borderlineRadius(radius) : 1.22 * radius;
    }

    private static void shape(
            Pen pen, Theme theme, MarkKind kind, Color colour, boolean hollow, double x, double y, double radius) {
        String name = shape(theme, kind);
        if (hollow) {
            Shape outline = outline(name, x, y, radius - OUTLINE / 2);
            pen.fill(theme.colour("paper"), outline);
            pen.draw(LineStyle.of(colour, OUTLINE), outline);
        } else {
            pen.fill(colour, outline(name, x, y, radius));
        }
    }

    private static String shape(Theme theme, MarkKind kind) {
        return theme.text("shape." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static Shape outline(String name, double x, double y, double r) {
        return switch (name) {
            case "diamond" -> polygon(x, y - 1.22 * r, x + 1.22 * r, y, x, y + 1.22 * r, x - 1.22 * r, y);
            case "square" -> new Rectangle2D.Double(x - 0.88 * r, y - 0.88 * r, 1.76 * r, 1.76 * r);
            case "triangle" -> polygon(x - 1.12 * r, y - 0.81 * r, x + 1.12 * r, y - 0.81 * r, x, y + 1.12 * r);
            default -> Pen.circle(x, y, r);
        };
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static void ring(Pen pen, Color colour, double x, double y, double radius) {
        Signs.dashedRing(pen, colour, x, y, radius);
    }
}
