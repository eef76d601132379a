package dev.kap.figure;

import dev.kap.plan.Bridge;
import dev.kap.plan.MoneyAndPeople;
import dev.kap.theme.Theme;
import dev.kap.wording.Amounts;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;

/// What the goal needs from the pipeline, and how much of it the open opportunities bring by their chance.
public final class WeightedBar implements Drawing {

    private static final double HEIGHT = Pen.mm(6.4);
    private static final double GAP = Pen.mm(0.5);
    private static final double WIDE = Pen.mm(12);
    private static final double NARROW = Pen.mm(5.5);
    private static final double INSET = Pen.mm(1.6);
    private static final double BELOW = Pen.mm(3.4);

    private final List<MoneyAndPeople.Open> open;
    private final double needed;
    private final double weighted;
    private final Amounts amounts;
    private final Theme theme;
    private final Wording wording;

    /// The bar of that account.
    public WeightedBar(MoneyAndPeople money, Theme theme, Wording wording) {
        Bridge bridge = money.bridge();
        this.open = money.open().stream()
                .filter(one -> one.weighted() != null && one.weighted() > 0)
                .toList();
        this.needed = Objects.requireNonNullElse(bridge.needed(), 0.0);
        this.weighted = money.weighted();
        this.amounts = wording.numbers().amountsUpTo(Math.max(needed, weighted));
        this.theme = theme;
        this.wording = wording;
    }

    @Override
    public double width() {
        return Pen.mm(176);
    }

    @Override
    public double height() {
        return HEIGHT + BELOW + Pen.mm(1);
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        double x = 0;
        double free = 0;
        for (MoneyAndPeople.Open one : open) {
            double length = width() * amount(one) / Math.max(needed, weighted);
            pen.fill(theme.colour("accent"), x, 0, Math.max(0.5, length - GAP), HEIGHT);
            figure(pen, amounts.of(one.weighted()), x, length);
            free = name(pen, one.opportunity().name(), x, length, free);
            x += length;
        }
        if (needed > weighted) {
            gap(pen, x);
        } else {
            pen.fill(theme.colour("ink"), width() * needed / weighted - 0.7, -1, 1.4, HEIGHT + 2);
        }
    }

    private static double amount(MoneyAndPeople.Open one) {
        return Objects.requireNonNullElse(one.weighted(), 0.0);
    }

    /// The figure inside its part, smaller in a narrow one; left out where there is no room.
    private void figure(Pen pen, String text, double x, double length) {
        Lettering wide = Lettering.of(theme, "on.accent", 8.5).inBold();
        Lettering small = Lettering.of(theme, "on.accent", 7.5).inBold();
        if (length >= WIDE) {
            pen.text(text, wide, x + INSET, wide.centredOn(HEIGHT / 2));
        } else if (length >= NARROW && small.width(text) < length - GAP - 1) {
            pen.textCentred(text, small, x + (length - GAP) / 2, small.centredOn(HEIGHT / 2));
        }
    }

    /// The name below its part, as far as the one before leaves room.
    private double name(Pen pen, String name, double x, double length, double free) {
        Lettering muted = Lettering.of(theme, "muted", 8);
        if (x < free || length < NARROW) {
            return free;
        }
        String shown = muted.cut(name, Math.max(length, Pen.mm(9)) - Pen.mm(1));
        pen.text(shown, muted, x, HEIGHT + BELOW);
        return x + muted.width(shown) + Pen.mm(1);
    }

    private void gap(Pen pen, double x) {
        LineStyle dashed = LineStyle.of(theme, "gap", 1).dashed(1.4, 0.9);
        pen.draw(dashed, new Rectangle2D.Double(x + 0.5, 0.5, width() - x - 1, HEIGHT - 1));
        Lettering bold = Lettering.of(theme, "gap", 8.5).inBold();
        String text = amounts.of(needed - weighted);
        if (bold.width(text) + 2 * INSET < width() - x) {
            pen.text(text, bold, x + INSET, bold.centredOn(HEIGHT / 2));
        }
        String word = wording.say("figure.bridge.gap");
        pen.textEnding(word, Lettering.of(theme, "gap", 8).inBold(), width(), HEIGHT + BELOW);
    }
}
