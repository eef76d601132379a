package dev.kap.bidi;

import static dev.kap.bidi.LetterForms.Form.FINAL;
import static dev.kap.bidi.LetterForms.Form.INITIAL;
import static dev.kap.bidi.LetterForms.Form.ISOLATED;
import static dev.kap.bidi.LetterForms.Form.MEDIAL;

import dev.kap.bidi.LetterForms.Form;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/// Gives Arabic letters the form they have beside their neighbours (The Unicode Standard, section 9.2), as the
/// presentation forms that many fonts have a glyph for.
public final class JoinedForms {

    private static final int TATWEEL = 0x0640;
    private static final int JOINER = 0x200D;
    private static final int LAM = 0x0644;
    /// Scripts whose letters join, but have no presentation forms.
    private static final Set<UnicodeScript> JOINING = Set.of(
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.MANDAIC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.ADLAM,
            UnicodeScript.HANIFI_ROHINGYA);

    private JoinedForms() {}

    /// Where Unicode has the first of the presentation forms.
    private static final int FIRST_FORM = 0xFB50;

    /// The first block of Arabic letters; nearly no text has anything above.
    private static final int ARABIC = 0x600;

    /// The text, still in the order in which it is read, with each Arabic letter in its form; lam and alef become one.
    public static String joined(String text) {
        return text.codePoints().anyMatch(JoinedForms::isArabic)
                ? joined(text.codePoints().toArray())
                : text;
    }

    /// The letters of a joined text: what a reader of the file should find.
    public static String apart(String joined) {
        StringBuilder letters = new StringBuilder();
        joined.codePoints().forEach(point -> letters.append(LetterForms.letters(point)));
        return letters.toString();
    }

    /// Whether this is a letter in a form that it has beside others.
    public static boolean isForm(int point) {
        return point >= FIRST_FORM && !LetterForms.letters(point).equals(Character.toString(point));
    }

    /// Whether this is a letter that would have to be joined, but for which Unicode has no joined forms.
    public static boolean cannotJoin(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        boolean joins = script == UnicodeScript.ARABIC || JOINING.contains(script);
        return joins && Character.isLetter(point) && point != TATWEEL && !LetterForms.knows(point);
    }

    private static String joined(int[] points) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            boolean before = joinsOn(points, previous(points, i)) && joinsBack(points[i]);
            int after = next(points, i);
            Optional<String> ligature = ligature(points, i, before);
            if (ligature.isPresent()) {
                text.append(ligature.get());
                i++;
            } else {
                boolean behind = joinsOn(points, i) && after < points.length && joinsBack(points[after]);
                text.appendCodePoint(LetterForms.form(points[i], form(before, behind)));
            }
        }
        return text.toString();
    }

    private static Form form(boolean before, boolean behind) {
        if (before) {
            return behind ? MEDIAL : FINAL;
        }
        return behind ? INITIAL : ISOLATED;
    }

    /// Lam and an alef that follows it at once are written as one; the pair joins to what is before it only.
    private static Optional<String> ligature(int[] points, int at, boolean before) {
        return points[at] == LAM && at + 1 < points.length
                ? LetterForms.lamAlef(points[at + 1], before ? FINAL : ISOLATED)
                : Optional.empty();
    }

    /// Whether the letter at that place joins to the one after it.
    private static boolean joinsOn(int[] points, int at) {
        return at >= 0 && (points[at] == TATWEEL || points[at] == JOINER || LetterForms.has(points[at], INITIAL));
    }

    /// Whether the letter joins to the one before it.
    private static boolean joinsBack(int point) {
        return point == TATWEEL || point == JOINER || LetterForms.has(point, FINAL);
    }

    private static int previous(int[] points, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(points[before])) {
            before--;
        }
        return before;
    }

    private static int next(int[] points, int at) {
        int after = at + 1;
        while (after < points.length && isMark(points[after])) {
            after++;
        }
        return after;
    }

    /// A vowel sign stands on its letter and does not part it from the next one.
    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isArabic(int point) {
        return point >= ARABIC && UnicodeScript.of(point) == UnicodeScript.ARABIC;
    }
}
