package dev.kap.intake.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds people by what rows type for them: by the plain name, else by their id, else in any way that fits exactly one
/// of them (domain.md, "Names and words").
///
/// What the other ways need is prepared at the first name that the plain one does not find, and only for who came since
/// the last: an input whose names fit pays nothing for them.
final class PersonIndex<T> {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+'-]+@[\\w.-]+", Pattern.UNICODE_CHARACTER_CLASS);

    /// So many may share an address and be asked whether they are one.
    private static final int NAMESAKES = 4;

    private record Person<T>(String name, T item, String email, String post) {}

    private final NameIndex<T> names = new NameIndex<>();
    private final Map<String, T> byId = new HashMap<>();
    private final Map<String, Set<T>> byBareId = new HashMap<>();
    private final List<Person<T>> people = new ArrayList<>();

    private int prepared;
    private final NameIndex<T> written = new NameIndex<>();
    private final NameIndex<T> initials = new NameIndex<>();
    private final NameIndex<T> surnames = new NameIndex<>();
    private final NameIndex<T> firstNames = new NameIndex<>();
    private final NameIndex<T> posts = new NameIndex<>();
    /// By address who has it, under the name that was added last.
    private final Map<String, Map<T, String>> byEmail = new HashMap<>();

    /// Adds somebody known by name alone.
    void add(String name, T item) {
        add(name, item, "", "");
    }

    /// Adds somebody; the post is empty where none is held.
    void add(String name, T item, String email, String post) {
        names.add(name, item);
        people.add(new Person<>(name, item, email, post));
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
        prepare();
        Optional<Match.One<T>> found = byAddress(typed)
                .or(() -> byReading(typed))
                .or(() -> PersonNames.initials(typed).flatMap(name -> one(initials, name, NameWay.INITIALS)))
                .or(() -> bySurname(typed))
                .or(() -> one(posts, typed, NameWay.POST));
        return found.isPresent() ? found.get() : plain;
    }

    private Optional<Match.One<T>> byReading(String typed) {
        for (Map.Entry<String, NameWay> reading : PersonNames.readings(typed).entrySet()) {
            Optional<Match.One<T>> found = one(written, reading.getKey(), reading.getValue());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Match.One<T>> bySurname(String typed) {
        String name = PersonNames.untitled(typed);
        return name.contains(",") ? Optional.empty() : one(surnames, name, NameWay.SURNAME);
    }

    /// An e-mail address that somebody has, else one whose part before the @ is somebody's name.
    private Optional<Match.One<T>> byAddress(String typed) {
        Matcher address = ADDRESS.matcher(typed);
        if (!address.find()) {
            return Optional.empty();
        }
        Map<T, String> owners = byEmail.getOrDefault(address.group().toLowerCase(Locale.ROOT), Map.of());
        if (!owners.isEmpty()) {
            return alike(owners)
                    ? Optional.of(new Match.One<>(owners.keySet().iterator().next(), NameWay.EMAIL))
                    : Optional.empty();
        }
        String local = address.group()
                .replaceFirst("@.*", "")
                .replaceAll("[._+-]+", " ")
                .strip();
        return byReading(local)
                .or(() -> PersonNames.initials(local).flatMap(name -> one(initials, name, NameWay.EMAIL)))
                .or(() -> one(surnames, local, NameWay.EMAIL))
                .or(() -> one(firstNames, local, NameWay.EMAIL))
                .map(found -> new Match.One<>(found.item(), NameWay.EMAIL));
    }

    /// Whether those who share an address are probably one, under one name in several spellings.
    private static <T> boolean alike(Map<T, String> owners) {
        if (owners.size() > NAMESAKES) {
            return false;
        }
        List<Set<String>> spellings = owners.values().stream()
                .map(name -> Folded.bare(PersonNames.untitled(name)))
                .toList();
        return spellings.stream().allMatch(one -> one.stream().anyMatch(spellings.getFirst()::contains));
    }

    private static <T> Optional<Match.One<T>> one(NameIndex<T> index, String name, NameWay way) {
        return index.find(name).one().map(found -> new Match.One<>(found.item(), way));
    }

    private static <T> Optional<T> only(Set<T> items) {
        return items.size() == 1 ? Optional.of(items.iterator().next()) : Optional.empty();
    }

    private void prepare() {
        people.subList(prepared, people.size()).forEach(this::prepare);
        prepared = people.size();
    }

    private void prepare(Person<T> person) {
        PersonNames.readings(person.name()).keySet().forEach(name -> written.add(name, person.item()));
        String name = PersonNames.turned(PersonNames.untitled(person.name()))
                .or(() -> PersonNames.front(person.name()).map(PersonNames::untitled))
                .orElseGet(() -> PersonNames.untitled(person.name()));
        List<String> words = PersonNames.words(name);
        if (words.size() > 1) {
            String first = words.getFirst();
            initials.add(
                    first.substring(0, first.offsetByCodePoints(0, 1)) + " " + PersonNames.surname(name),
                    person.item());
            surnames.add(PersonNames.surname(name), person.item());
            surnames.add(PersonNames.wholeSurname(name), person.item());
            firstNames.add(first, person.item());
        }
        if (!person.post().isEmpty()) {
            posts.add(person.post(), person.item());
        }
        if (!person.email().isEmpty()) {
            byEmail.computeIfAbsent(person.email().toLowerCase(Locale.ROOT), _ -> new LinkedHashMap<>(2))
                    .put(person.item(), person.name());
        }
    }

    /// The name that was probably meant.
    Optional<String> nearest(String typed) {
        return names.nearest(typed);
    }
}
