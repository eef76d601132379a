package dev.kap.insight;

import java.util.Comparator;
import java.util.Locale;

/// How names and words are put in order and compared.
public final class NameOrder {

    /// Order by code point.
    public static final Comparator<String> ORDER = NameOrder::compare;

    private NameOrder() {}

    /// The word without case and outer blanks.
    public static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /// String's own order puts surrogates, which stand for code points beyond the basic plane, before its last letters.
    private static int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
