package dev.kap.figure;

import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.function.Predicate;

/// The line above a quadrant that says what its signs mean; each sign is shown as the figure shows it first.
final class QuadrantLegend implements Drawing {

    private static final double RADIUS = Pen.mm(1.55);
    private static final double MIDDLE = Pen.mm(2.2);
    private static final double BETWEEN = Pen.mm(4.5);

    private final QuadrantLayout layout;
    private final boolean numbers;
    private final Theme theme;
    private final Wording wording;

    QuadrantLegend(QuadrantLayout layout, boolean numbers, Theme theme, Wording wording) {
        this.layout = layout;
        this.numbers = numbers;
        this.theme = theme;
        this.wording = wording;
    }

    @Override
    public double width() {
        return Pen.mm(176);
    }

    @Override
    public double height() {
        return 2 * MIDDLE;
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        double x = mark(pen, spot -> !spot.hollow(), false, "evidence", 0);
        x = mark(pen, QuadrantMark::hollow, false, "opinion", x);
        x = mark(pen, QuadrantMark::ring, true, "borderline", x);
        if (!layout.arrows().isEmpty()) {
            x = aim(pen, x);
        }
        if (numbers) {
            x = text(pen, "number", x);
        }
        if (!layout.gathered().isEmpty()) {
            Arg count = Arg.count(layout.gathered().getFirst().people().size());
            written(pen, wording.say("figure.legend.gathered", count), x);
        }
    }

    private double mark(Pen pen, Predicate<QuadrantMark> shown, boolean ring, String key, double x) {
        return layout.spots().stream()
                .filter(shown)
                .findFirst()
                .map(spot -> {
                    double reach = ContactMarks.reach(ring, RADIUS);
                    ContactMarks.paint(
                            pen.canvas(), theme, spot.kind(), spot.hollow(), ring, x + reach, MIDDLE, RADIUS);
                    return text(pen, key, x + 2 * reach + Pen.mm(0.7));
                })
                .orElse(x);
    }

    private double aim(Pen pen, double x) {
        AimArrow first = layout.arrows().getFirst();
        Color colour = ContactMarks.colour(theme, first.spot().kind());
        double tip = x + Pen.mm(9);
        double head = Pen.mm(1.9);
        pen.line(LineStyle.of(colour, 1), x, MIDDLE, tip - head / 2, MIDDLE);
        pen.arrowHead(colour, tip, MIDDLE, x, MIDDLE, head, Pen.mm(1.6));
        boolean bars = layout.arrows().stream().anyMatch(arrow -> arrow.bar() != null);
        if (bars) {
            double bar = x + Pen.mm(5);
            pen.line(LineStyle.of(colour, 1), bar, MIDDLE - Pen.mm(1.1), bar, MIDDLE + Pen.mm(1.1));
        }
        return text(pen, bars ? "aim.bar" : "aim", tip + Pen.mm(1.2));
    }

    private double text(Pen pen, String key, double x) {
        return written(pen, wording.say("figure.legend." + key), x);
    }

    private double written(Pen pen, String text, double x) {
        Lettering lettering = Lettering.of(theme, "ink", 8);
        pen.text(text, lettering, x, lettering.centredOn(MIDDLE));
        return x + lettering.width(text) + BETWEEN;
    }
}
