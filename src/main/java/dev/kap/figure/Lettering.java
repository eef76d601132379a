package dev.kap.figure;

import dev.kap.theme.Fonts;
import dev.kap.theme.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

/// How a text is set in a figure, and how much room it takes; the same on every device.
///
/// @param size in points
public record Lettering(boolean bold, double size, Color colour) {

    /// Marks the place where a text was cut.
    public static final String ELLIPSIS = "\u2026";

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
        return pieces(text).stream().mapToDouble(Glyphs::width).sum();
    }

    /// The text as it is drawn from left to right, in parts of one font each.
    List<Glyphs> pieces(String text) {
        String ours = plain(text);
        if (ours.isEmpty()) {
            return List.of();
        }
        return font().canDisplayUpTo(ours) < 0 ? List.of(new Glyphs(ours, font())) : Glyphs.seen(ours, this);
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

    /// The text, or as much of a shorter one as fits into that many points.
    public String fitting(String text, String shorter, double width) {
        return width(text) <= width ? text : cut(shorter, width);
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
        Path2D outline = new Path2D.Double();
        double at = x;
        for (Glyphs piece : pieces(text)) {
            outline.append(piece.outline(at, baseline), false);
            at += piece.width();
        }
        return outline;
    }
}
