package dev.kap.figure.sheet;

import dev.kap.figure.Drawing;
import dev.kap.figure.Lettering;
import dev.kap.figure.LineStyle;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.util.List;

/// Which sheets each step fills in, and which it then reveals.
public record StepGrid(List<Column> columns, Theme theme, Wording wording) implements Drawing {

    private static final double LABELS = Pen.mm(21);
    private static final double CELL = Pen.mm(15.9);
    private static final double PITCH = Pen.mm(155) / 9;
    private static final double HEIGHT = Pen.mm(5.6);
    private static final double HEAD = Pen.mm(6.4);

    /// One step; a cell is empty where there is nothing.
    public record Column(String step, String blank, String revealed) {}

    public StepGrid {
        columns = List.copyOf(columns);
    }

    @Override
    public double width() {
        return Pen.mm(176);
    }

    @Override
    public double height() {
        return HEAD + 2 * HEIGHT + Pen.mm(1.5);
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        double second = HEAD + HEIGHT + Pen.mm(1);
        Lettering label = Lettering.of(theme, "ink", 8).inBold();
        Lettering muted = Lettering.of(theme, "muted", 8);
        pen.text(wording.say("workshop.grid.step"), muted, 0, muted.centredOn(HEAD / 2 - Pen.mm(0.4)));
        pen.text(wording.say("workshop.grid.blank"), label, 0, label.centredOn(HEAD + HEIGHT / 2));
        pen.text(wording.say("workshop.grid.revealed"), label, 0, label.centredOn(second + HEIGHT / 2));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double x = LABELS + i * PITCH;
            Lettering number = Lettering.of(theme, "accent", 8.5).inBold();
            pen.textCentred(column.step(), number, x + CELL / 2, number.centredOn(HEAD / 2 - Pen.mm(0.4)));
            if (!column.blank().isEmpty()) {
                pen.frame(LineStyle.of(theme, "accent", 0.6), x, HEAD, CELL, HEIGHT);
                text(pen, column.blank(), Lettering.of(theme, "accent", 8).inBold(), x, HEAD);
            }
            if (!column.revealed().isEmpty()) {
                pen.fill(theme.colour("accent"), x, second, CELL, HEIGHT);
                text(pen, column.revealed(), new Lettering(true, 8, theme.colour("on.accent")), x, second);
            }
        }
    }

    private static void text(Pen pen, String text, Lettering lettering, double x, double top) {
        double room = CELL - Pen.mm(1);
        Lettering fitting = lettering.width(text) <= room
                ? lettering
                : new Lettering(lettering.bold(), lettering.size() - 1.5, lettering.colour());
        pen.textCentred(fitting.cut(text, room), fitting, x + CELL / 2, fitting.centredOn(top + HEIGHT / 2));
    }
}
