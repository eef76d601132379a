package dev.kap.intake.join;

import dev.kap.intake.value.Spelling;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds people and accounts by the names that rows type: case and blanks do not matter, accents only where nothing
/// else fits.
final class NameIndex<T> {

    /// Of those who share a name, so many tell that it is shared.
    private static final int NAMESAKES = 20;

    private final Map<String, Set<T>> byName = new LinkedHashMap<>();
    private final Map<String, Set<T>> byBareName = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private Optional<Near> near = Optional.empty();

    void add(String name, T item) {
        put(byName, Folded.key(name), item);
        Folded.bare(name).forEach(bare -> put(byBareName, bare, item));
        names.add(name);
    }

    /// Every name as it was added.
    Set<String> all() {
        return names;
    }

    Match<T> find(String typed) {
        Set<T> exact = byName.getOrDefault(Folded.key(typed), Set.of());
        if (!exact.isEmpty()) {
            return match(exact, NameWay.PLAIN, typed);
        }
        for (String bare : Folded.bare(typed)) {
            Set<T> alike = byBareName.getOrDefault(bare, Set.of());
            if (!alike.isEmpty()) {
                return match(alike, NameWay.ACCENTS, typed);
            }
        }
        return new Match.None<>(this::nearest, typed);
    }

    private Match<T> match(Set<T> found, NameWay way, String typed) {
        return switch (found.size()) {
            case 0 -> new Match.None<>(this::nearest, typed);
            case 1 -> new Match.One<>(found.iterator().next(), way);
            default -> new Match.Several<>(found.stream().limit(NAMESAKES).toList());
        };
    }

    /// The same for all spellings of one name.
    static String key(String name) {
        return Folded.key(name);
    }

    /// The name that is spelled most like this one.
    Optional<String> nearest(String typed) {
        Near known = near.orElseGet(Near::new);
        near = Optional.of(known);
        return known.to(typed, names);
    }

    /// What spelling tells of the names; made at the first that is misspelt, of which most indexes never hear.
    private static final class Near {

        private final Map<String, Optional<String>> nearest = new HashMap<>();
        private final Spelling spelling = new Spelling();
        private int spelled;

        Optional<String> to(String typed, Set<String> names) {
            if (spelled < names.size()) {
                names.stream().skip(spelled).forEach(spelling::add);
                spelled = names.size();
                nearest.clear();
            }
            return nearest.computeIfAbsent(typed, spelling::nearest);
        }
    }

    private static <T> void put(Map<String, Set<T>> index, String key, T item) {
        index.computeIfAbsent(key, _ -> new LinkedHashSet<>(2)).add(item);
    }
}
