package dev.kap.figure.sheet;

import dev.kap.figure.Drawing;
import dev.kap.figure.Lettering;
import dev.kap.figure.LineStyle;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;

/// How the backs of a leaf of cards are laid out: the columns swap.
public record BackOrder(Theme theme, Wording wording) implements Drawing {

    private static final double LEAF_WIDTH = Pen.mm(24);
    private static final double LEAF_HEIGHT = Pen.mm(33.9);
    private static final double SCALE = 1 / 8.75;
    private static final double SECOND = Pen.mm(34);
    private static final int ROWS = 5;

    @Override
    public double width() {
        return SECOND + LEAF_WIDTH + Pen.mm(2);
    }

    @Override
    public double height() {
        return LEAF_HEIGHT + Pen.mm(5);
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        leaf(pen, 0, false, "workshop.leaf.front");
        leaf(pen, SECOND, true, "workshop.leaf.back");
        double y = LEAF_HEIGHT / 2;
        double from = LEAF_WIDTH + Pen.mm(2);
        double to = SECOND - Pen.mm(1.5);
        pen.line(LineStyle.of(theme, "accent", 1), from, y, to, y);
        pen.arrowHead(theme.colour("accent"), to, y, from, y, Pen.mm(1.9), Pen.mm(1.6));
    }

    private void leaf(Pen pen, double x, boolean back, String key) {
        pen.frame(LineStyle.of(theme, "axis", 0.5), x, 0, LEAF_WIDTH, LEAF_HEIGHT);
        double width = CardHead.WIDTH * SCALE;
        double height = CardHead.HEIGHT * SCALE;
        double left = x + (LEAF_WIDTH - 2 * width) / 2;
        double top = (LEAF_HEIGHT - ROWS * height) / 2;
        Lettering number = Lettering.of(theme, "accent", 7).inBold();
        for (int i = 0; i < 2 * ROWS; i++) {
            int column = back ? 1 - i % 2 : i % 2;
            double cx = left + column * width;
            double cy = top + Math.floorDiv(i, 2) * height;
            if (back) {
                pen.fill(theme.colour("accent.tint"), cx, cy, width, height);
            }
            pen.frame(LineStyle.of(theme, "axis", 0.4), cx, cy, width, height);
            pen.textCentred(String.valueOf(i + 1), number, cx + width / 2, number.centredOn(cy + height / 2));
        }
        Lettering word = Lettering.of(theme, "ink", 7.5).inBold();
        pen.textCentred(wording.say(key), word, x + LEAF_WIDTH / 2, LEAF_HEIGHT + Pen.mm(4));
    }
}
