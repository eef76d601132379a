package dev.kap.planning.change;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which record of one list is which of the other: by the first key that both have and that nobody else on either side
/// has. The same the other way round, whatever the order.
final class Pairs<T> {

    private final IdentityHashMap<T, T> before = new IdentityHashMap<>();
    private final IdentityHashMap<T, T> now = new IdentityHashMap<>();

    /// The pairs of two lists.
    ///
    /// @param ofNow the keys of a record of the later list, the surest first; an empty one says nothing
    /// @param ofBefore likewise of the earlier list
    static <T> Pairs<T> of(
            List<T> then, List<Function<T, String>> ofBefore, List<T> today, List<Function<T, String>> ofNow) {
        Pairs<T> pairs = new Pairs<>();
        for (int i = 0; i < ofNow.size(); i++) {
            pairs.join(then, ofBefore.get(i), today, ofNow.get(i));
        }
        return pairs;
    }

    private void join(List<T> then, Function<T, String> ofBefore, List<T> today, Function<T, String> ofNow) {
        Map<String, List<T>> earlier = open(then, now, ofBefore);
        open(today, before, ofNow).forEach((key, same) -> {
            List<T> old = earlier.getOrDefault(key, List.of());
            if (same.size() == 1 && old.size() == 1) {
                before.put(same.getFirst(), old.getFirst());
                now.put(old.getFirst(), same.getFirst());
            }
        });
    }

    /// Those without a partner yet, by their key.
    private static <T> Map<String, List<T>> open(List<T> all, Map<T, T> joined, Function<T, String> key) {
        return all.stream()
                .filter(one -> !joined.containsKey(one) && !key.apply(one).isEmpty())
                .collect(Collectors.groupingBy(key, Collectors.toCollection(ArrayList::new)));
    }

    /// What the record of the later list was in the earlier one.
    Optional<T> before(T one) {
        return Optional.ofNullable(before.get(one));
    }

    /// What the record of the earlier list is in the later one.
    Optional<T> now(T one) {
        return Optional.ofNullable(now.get(one));
    }
}
