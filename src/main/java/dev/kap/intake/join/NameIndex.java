package dev.kap.intake.join;

import dev.kap.intake.value.Cleaned;
import dev.kap.intake.value.Spelling;
import java.text.Normalizer;
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
final class NameIndex<T> {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, Set<T>> byName = new LinkedHashMap<>();
    private final Map<String, Set<T>> byBareName = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Optional<String>> nearest = new HashMap<>();
    private final Spelling spelling = new Spelling();
    private int spelled;

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
        Set<T> exact = byName.getOrDefault(key(typed), Set.of());
        Set<T> found = exact.isEmpty() ? byBareName.getOrDefault(bare(typed), Set.of()) : exact;
        return switch (found.size()) {
            case 0 -> new Match.None<>(this, typed);
            case 1 -> new Match.One<>(found.iterator().next(), exact.isEmpty());
            default -> new Match.Several<>(List.copyOf(found));
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

    /// The name that is spelled most like this one.
    Optional<String> nearest(String typed) {
        if (spelled < names.size()) {
            names.stream().skip(spelled).forEach(spelling::add);
            spelled = names.size();
            nearest.clear();
        }
        return nearest.computeIfAbsent(typed, spelling::nearest);
    }

    private static <T> void put(Map<String, Set<T>> index, String key, T item) {
        index.computeIfAbsent(key, _ -> new LinkedHashSet<>(2)).add(item);
    }
}
