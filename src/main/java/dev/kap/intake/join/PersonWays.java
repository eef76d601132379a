package dev.kap.intake.join;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways to somebody beside the plain name and the id: the address, the name written in another order, initials, the
/// surname alone, the post (domain.md, "Names and words").
final class PersonWays<T> {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+'-]+@[\\w.-]+", Pattern.UNICODE_CHARACTER_CLASS);

    /// So many may share an address and be asked whether they are one.
    private static final int NAMESAKES = 4;

    /// @param email empty where none is known
    /// @param post empty where none is held
    record Person<T>(String name, T item, String email, String post) {}

    private final NameIndex<T> written = new NameIndex<>();
    private final NameIndex<T> initials = new NameIndex<>();
    private final NameIndex<T> surnames = new NameIndex<>();
    private final NameIndex<T> firstNames = new NameIndex<>();
    private final NameIndex<T> posts = new NameIndex<>();
    /// By address who has it, under the name that was added last.
    private final Map<String, Map<T, String>> byEmail = new HashMap<>();

    /// Adds somebody.
    void add(Person<T> person) {
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

    /// By the first of the ways that fits exactly one.
    Optional<Match.One<T>> find(String typed) {
        return byAddress(typed)
                .or(() -> byReading(typed))
                .or(() -> PersonNames.initials(typed).flatMap(name -> one(initials, name, NameWay.INITIALS)))
                .or(() -> bySurname(typed))
                .or(() -> one(posts, typed, NameWay.POST));
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
}
