package dev.kap.figure;

import dev.kap.bidi.Direction;
import dev.kap.bidi.JoinedForms;
import dev.kap.bidi.Stretch;
import dev.kap.theme.Fonts;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/// A part of a text that is drawn in one font and one direction.
///
/// @param text in the order in which it is read; one from the right says so to whoever draws it
record Glyphs(String text, Font font) {

    private static final FontRenderContext ANY_DEVICE = new FontRenderContext(null, true, true);
    private static final char FROM_RIGHT = '\u202E';
    private static final char AS_BEFORE = '\u202C';

    /// The parts of a text that needs more than our own font, in the order in which they are seen from the left.
    static List<Glyphs> seen(String text, Lettering lettering) {
        List<Glyphs> seen = new ArrayList<>();
        for (Stretch stretch : Direction.seen(text)) {
            List<Glyphs> parts = inFonts(stretch.text(), lettering);
            (stretch.fromRight() ? parts.reversed() : parts)
                    .forEach(part -> seen.add(stretch.fromRight() ? part.fromRight() : part));
        }
        return seen;
    }

    double width() {
        return font.getStringBounds(text, ANY_DEVICE).getWidth();
    }

    Shape outline(double x, double baseline) {
        return new TextLayout(text, font, ANY_DEVICE).getOutline(AffineTransform.getTranslateInstance(x, baseline));
    }

    private static List<Glyphs> inFonts(String text, Lettering lettering) {
        List<Glyphs> parts = new ArrayList<>();
        text.codePoints().forEach(point -> append(parts, of(point, lettering)));
        return parts;
    }

    /// A joined letter that no font has is drawn as the letter it was made of.
    private static Glyphs of(int point, Lettering lettering) {
        String letter = Character.toString(point);
        return Fonts.having(point, lettering.bold(), lettering.size())
                .map(font -> new Glyphs(letter, font))
                .orElseGet(() -> new Glyphs(JoinedForms.apart(letter), instead(letter, lettering)));
    }

    private static Font instead(String letter, Lettering lettering) {
        int apart = JoinedForms.apart(letter).codePointAt(0);
        return Fonts.having(apart, lettering.bold(), lettering.size()).orElseGet(lettering::font);
    }

    private static void append(List<Glyphs> parts, Glyphs next) {
        if (!parts.isEmpty() && parts.getLast().font.equals(next.font)) {
            Glyphs last = parts.removeLast();
            parts.add(new Glyphs(last.text + next.text, last.font));
        } else {
            parts.add(next);
        }
    }

    private Glyphs fromRight() {
        return new Glyphs(FROM_RIGHT + text + AS_BEFORE, font);
    }
}
