package dev.kap.intake.join;

import dev.kap.intake.value.Cleaned;
import dev.kap.intake.value.Spelling;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds people and accounts by the names that rows type: case and blanks do not matter, accents only where nothing
/// else fits.
final class Names<T> {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SUGGESTED_FROM = 5_000;

    private final Map<String, List<T>> byName = new LinkedHashMap<>();
    private final Map<String, List<T>> byBareName = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Optional<String>> nearest = new HashMap<>();

    void add(String name, T item) {
        put(byName, key(name), item);
        put(byBareName, bare(name), item);
        names.add(name);
    }

    /// Every name as it was added.
    Set<String> all() {
        return names;
    }

    Match<T> find(String typed) {
        List<T> exact = byName.getOrDefault(key(typed), List.of());
        List<T> found = exact.isEmpty() ? byBareName.getOrDefault(bare(typed), List.of()) : exact;
        return switch (found.size()) {
            case 0 -> new Match.None<>(this, typed);
            case 1 -> new Match.One<>(found.getFirst(), exact.isEmpty());
            default -> new Match.Several<>(found);
        };
    }

    /// The same for all spellings of one name.
    static String key(String name) {
        return Cleaned.name(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String bare(String name) {
        return MARKS.matcher(Normalizer.normalize(key(name), Normalizer.Form.NFKD))
                .replaceAll("");
    }

    /// The name that is spelled most like this one. Comparing with every name of a very long list would take minutes.
    Optional<String> nearest(String typed) {
        return names.size() > SUGGESTED_FROM
                ? Optional.empty()
                : nearest.computeIfAbsent(typed, name -> Spelling.nearest(name, names));
    }

    private static <T> void put(Map<String, List<T>> index, String key, T item) {
        List<T> items = index.computeIfAbsent(key, _ -> new ArrayList<>());
        if (!items.contains(item)) {
            items.add(item);
        }
    }
}
