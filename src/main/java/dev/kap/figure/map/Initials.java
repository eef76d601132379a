package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Initials that tell a few people apart: "RB", of two who share them "RBe" and "RBu", else "RB2".
final class Initials {

    private Initials() {}

    /// The initials of the names, in their order.
    static List<String> of(List<String> names) {
        List<String> longer = resolve(names.stream().map(n -> initials(n, 1)).toList(), names);
        List<String> result = new ArrayList<>();
        for (String initials : longer) {
            String free = initials;
            for (int number = 2; result.contains(free); number++) {
                free = initials + number;
            }
            result.add(free);
        }
        return result;
    }

    private static List<String> resolve(List<String> initials, List<String> names) {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String own = initials.get(i);
            boolean shared = initials.stream().filter(own::equals).count() > 1;
            result.add(shared ? initials(names.get(i), 2) : own);
        }
        return result;
    }

    private static String initials(String name, int letters) {
        List<String> words = List.of(name.strip().split("\\s+", -1));
        String last = start(words.getLast(), words.size() > 1 ? letters : letters + 1);
        return words.size() > 1 ? start(words.getFirst(), 1).toUpperCase(Locale.ROOT) + last : last;
    }

    private static String start(String word, int letters) {
        int length = word.codePointCount(0, word.length());
        return word.substring(0, word.offsetByCodePoints(0, Math.min(letters, length)));
    }
}
