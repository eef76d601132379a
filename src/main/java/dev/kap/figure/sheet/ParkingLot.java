package dev.kap.figure.sheet;

import dev.kap.figure.Drawing;
import dev.kap.figure.Lettering;
import dev.kap.figure.LineStyle;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;

/// The sheet for what the room does not settle today: point, who, by when.
public record ParkingLot(Theme theme, Wording wording) implements Drawing {

    private static final double WIDTH = 386;
    private static final double HEAD = 12;
    private static final double ROW = 21.5;
    private static final int ROWS = 9;
    private static final double[] COLUMNS = {0, 14, 230, 306};
    private static final String[] HEADS = {"", "workshop.parking.point", "workshop.parking.who", "workshop.parking.by"};

    @Override
    public double width() {
        return Pen.mm(WIDTH);
    }

    @Override
    public double height() {
        return Pen.mm(HEAD + ROWS * ROW + 1);
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        Lettering head = Lettering.of(theme, "muted", 15).inBold();
        for (int i = 1; i < HEADS.length; i++) {
            pen.text(wording.say(HEADS[i]), head, Pen.mm(COLUMNS[i]), Pen.mm(HEAD - 4));
        }
        pen.line(LineStyle.of(theme, "accent", 1.3), 0, Pen.mm(HEAD), width(), Pen.mm(HEAD));
        Lettering number = Lettering.of(theme, "accent", 16).inBold();
        for (int i = 1; i <= ROWS; i++) {
            double y = Pen.mm(HEAD + i * ROW);
            pen.text(String.valueOf(i), number, 0, y - Pen.mm(ROW / 2 - 2));
            pen.line(LineStyle.of(theme, "axis", 0.65), 0, y, width(), y);
        }
        for (int i = 2; i < COLUMNS.length; i++) {
            double x = Pen.mm(COLUMNS[i] - 4);
            pen.line(LineStyle.of(theme, "hairline", 0.65), x, Pen.mm(HEAD), x, Pen.mm(HEAD + ROWS * ROW));
        }
    }
}
