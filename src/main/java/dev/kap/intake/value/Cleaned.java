package dev.kap.intake.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Text as a person meant it: without outer blanks, invisible characters and what documents cannot hold.
public final class Cleaned {

    /// Zero-width blanks, byte order marks, soft hyphens, direction overrides, controls, halves of characters.
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u200B\\u2060\\uFEFF\\u00AD\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF\\p{Cs}\\p{Cc}&&[^\\n\\t\\r]]");
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\t]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> EMPTY = Set.of("-", "–", "—", "n/a", "n.a.", "k.a.", "k. a.", "#n/a");

    private static final int LONGEST_EMPTY = 5;

    private Cleaned() {}

    /// Text that may have several lines; what people type for "nothing" (`-`, `n/a`) is empty.
    public static String text(String typed) {
        if (typed.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return meant(typed.strip());
        }
        String lines = LINE_END.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("\n");
        String text = BLANK.matcher(INVISIBLE.matcher(lines).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return meant(text);
    }

    private static String meant(String text) {
        return text.length() <= LONGEST_EMPTY && EMPTY.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    /// Text on one line with single blanks.
    public static String name(String typed) {
        String text = text(typed);
        return text.contains("  ") || text.contains("\n") ? BLANKS.matcher(text).replaceAll(" ") : text;
    }
}
