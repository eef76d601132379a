package dev.kap.report.pdf.layout;

import dev.kap.bidi.Direction;
import dev.kap.bidi.JoinedForms;
import dev.kap.bidi.Stretch;
import dev.kap.document.Inline;
import dev.kap.document.Inline.Tone;
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
    private final List<Part> parts = new ArrayList<>();
    private final InlineBits bits;
    private final double room;
    private Direction directions = Direction.of("");

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
                        Direction.closed(
                                JoinedForms.joined(shown.replace("\r\n", "\n").replace('\r', '\n')));
                    case Inline.Mark _, Inline.Sign _, Inline.Icon _, Inline.Bar _, Inline.Tag _ -> OBJECT;
                    case Inline.Break _ -> "\n";
                });
        parts.add(new Part(start, text.length(), inline, tag));
    }

    List<Word> words() {
        directions = Direction.of(withoutDrawings());
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

    /// The text with each drawing as something that reads from the left: it parts names, whatever their direction.
    private String withoutDrawings() {
        StringBuilder readable = new StringBuilder(text);
        parts.stream()
                .filter(part -> isDrawn(part.inline))
                .forEach(part -> readable.setCharAt(part.start, Direction.LEFT_TO_RIGHT_MARK));
        return readable.toString();
    }

    private static boolean isDrawn(Inline inline) {
        return switch (inline) {
            case Inline.Mark _, Inline.Sign _, Inline.Icon _, Inline.Bar _, Inline.Tag _ -> true;
            case Inline.Text _, Inline.PageRef _, Inline.Break _ -> false;
        };
    }

    /// Whether text follows a mark or sign at once: they stay together.
    private boolean glued(int at) {
        return at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && parts.stream().anyMatch(part -> part.end == at && isSymbol(part.inline));
    }

    private static boolean isSymbol(Inline inline) {
        return inline instanceof Inline.Mark || inline instanceof Inline.Sign || inline instanceof Inline.Icon;
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

    private List<InlineFragment> bits(int start, int end) {
        List<InlineFragment> found = new ArrayList<>();
        for (Part part : parts) {
            int from = Math.max(start, part.start);
            int to = Math.min(end, part.end);
            if (from < to) {
                found.addAll(bits(part, from, to));
            }
        }
        return found;
    }

    private List<? extends InlineFragment> bits(Part part, int from, int to) {
        return switch (part.inline) {
            case Inline.Text words -> letters(from, to, words.bold(), words.tone(), part.tag);
            case Inline.PageRef ref -> letters(from, to, ref.bold(), ref.tone(), part.tag);
            case Inline.Mark mark -> List.of(bits.mark(mark, glued(part.end), part.tag));
            case Inline.Sign sign -> List.of(bits.sign(sign, glued(part.end), part.tag));
            case Inline.Icon icon -> List.of(bits.icon(icon, glued(part.end), part.tag));
            case Inline.Bar bar -> List.of(bits.bar(bar, room, part.tag));
            case Inline.Tag tag -> List.of(bits.tag(tag, part.tag));
            case Inline.Break _ -> List.of();
        };
    }

    private List<InlineFragment.Letters> letters(int from, int to, boolean bold, Tone tone, Tag tag) {
        return directions.stretches(from, to).stream()
                .flatMap(stretch -> bits.letters(stretch, bold, tone, tag).stream())
                .toList();
    }

    /// A blank or hyphen in the look of the text at that place; none after something drawn at the end.
    private Optional<InlineFragment.Letters> letters(String shown, int at) {
        return parts.stream()
                .filter(part -> part.start <= at && at < part.end)
                .findFirst()
                .flatMap(part -> letters(shown, directions.level(at), part));
    }

    private Optional<InlineFragment.Letters> letters(String shown, int level, Part part) {
        return switch (part.inline) {
            case Inline.Text words ->
                bits.letters(new Stretch(shown, level), words.bold(), words.tone(), part.tag).stream()
                        .findFirst();
            case Inline.PageRef ref ->
                bits.letters(new Stretch(shown, level), ref.bold(), ref.tone(), part.tag).stream()
                        .findFirst();
            case Inline.Mark _, Inline.Sign _, Inline.Icon _, Inline.Bar _, Inline.Tag _, Inline.Break _ ->
                Optional.empty();
        };
    }

    private record Part(int start, int end, Inline inline, Tag tag) {}
}
