package dev.kap.figure.sheet;

import dev.kap.figure.ContactMarks;
import dev.kap.figure.Drawing;
import dev.kap.figure.Lettering;
import dev.kap.figure.LineStyle;
import dev.kap.figure.MarkKind;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;

/// The data behind one point to settle, 54 mm wide (look.md, "Sheets").
///
/// @param heightMm how much room it takes
/// @param painter what it shows
public record PointFigure(double heightMm, Consumer<Pen> painter) implements Drawing {

    private static final double WIDTH = Pen.mm(54);
    private static final double LEFT = Pen.mm(1.2);
    private static final double POINT = Pen.mm(5.15);
    private static final double RADIUS = Pen.mm(1.55);
    private static final double WORD_GAP = Pen.mm(1.5);
    private static final int TEN = 10;

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return Pen.mm(heightMm);
    }

    @Override
    public void paint(Graphics2D canvas) {
        painter.accept(new Pen(canvas));
    }

    /// A rating or what the evidence says, with its words above.
    ///
    /// @param hollow a rating
    public record Spot(double score, boolean hollow, String words) {}

    /// A scale of relationship with what is said on it.
    ///
    /// @param missing said at the left where there is no evidence; empty else
    public static PointFigure scale(
            List<Spot> spots, MarkKind kind, boolean borderline, double threshold, String missing, Theme theme) {
        return new PointFigure(17, pen -> {
            double axis = Pen.mm(11.4);
            double marks = Pen.mm(7.4);
            axis(pen, theme, axis, threshold);
            Lettering bold = Lettering.of(theme, "ink", 8).inBold();
            if (!missing.isEmpty()) {
                Lettering gap = Lettering.of(theme, "gap", 8).inBold();
                pen.text(missing, gap, LEFT, gap.centredOn(marks));
            }
            double[] lefts = lefts(spots, bold);
            for (int i = 0; i < spots.size(); i++) {
                Spot spot = spots.get(i);
                ContactMarks.paint(
                        pen.canvas(), theme, kind, spot.hollow(), borderline, x(spot.score()), marks, RADIUS);
                pen.text(spot.words(), bold, lefts[i], Pen.mm(3.4));
            }
        });
    }

    /// Words over their marks, side by side: from the right end back, so that none leaves the figure.
    private static double[] lefts(List<Spot> spots, Lettering lettering) {
        double[] lefts = new double[spots.size()];
        double free = 0;
        for (int i = 0; i < lefts.length; i++) {
            double width = lettering.width(spots.get(i).words());
            lefts[i] = Math.max(free, x(spots.get(i).score()) - width / 2);
            free = lefts[i] + width + WORD_GAP;
        }
        double end = WIDTH;
        for (int i = lefts.length - 1; i >= 0; i--) {
            lefts[i] = Math.min(lefts[i], end - lettering.width(spots.get(i).words()));
            end = lefts[i] - WORD_GAP;
        }
        return lefts;
    }

    /// How somebody stands to us, beside how well they know us.
    ///
    /// @param at which of the stops, from 0
    public static PointFigure stance(
            double relationship,
            MarkKind kind,
            boolean hollow,
            double threshold,
            List<String> stops,
            int at,
            String words,
            Theme theme) {
        return new PointFigure(27, pen -> {
            axis(pen, theme, Pen.mm(11.4), threshold);
            double x = x(relationship);
            ContactMarks.paint(pen.canvas(), theme, kind, hollow, false, x, Pen.mm(7.4), RADIUS);
            Lettering bold = Lettering.of(theme, "ink", 8).inBold();
            double left = Math.min(x + Pen.mm(2.6), WIDTH - bold.width(words));
            pen.text(words, bold, left, x + Pen.mm(2.6) > left ? Pen.mm(3.4) : bold.centredOn(Pen.mm(7.4)));
            double y = Pen.mm(21);
            pen.line(LineStyle.of(theme, "ink", 0.75), x(0), y, x(TEN), y);
            for (int i = 0; i < stops.size(); i++) {
                double stop = x(0) + (x(TEN) - x(0)) * (i + 0.5) / stops.size();
                pen.line(LineStyle.of(theme, "ink", 0.5), stop, y - Pen.mm(0.8), stop, y + Pen.mm(0.8));
                Lettering word =
                        Lettering.of(theme, i == at ? "ink" : "muted", 7).inBold(i == at);
                pen.textCentred(stops.get(i), word, stop, y + Pen.mm(4));
                if (i == at) {
                    pen.fill(theme.colour("ink"), Pen.circle(stop, y, Pen.mm(1.5)));
                }
            }
        });
    }

    /// Who named the account of all who named any; the core begins behind the dashed line.
    public static PointFigure votes(int named, int all, int core, String namedBy, String coreFrom, Theme theme) {
        return new PointFigure(13, pen -> {
            double pitch = Math.min(Pen.mm(5.2), (WIDTH - Pen.mm(6)) / Math.max(1, all));
            double radius = Math.min(Pen.mm(1.9), pitch * 0.38);
            double y = Pen.mm(3);
            double gap = Pen.mm(2.4);
            for (int i = 0; i < all; i++) {
                double x = radius + i * pitch + (i >= core - 1 ? gap : 0);
                if (i < named) {
                    pen.fill(theme.colour("accent"), Pen.circle(x, y, radius));
                } else {
                    pen.draw(LineStyle.of(theme, "accent", 0.9), Pen.circle(x, y, radius - 0.45));
                }
            }
            double line = radius + (core - 1.5) * pitch + gap / 2;
            pen.line(LineStyle.of(theme, "axis", 0.75).dashed(1.2, 0.9), line, 0, line, Pen.mm(10.4));
            Lettering bold = Lettering.of(theme, "ink", 8).inBold();
            Lettering muted = Lettering.of(theme, "muted", 7.5);
            pen.text(namedBy, bold, 0, Pen.mm(9.6));
            double right = Math.max(line + Pen.mm(1.2), bold.width(namedBy) + Pen.mm(2));
            pen.text(muted.cut(coreFrom, WIDTH - right), muted, right, Pen.mm(9.6));
        });
    }

    /// What was promised, and how much of it was kept.
    public record Promise(String words, double kept, double promised, String figure) {}

    /// Bars of promises.
    public static PointFigure promises(List<Promise> promises, Theme theme) {
        return new PointFigure(5 * promises.size() + 1, pen -> {
            Lettering plain = Lettering.of(theme, "ink", 8);
            Lettering bold = plain.inBold();
            double left = Pen.mm(17);
            for (int i = 0; i < promises.size(); i++) {
                Promise promise = promises.get(i);
                double middle = Pen.mm(5 * i + 2.4);
                double width = WIDTH - left - Pen.mm(15);
                double high = Pen.mm(2.2);
                pen.text(plain.cut(promise.words(), left - Pen.mm(1)), plain, 0, plain.centredOn(middle));
                pen.fill(theme.colour("track"), left, middle - high / 2, width, high);
                double share = promise.promised() <= 0 ? 0 : Math.min(1, promise.kept() / promise.promised());
                pen.fill(theme.colour("accent"), left, middle - high / 2, width * share, high);
                pen.textEnding(promise.figure(), bold, WIDTH, bold.centredOn(middle));
            }
        });
    }

    private static void axis(Pen pen, Theme theme, double y, double threshold) {
        pen.line(LineStyle.of(theme, "axis", 0.75).dashed(1.2, 0.9), x(threshold), Pen.mm(4.6), x(threshold), y);
        pen.line(LineStyle.of(theme, "ink", 0.75), x(0), y, x(TEN), y);
        for (double tick : new double[] {0, 2, 4, threshold, 6, 8, TEN}) {
            boolean middle = tick == threshold;
            Lettering digit = Lettering.of(theme, middle ? "ink" : "muted", 7).inBold(middle);
            pen.line(LineStyle.of(theme, "ink", 0.5), x(tick), y, x(tick), y + Pen.mm(0.9));
            String text = tick == Math.rint(tick) ? String.valueOf((int) tick) : String.valueOf(tick);
            pen.textCentred(text, digit, x(tick), y + Pen.mm(4.2));
        }
    }

    private static double x(double score) {
        return LEFT + score * POINT;
    }

    /// The same under another name for documents, which are compared by what they print.
    @Override
    public String toString() {
        return "point " + heightMm;
    }
}
