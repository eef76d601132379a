package dev.kap.bidi;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A part of a line that runs in one direction.
///
/// @param text in the order in which it is read, Arabic letters joined
/// @param level how deep it is nested in text of the other direction: odd for one that runs from right to left
public record Stretch(String text, int level) {

    private static final String OPENING = "([{<«‹≤⟨⟪⟦（［｛〈《「『【〔";
    private static final String CLOSING = ")]}>»›≥⟩⟫⟧）］｝〉》」』】〕";

    /// Whether it runs from right to left.
    public boolean fromRight() {
        return level % 2 == 1;
    }

    /// Its letters in the order in which they are read, each with the marks that stand on it; of a stretch from the
    /// right the brackets as in a mirror, which is how they are drawn.
    public List<String> letters() {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> letters = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String letter = text.substring(start, end);
            letters.add(fromRight() ? mirrored(letter) : letter);
            start = end;
        }
        return letters;
    }

    private static String mirrored(String letter) {
        int opening = OPENING.indexOf(letter);
        int closing = CLOSING.indexOf(letter);
        if (opening >= 0) {
            return CLOSING.substring(opening, opening + 1);
        }
        return closing >= 0 ? OPENING.substring(closing, closing + 1) : letter;
    }
}
