package dev.kap.report.slides;

import java.awt.Color;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes a colour by the steps of DrawingML, as a program that opens slides does. */
final class Shades {

    private static final Pattern STEP = Pattern.compile("<a:(\\w+) val=\"(\\d+)\"/>");

    private Shades() {}

    static Color applied(Color from, String steps) {
        double[] hsl = hsl(from);
        for (MatchResult step : STEP.matcher(steps).results().toList()) {
            double value = Integer.parseInt(step.group(2)) / 100_000.0;
            switch (step.group(1)) {
                case "satMod" -> hsl[1] = Math.min(1, hsl[1] * value);
                case "lumMod" -> hsl[2] = Math.min(1, hsl[2] * value);
                case "lumOff" -> hsl[2] = Math.min(1, hsl[2] + value);
                default -> throw new IllegalArgumentException(step.group());
            }
        }
        return rgb(hsl);
    }

    private static double[] hsl(Color colour) {
        double r = colour.getRed() / 255.0;
        double g = colour.getGreen() / 255.0;
        double b = colour.getBlue() / 255.0;
        double most = Math.max(r, Math.max(g, b));
        double least = Math.min(r, Math.min(g, b));
        double spread = most - least;
        double hue = spread == 0
                ? 0
                : most == r ? ((g - b) / spread + 6) % 6 : most == g ? (b - r) / spread + 2 : (r - g) / spread + 4;
        double light = (most + least) / 2;
        return new double[] {hue, spread == 0 ? 0 : spread / (1 - Math.abs(2 * light - 1)), light};
    }

    private static Color rgb(double[] hsl) {
        double c = (1 - Math.abs(2 * hsl[2] - 1)) * hsl[1];
        double x = c * (1 - Math.abs(hsl[0] % 2 - 1));
        double m = hsl[2] - c / 2;
        double[] rgb = switch ((int) hsl[0]) {
            case 0 -> new double[] {c, x, 0};
            case 1 -> new double[] {x, c, 0};
            case 2 -> new double[] {0, c, x};
            case 3 -> new double[] {0, x, c};
            case 4 -> new double[] {x, 0, c};
            default -> new double[] {c, 0, x};
        };
        return new Color((float) (rgb[0] + m), (float) (rgb[1] + m), (float) (rgb[2] + m));
    }
}
