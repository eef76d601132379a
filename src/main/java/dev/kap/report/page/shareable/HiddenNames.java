package dev.kap.report.page.shareable;

import dev.kap.insight.NameOrder;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names that no word of an edition may hold: other customers, and whoever wants to stay unnamed.
final class HiddenNames {

    /// Shorter words are part of many others.
    private static final int WORD = 3;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Set<String> names = new HashSet<>();

    /// @param firms other customers, with and without their legal forms
    /// @param people by their whole name or the last part of it
    HiddenNames(Collection<String> firms, Collection<String> people) {
        firms.forEach(this::add);
        people.forEach(name -> {
            add(name);
            Stream.of(BLANKS.split(name.strip())).reduce((first, last) -> last).ifPresent(this::add);
        });
    }

    private void add(String name) {
        if (name.strip().length() >= WORD) {
            names.add(NameOrder.folded(name));
        }
    }

    /// Whether a text names one of them, as a word of its own.
    boolean in(String text) {
        String folded = NameOrder.folded(text);
        return names.stream().anyMatch(name -> holds(folded, name));
    }

    private static boolean holds(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
