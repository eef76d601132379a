package dev.kap.diagnosis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How typed texts are compared: without case and outer blanks.
final class Text {

    /// Shorter words ("of", "the") name nothing.
    private static final int TELLING = 4;

    private Text() {}

    static boolean same(String one, String other) {
        return !one.isBlank() && fold(one).equals(fold(other));
    }

    /// Whether the text holds the name, as a whole word or words.
    static boolean names(String text, String name) {
        return !name.isBlank() && (" " + spaced(text) + " ").contains(" " + spaced(name) + " ");
    }

    /// The words that tell something.
    static Set<String> words(String text) {
        return Arrays.stream(spaced(text).split(" "))
                .filter(word -> word.length() >= TELLING)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String spaced(String text) {
        return fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
