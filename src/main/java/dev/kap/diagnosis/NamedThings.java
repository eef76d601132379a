package dev.kap.diagnosis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Names that texts may hold as a whole word or words; a text is gone through once, however many names there are.
final class NamedThings {

    /// The names by their first word and their number of words.
    private final Map<String, Map<Integer, Set<List<String>>>> names = new HashMap<>();

    NamedThings(Stream<String> all) {
        all.filter(name -> !name.isBlank())
                .map(NamedThings::words)
                .forEach(words -> names.computeIfAbsent(words.getFirst(), _ -> new HashMap<>())
                        .computeIfAbsent(words.size(), _ -> new HashSet<>())
                        .add(words));
    }

    /// Whether the text holds one of them.
    boolean anyIn(String text) {
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            if (anyAt(words.subList(i, words.size()))) {
                return true;
            }
        }
        return false;
    }

    private boolean anyAt(List<String> words) {
        return names.getOrDefault(words.getFirst(), Map.of()).entrySet().stream()
                .anyMatch(sized ->
                        sized.getKey() <= words.size() && sized.getValue().contains(words.subList(0, sized.getKey())));
    }

    private static List<String> words(String text) {
        return Arrays.asList(TypedText.spaced(text).split(" "));
    }
}
