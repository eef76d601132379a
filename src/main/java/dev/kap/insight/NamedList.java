package dev.kap.insight;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A list in the order of the input whose items are found by name, too: there may be thousands.
final class NamedList<T> extends AbstractList<T> {

    private final List<T> items;
    private final Map<String, List<Integer>> places = new HashMap<>();

    private NamedList(List<T> items, Function<T, String> name) {
        this.items = List.copyOf(items);
        for (int i = 0; i < items.size(); i++) {
            places.computeIfAbsent(name.apply(items.get(i)), _ -> new ArrayList<>(1))
                    .add(i);
        }
    }

    /// The list of these items; the same where it is one already.
    static <T> NamedList<T> of(List<T> items, Function<T, String> name) {
        return items instanceof NamedList<T> list ? list : new NamedList<>(items, name);
    }

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    /// The first of that name.
    Optional<T> named(String name) {
        return places.getOrDefault(name, List.of()).stream().findFirst().map(items::get);
    }

    /// Those of these names, in the order of the list.
    List<T> named(Collection<String> names) {
        return names.stream()
                .distinct()
                .flatMap(name -> places.getOrDefault(name, List.of()).stream())
                .sorted()
                .map(items::get)
                .toList();
    }
}
