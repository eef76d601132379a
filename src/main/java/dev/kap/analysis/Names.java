package dev.kap.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/// How names and words are put in order and compared.
final class Names {

    /// Order by code point, which differs from String's own beyond the basic plane.
    static final Comparator<String> ORDER =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private Names() {}

    /// The word without case and outer blanks.
    static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
