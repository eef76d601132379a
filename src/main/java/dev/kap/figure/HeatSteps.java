package dev.kap.figure;

import dev.kap.theme.Contrast;
import dev.kap.theme.Theme;
import java.awt.Color;

/// The colours of what a link is worth, 0 to 10, in five steps (look.md, "Marks and signs").
final class HeatSteps {

    private static final double[] BELOW = {2.5, 5, 7, 9};
    private static final int OUTLINED = 2;

    private final Theme theme;

    HeatSteps(Theme theme) {
        this.theme = theme;
    }

    /// A cell of that worth with a figure in it; up to 5 it has an outline, since paper is nearly as light.
    void paint(Pen pen, double worth, double x, double y, double width, double height) {
        pen.fill(ground(worth), x, y, width, height);
        if (step(worth) < OUTLINED) {
            pen.frame(LineStyle.of(outline(), 0.5), x, y, width, height);
        }
    }

    /// The colour of a text on that cell.
    Color text(double worth) {
        return Contrast.better(ground(worth), theme.colour("ink"), theme.colour("paper"));
    }

    private Color ground(double worth) {
        return theme.colours("heat").get(step(worth));
    }

    private Color outline() {
        Color light = theme.colours("heat").get(1);
        Color dark = theme.colours("heat").get(3);
        return new Color(
                between(light.getRed(), dark.getRed()),
                between(light.getGreen(), dark.getGreen()),
                between(light.getBlue(), dark.getBlue()));
    }

    private static int between(int light, int dark) {
        return light + (dark - light) / 3;
    }

    private static int step(double worth) {
        int step = 0;
        while (step < BELOW.length && worth >= BELOW[step]) {
            step++;
        }
        return step;
    }
}
