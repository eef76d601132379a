package dev.kap.bidi;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// In which direction the parts of a paragraph run (Unicode's bidirectional algorithm, by the JDK). The paragraph
/// itself
/// reads from the left, as English and German do.
public final class Direction {

    /// Reads from the left and is not seen: ends a name from the right, so that a number or a name after it stays
    /// there.
    public static final char LEFT_TO_RIGHT_MARK = '\u200E';

    private static final Set<Byte> FROM_RIGHT = Set.of(
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
            Character.DIRECTIONALITY_ARABIC_NUMBER,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE);

    /// The first block of Unicode that is written from the right; nearly no text has anything above.
    private static final int HEBREW = 0x590;

    /// Signs that our own words put between things: arrows point and lists go on to the right, whatever they part.
    private static final Pattern PARTING = Pattern.compile("[·←→]");

    private static final String FROM_LEFT = String.valueOf(LEFT_TO_RIGHT_MARK);

    private final String text;
    private final byte[] levels;

    private Direction(String text, byte[] levels) {
        this.text = text;
        this.levels = levels;
    }

    /// The directions in a paragraph.
    public static Direction of(String paragraph) {
        return new Direction(paragraph, hasFromRight(paragraph) ? levels(paragraph) : new byte[0]);
    }

    /// Whether some of it runs from right to left.
    public static boolean hasFromRight(String text) {
        return text.codePoints().anyMatch(c -> c >= HEBREW && FROM_RIGHT.contains(Character.getDirectionality(c)));
    }

    /// The text, ended so that what follows it stands right of it; blanks at its end stay there.
    public static String closed(String text) {
        if (!hasFromRight(text)) {
            return text;
        }
        int end = text.stripTrailing().length();
        return text.substring(0, end) + LEFT_TO_RIGHT_MARK + text.substring(end);
    }

    /// How deep the character at that place is nested: 0 in a text without writing from the right.
    public int level(int at) {
        return levels.length == 0 ? 0 : levels[at];
    }

    /// That part of the paragraph, cut where the direction changes, in the order in which it is read.
    public List<Stretch> stretches(int start, int end) {
        List<Stretch> stretches = new ArrayList<>();
        int from = start;
        for (int at = start + 1; at <= end; at++) {
            if (at == end || level(at) != level(from)) {
                stretches.add(new Stretch(text.substring(from, at), level(from)));
                from = at;
            }
        }
        return stretches;
    }

    /// The stretches of a line of text in the order in which they are seen from the left, Arabic letters joined.
    public static List<Stretch> seen(String line) {
        String joined = JoinedForms.joined(line);
        return seen(of(joined).stretches(0, joined.length()), Stretch::level);
    }

    /// The parts of a line in the order in which they are seen from the left.
    public static <T> List<T> seen(List<T> parts, ToIntFunction<T> level) {
        byte[] levels = new byte[parts.size()];
        Integer[] order = new Integer[parts.size()];
        for (int i = 0; i < order.length; i++) {
            levels[i] = (byte) level.applyAsInt(parts.get(i));
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return Stream.of(order).<T>map(parts::get).toList();
    }

    private static byte[] levels(String paragraph) {
        Bidi bidi = new Bidi(PARTING.matcher(paragraph).replaceAll(FROM_LEFT), Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[paragraph.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        return levels;
    }
}
