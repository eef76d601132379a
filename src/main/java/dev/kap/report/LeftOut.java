package dev.kap.report;

import dev.kap.figure.Drawing;
import dev.kap.figure.Lettering;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;
import java.awt.Graphics2D;

/// The line in the place of a figure that could not be drawn.
record LeftOut(String line, Theme theme) implements Drawing {

    private static final double HEIGHT = 14;

    @Override
    public double width() {
        return lettering().width(line) + 1;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void paint(Graphics2D canvas) {
        new Pen(canvas).text(line, lettering(), 0, lettering().centredOn(HEIGHT / 2));
    }

    private Lettering lettering() {
        return Lettering.of(theme, "muted", 8.5);
    }
}
