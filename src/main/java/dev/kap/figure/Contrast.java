package dev.kap.figure;

import java.awt.Color;

/// How well a text can be told from its ground (WCAG 2.2: 1 to 21).
final class Contrast {

    private Contrast() {}

    /// Of two colours the one that stands out more from the ground.
    static Color better(Color ground, Color one, Color other) {
        return ratio(ground, one) >= ratio(ground, other) ? one : other;
    }

    /// 1 for two equal colours, 21 for black on white.
    static double ratio(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
