package dev.kap.diagnosis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How typed texts are compared: without case and outer blanks.
final class TypedText {

    /// Shorter words ("of", "the") name nothing.
    private static final int TELLING = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TypedText() {}

    static boolean same(String one, String other) {
        return !one.isBlank() && fold(one).equals(fold(other));
    }

    /// The words that tell something.
    static Set<String> words(String text) {
        return Arrays.stream(spaced(text).split(" "))
                .filter(word -> word.length() >= TELLING)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The words alone, a blank between two of them.
    static String spaced(String text) {
        return BETWEEN_WORDS.matcher(fold(text)).replaceAll(" ").strip();
    }

    static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
