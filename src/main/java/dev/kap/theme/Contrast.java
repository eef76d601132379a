package dev.kap.theme;

import java.awt.Color;

/// How well a colour is told from another (WCAG 2.2): 1 not at all, 21 black on white; text needs 4.5, marks 3.
public final class Contrast {

    private Contrast() {}

    /// The contrast of two colours, whichever is the lighter, 1-21.
    public static double between(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /// Of two colours the one that stands out more from the ground.
    public static Color better(Color ground, Color one, Color other) {
        return between(ground, one) >= between(ground, other) ? one : other;
    }

    /// The colour, made darker in steps of 5 % lightness until it can be read as text on white.
    static Color readableOnWhite(Color colour) {
        Color darker = colour;
        for (int step = 1; between(darker, Color.WHITE) < 4.5; step++) {
            darker = mixed(colour, Color.BLACK, Math.min(1, step * 0.05));
        }
        return darker;
    }

    /// That share of the second colour in the first, 0-1.
    static Color mixed(Color first, Color second, double share) {
        return new Color(
                mixed(first.getRed(), second.getRed(), share),
                mixed(first.getGreen(), second.getGreen(), share),
                mixed(first.getBlue(), second.getBlue(), share));
    }

    private static int mixed(int first, int second, double share) {
        return (int) Math.round(first + (second - first) * share);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
