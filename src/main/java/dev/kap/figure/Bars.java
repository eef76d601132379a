package dev.kap.figure;

import dev.kap.diagnosis.answer.AccountDiagnosis.Zone;
import dev.kap.theme.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// Bars that stand in the cells of a table (look.md, "Tables"), in a room of `width` by `height` points.
public final class Bars {

    private static final double TRACK = Pen.mm(1.8);
    private static final double ZONES = Pen.mm(1.2);
    private static final double POINTER = 1.8;
    private static final double RING = Pen.mm(0.7);

    private final Graphics2D canvas;
    private final Theme theme;
    private final double width;
    private final double height;

    /// A bar in that room.
    public Bars(Graphics2D canvas, Theme theme, double width, double height) {
        this.canvas = canvas;
        this.theme = theme;
        this.width = width;
        this.height = height;
    }

    /// A share of the whole track, with a mark on it where `marker` is given; both 0 to 1.
    public void share(double share, @Nullable Double marker) {
        Pen pen = new Pen(canvas);
        pen.fill(theme.colour("track"), 0, top(TRACK), width, TRACK);
        pen.fill(theme.colour("accent"), 0, top(TRACK), width * within(share), TRACK);
        if (marker != null) {
            pen.fill(theme.colour("ink"), pointer(marker), 0, POINTER, height);
        }
    }

    /// The three zones of the strategic index: a bar for today, a ring for the time before; both 0 to 1.
    public void index(double today, @Nullable Double before) {
        Pen pen = new Pen(canvas);
        Iterator<Color> colours = theme.colours("zones").iterator();
        double from = 0;
        for (Zone zone : Zone.values()) {
            double to = width * zone.end() / 100;
            pen.fill(colours.next(), from, top(ZONES), to - from, ZONES);
            from = to;
        }
        if (before != null) {
            double x = Math.clamp(width * within(before), RING, Math.max(RING, width - RING));
            pen.fill(theme.colour("paper"), Pen.circle(x, height / 2, RING));
            pen.draw(LineStyle.of(theme.colour("ink"), 0.7), Pen.circle(x, height / 2, RING));
        }
        pen.fill(theme.colour("accent"), pointer(today), 0, POINTER, height);
    }

    /// A change to the right of the middle, or hollow to the left of it.
    ///
    /// @param share 0.5 for no change, 1 for the greatest rise, 0 for an equal fall
    public void change(double share) {
        Pen pen = new Pen(canvas);
        double middle = width / 2;
        double end = width * within(share);
        if (end > middle) {
            pen.fill(theme.colour("accent"), middle, top(TRACK), end - middle, TRACK);
        } else if (end < middle) {
            pen.frame(LineStyle.of(theme.colour("gap"), 0.7), end, top(TRACK), middle - end, TRACK);
        }
        pen.line(LineStyle.of(theme.colour("axis"), 0.5), middle, 0, middle, height);
    }

    /// A line to write on, at the bottom of the room.
    public void line() {
        new Pen(canvas).line(LineStyle.of(theme, "axis", 0.5), 0, height - 0.5, width, height - 0.5);
    }

    /// A circle to tick.
    public void circle() {
        double radius = Math.min(width, height) / 2 - 0.4;
        new Pen(canvas).draw(LineStyle.of(theme, "axis", 0.7), Pen.circle(width / 2, height / 2, radius));
    }

    /// A box to write a figure in.
    public void field() {
        new Pen(canvas).frame(LineStyle.of(theme, "axis", 0.6), 0, 0, width, height);
    }

    private double top(double thickness) {
        return (height - thickness) / 2;
    }

    private double pointer(double share) {
        return Math.clamp(width * within(share) - POINTER / 2, 0, Math.max(0, width - POINTER));
    }

    private static double within(double share) {
        return Math.clamp(share, 0, 1);
    }
}
