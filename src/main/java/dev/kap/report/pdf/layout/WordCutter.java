package dev.kap.report.pdf.layout;

import dev.kap.report.Inline;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Cuts a paragraph into words, where Unicode lets a line break.
final class WordCutter {

    private static final String OBJECT = "\uFFFC";
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String LINE_ENDS = "\n\u000B\f\u0085\u2028\u2029";

    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private final InlineBits bits;
    private final double room;

    /// @param room width of the line in points, which bars must not exceed
    WordCutter(InlineBits bits, double room) {
        this.bits = bits;
        this.room = room;
    }

    /// Adds an inline that is drawn with that tag.
    void add(Inline inline, String shown, Tag tag) {
        int start = text.length();
        text.append(
                switch (inline) {
                    case Inline.Text _, Inline.PageRef _ ->
                        shown.replace("\r\n", "\n").replace('\r', '\n');
                    case Inline.Mark _, Inline.Sign _, Inline.Bar _, Inline.Tag _ -> OBJECT;
                    case Inline.Break _ -> "\n";
                });
        stretches.add(new Stretch(start, text.length(), inline, tag));
    }

    List<Word> words() {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text.toString());
        List<Word> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (!glued(end)) {
                words.add(word(start, end));
                start = end;
            }
        }
        return words;
    }

    /// Whether text follows a mark or sign at once: they stay together.
    private boolean glued(int at) {
        return at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && stretches.stream().anyMatch(stretch -> stretch.end == at && isSymbol(stretch.inline));
    }

    private static boolean isSymbol(Inline inline) {
        return inline instanceof Inline.Mark || inline instanceof Inline.Sign;
    }

    private Word word(int start, int end) {
        int stop = end;
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        String after = text.substring(stop, end);
        boolean endsLine = after.chars().anyMatch(c -> LINE_ENDS.indexOf(c) >= 0);
        return new Word(
                bits(start, stop),
                after.isEmpty() ? Optional.empty() : letters(blank(after), stop),
                stop > start && text.charAt(stop - 1) == SOFT_HYPHEN ? letters("-", stop - 1) : Optional.empty(),
                endsLine);
    }

    /// An en or em space is as wide as two blanks; of several blanks one is left.
    private static String blank(String spaces) {
        return spaces.chars().anyMatch(c -> c == 0x2002 || c == 0x2003) ? "  " : " ";
    }

    private List<Bit> bits(int start, int end) {
        List<Bit> found = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int from = Math.max(start, stretch.start);
            int to = Math.min(end, stretch.end);
            if (from < to) {
                found.addAll(bits(stretch, text.substring(from, to)));
            }
        }
        return found;
    }

    private List<? extends Bit> bits(Stretch stretch, String part) {
        return switch (stretch.inline) {
            case Inline.Text words -> bits.letters(part, words.bold(), words.tone(), stretch.tag);
            case Inline.PageRef ref -> bits.letters(part, ref.bold(), ref.tone(), stretch.tag);
            case Inline.Mark mark -> List.of(bits.mark(mark, glued(stretch.end), stretch.tag));
            case Inline.Sign sign -> List.of(bits.sign(sign, glued(stretch.end), stretch.tag));
            case Inline.Bar bar -> List.of(bits.bar(bar, room, stretch.tag));
            case Inline.Tag tag -> List.of(bits.tag(tag, stretch.tag));
            case Inline.Break _ -> List.of();
        };
    }

    /// A blank or hyphen in the look of the text at that place; none after something drawn at the end.
    private Optional<Bit.Letters> letters(String shown, int at) {
        return stretches.stream()
                .filter(stretch -> stretch.start <= at && at < stretch.end)
                .findFirst()
                .flatMap(stretch -> letters(shown, stretch));
    }

    private Optional<Bit.Letters> letters(String shown, Stretch stretch) {
        return switch (stretch.inline) {
            case Inline.Text words ->
                bits.letters(shown, words.bold(), words.tone(), stretch.tag).stream()
                        .findFirst();
            case Inline.PageRef ref ->
                bits.letters(shown, ref.bold(), ref.tone(), stretch.tag).stream()
                        .findFirst();
            case Inline.Mark _, Inline.Sign _, Inline.Bar _, Inline.Tag _, Inline.Break _ -> Optional.empty();
        };
    }

    private record Stretch(int start, int end, Inline inline, Tag tag) {}
}
