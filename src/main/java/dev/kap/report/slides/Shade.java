package dev.kap.report.slides;

import java.awt.Color;

/// How a colour is made from another one: by steps that stay true when the other one changes.
///
/// @param saturation 0 to 1
/// @param lightness 0 to 1
record Shade(double saturation, double lightness) {

    private static final int WHOLE = 100_000;

    /// The steps from one colour to the other, as children of the first one's element; the hue stays.
    static String of(Color from, Color to) {
        Shade base = of(from);
        Shade wanted = of(to);
        StringBuilder steps = new StringBuilder();
        if (base.saturation > 0 && wanted.lightness < 1) {
            step(steps, "satMod", wanted.saturation / base.saturation);
        }
        if (wanted.lightness <= base.lightness) {
            step(steps, "lumMod", base.lightness == 0 ? 1 : wanted.lightness / base.lightness);
        } else {
            double rest = (1 - wanted.lightness) / (1 - base.lightness);
            step(steps, "lumMod", rest);
            step(steps, "lumOff", 1 - rest);
        }
        return steps.toString();
    }

    private static void step(StringBuilder steps, String name, double part) {
        long value = Math.round(part * WHOLE);
        if (!(name.endsWith("Mod") && value == WHOLE)) {
            steps.append("<a:" + name + " val=\"" + value + "\"/>");
        }
    }

    private static Shade of(Color colour) {
        double most = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue())) / 255.0;
        double least = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue())) / 255.0;
        double lightness = (most + least) / 2;
        double spread = 1 - Math.abs(2 * lightness - 1);
        return new Shade(spread == 0 ? 0 : (most - least) / spread, lightness);
    }
}
