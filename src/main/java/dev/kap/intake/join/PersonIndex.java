package dev.kap.intake.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds people by what rows type for them: by the plain name, else by their id, else in any way that fits exactly one
/// of them (domain.md, "Names and words").
///
/// What the other ways need is prepared at the first name that the plain one does not find, and only for who came since
/// the last: an input whose names fit pays nothing for them.
final class PersonIndex<T> {

    private final NameIndex<T> names = new NameIndex<>();
    private final Map<String, T> byId = new HashMap<>();
    private final Map<String, Set<T>> byBareId = new HashMap<>();
    private final List<PersonWays.Person<T>> people = new ArrayList<>();

    private Optional<PersonWays<T>> ways = Optional.empty();
    private int prepared;

    /// Adds somebody known by name alone.
    void add(String name, T item) {
        add(name, item, "", "");
    }

    /// Adds somebody; the post is empty where none is held.
    void add(String name, T item, String email, String post) {
        names.add(name, item);
        people.add(new PersonWays.Person<>(name, item, email, post));
    }

    /// Adds the id of somebody; gives who has had it before.
    Optional<T> identify(String id, T item) {
        byBareId.computeIfAbsent(Ids.bare(id), _ -> new LinkedHashSet<>(2)).add(item);
        return Optional.ofNullable(byId.putIfAbsent(Ids.key(id), item));
    }

    /// Adds everybody here to another index, as what it holds of them.
    <U> void addTo(PersonIndex<U> other, Function<T, U> as) {
        people.forEach(person -> other.add(person.name(), as.apply(person.item()), person.email(), person.post()));
    }

    /// Every name as it was added.
    Set<String> all() {
        return names.all();
    }

    /// Every id as it was added, in its plain form.
    Set<String> ids() {
        return byId.keySet();
    }

    /// By the plain name only.
    Match<T> plainly(String typed) {
        return names.find(typed);
    }

    /// By the name, the id, or another way that fits exactly one.
    Match<T> find(String typed) {
        Match<T> plain = names.find(typed);
        if (plain instanceof Match.One<T>(T _, NameWay way) && way == NameWay.PLAIN) {
            return plain;
        }
        Optional<T> identified = byId(typed);
        return identified.isPresent() ? new Match.One<>(identified.get(), NameWay.ID) : otherwise(plain, typed);
    }

    /// By the id, leading zeros aside where it is all digits.
    Optional<T> byId(String typed) {
        T exact = byId.get(Ids.key(typed));
        return exact == null ? only(byBareId.getOrDefault(Ids.bare(typed), Set.of())) : Optional.of(exact);
    }

    private Match<T> otherwise(Match<T> plain, String typed) {
        if (!(plain instanceof Match.None<T>) || typed.isBlank()) {
            return plain;
        }
        Optional<Match.One<T>> found = ways().find(typed);
        return found.isPresent() ? found.get() : plain;
    }

    private PersonWays<T> ways() {
        PersonWays<T> known = ways.orElseGet(PersonWays::new);
        ways = Optional.of(known);
        people.subList(prepared, people.size()).forEach(known::add);
        prepared = people.size();
        return known;
    }

    private static <T> Optional<T> only(Set<T> items) {
        return items.size() == 1 ? Optional.of(items.iterator().next()) : Optional.empty();
    }

    /// The name that was probably meant.
    Optional<String> nearest(String typed) {
        return names.nearest(typed);
    }
}
