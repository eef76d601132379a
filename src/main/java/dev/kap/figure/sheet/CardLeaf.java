package dev.kap.figure.sheet;

import dev.kap.figure.Drawing;
import dev.kap.figure.Lettering;
import dev.kap.figure.LineStyle;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;
import java.awt.Graphics2D;
import java.util.List;

/// One side of a leaf of ten cards, two by five, with cutting lines (look.md, "Sheets"). The drawing is the page within
/// [#MARGIN]; on the back the columns swap, so that printed double-sided over the long edge each back meets its front.
///
/// @param cards at most ten
public record CardLeaf(List<? extends Card> cards, boolean back, String left, String right, Theme theme)
        implements Drawing {

    /// What the page leaves free around the drawing, in millimetres.
    public static final double MARGIN = 8;

    private static final double PAGE_WIDTH = 210;
    private static final double PAGE_HEIGHT = 297;
    private static final double GRID_LEFT = 20;
    private static final double GRID_TOP = 13.5;
    private static final double CARD_WIDTH = 85;
    private static final double CARD_HEIGHT = 54;
    private static final int ROWS = 5;
    private static final double FOOT = 287.4;
    private static final double FOOT_GAP = 6;

    public CardLeaf {
        cards = List.copyOf(cards);
    }

    @Override
    public double width() {
        return Pen.mm(PAGE_WIDTH - 2 * MARGIN);
    }

    @Override
    public double height() {
        return Pen.mm(PAGE_HEIGHT - 2 * MARGIN);
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        cuts(pen);
        for (int i = 0; i < cards.size(); i++) {
            int row = i / 2;
            int column = back ? 1 - i % 2 : i % 2;
            double x = at(GRID_LEFT + column * CARD_WIDTH);
            double y = at(GRID_TOP + row * CARD_HEIGHT);
            if (back) {
                cards.get(i).back(pen, theme, x, y);
            } else {
                cards.get(i).front(pen, theme, x, y);
            }
        }
        Lettering foot = Lettering.of(theme, "muted", 7.5);
        pen.text(left, foot, at(GRID_LEFT), at(FOOT));
        double room = Pen.mm(2 * CARD_WIDTH - FOOT_GAP) - foot.width(left);
        pen.textEnding(foot.cut(right, room), foot, at(GRID_LEFT + 2 * CARD_WIDTH), at(FOOT));
    }

    private void cuts(Pen pen) {
        LineStyle cut = LineStyle.of(theme, "axis", 0.4).dashed(1.5, 1.5);
        for (int column = 0; column <= 2; column++) {
            double x = at(GRID_LEFT + column * CARD_WIDTH);
            pen.line(cut, x, at(10), x, at(285.5));
        }
        for (int row = 0; row <= ROWS; row++) {
            double y = at(GRID_TOP + row * CARD_HEIGHT);
            pen.line(cut, at(15), y, at(195), y);
        }
    }

    private static double at(double millimetresOnPage) {
        return Pen.mm(millimetresOnPage - MARGIN);
    }
}
