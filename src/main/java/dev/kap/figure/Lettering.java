package dev.kap.figure;

import dev.kap.theme.Fonts;
import dev.kap.theme.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/// How a text is set in a figure, and how much room it takes; the same on every device.
///
/// @param size in points
public record Lettering(boolean bold, double size, Color colour) {

    /// Marks the place where a text was cut.
    public static final String ELLIPSIS = "\u2026";

    private static final FontRenderContext ANY_DEVICE = new FontRenderContext(null, true, true);
    private static final Set<UnicodeScript> FULL_WIDTH =
            Set.of(UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    /// Regular text of that size in a colour of the theme.
    public static Lettering of(Theme theme, String colour, double size) {
        return new Lettering(false, size, theme.colour(colour));
    }

    /// The same in bold.
    public Lettering inBold() {
        return new Lettering(true, size, colour);
    }

    /// The same in bold or not.
    public Lettering inBold(boolean wanted) {
        return new Lettering(wanted, size, colour);
    }

    /// The same in another colour.
    public Lettering in(Color other) {
        return new Lettering(bold, size, other);
    }

    /// The font for a Graphics2D.
    public Font font() {
        return Fonts.of(bold, size);
    }

    /// Width of the text in points.
    public double width(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        Font font = font();
        String ours = plain(text);
        if (font.canDisplayUpTo(ours) < 0) {
            return font.getStringBounds(ours, ANY_DEVICE).getWidth();
        }
        return ours.codePoints().mapToDouble(point -> width(point, font)).sum();
    }

    /// A character of another script comes from a font we do not have here: an ideograph is as wide as it is high, what
    /// else there is hardly wider than a letter of ours.
    private double width(int point, Font font) {
        if (font.canDisplay(point)) {
            return font.getStringBounds(Character.toString(point), ANY_DEVICE).getWidth();
        }
        boolean full = Character.isIdeographic(point)
                || FULL_WIDTH.contains(UnicodeScript.of(point))
                || Character.isEmoji(point);
        return size * (full ? 1 : 0.65);
    }

    /// Height of a capital letter in points: what a text is centred by.
    public double capitals() {
        return size * 0.644;
    }

    /// What lies above the base line: ascenders, in points.
    public double above() {
        return size * 0.75;
    }

    /// What lies below the base line: descenders, in points.
    public double below() {
        return size * 0.22;
    }

    /// The base line of a text whose capitals are centred on `y`.
    public double centredOn(double y) {
        return y + capitals() / 2;
    }

    /// The text, cut with an ellipsis where it is wider than that many points.
    public String cut(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /// The text with blanks that every font has: a drawn line never breaks.
    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /// The glyphs as a shape, for a halo around them.
    Shape outline(String text, double x, double baseline) {
        return new TextLayout(plain(text), font(), ANY_DEVICE)
                .getOutline(AffineTransform.getTranslateInstance(x, baseline));
    }
}
