package dev.kap.wording;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Names as figures and tables print them: the surname; with the initial where two surnames are equal.
///
/// "Maximiliane Freifrau von Hollerstein-Quast" becomes "v. Hollerstein-Quast"; a name without a blank stays whole.
public final class ShortNames {

    /// Who shares a surname.
    ///
    /// @param initials how many of them have an initial
    private record Family(Set<String> names, Map<String, Integer> initials) {

        private static final Family NONE = new Family(Set.of(), Map.of());

        private void add(String name) {
            if (names.add(name)) {
                initials.merge(initial(name), 1, Integer::sum);
            }
        }
    }

    private static final Set<String> VON =
            Set.of("von", "van", "de", "del", "della", "di", "da", "du", "zu", "ten", "ter");

    private static final Set<Character.UnicodeScript> EASTERN = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL);

    private static final Pattern BRACKETED = Pattern.compile("\\s*\\(.*\\)$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, Family> families = new HashMap<>();
    private final Optional<ShortNames> others;

    private ShortNames(Optional<ShortNames> others) {
        this.others = others;
    }

    /// Short forms that are distinct among these names.
    public static ShortNames of(Collection<String> names) {
        return new ShortNames(Optional.empty()).including(names);
    }

    /// Short forms that are distinct among these names and those known already, which may be many: these are not gone
    /// through again.
    public ShortNames with(Collection<String> names) {
        return new ShortNames(Optional.of(this)).including(names);
    }

    private ShortNames including(Collection<String> names) {
        for (String name : names) {
            String surname = surname(name);
            boolean known =
                    others.stream().anyMatch(base -> base.family(surname).names.contains(name));
            if (!known) {
                families.computeIfAbsent(surname, _ -> new Family(new HashSet<>(), new HashMap<>()))
                        .add(name);
            }
        }
        return this;
    }

    /// The short form; the surname of a name that was not among them.
    public String of(String name) {
        String surname = surname(name);
        Family own = family(surname);
        Family base = others.map(known -> known.family(surname)).orElse(Family.NONE);
        boolean alone = own.names.size() + base.names.size() == 1;
        boolean listed = own.names.contains(name) || base.names.contains(name);
        return alone || !listed ? surname : withInitial(name, surname, own, base);
    }

    private Family family(String surname) {
        return families.getOrDefault(surname, Family.NONE);
    }

    /// The short forms in the same order.
    public List<String> all(List<String> names) {
        return names.stream().map(this::of).toList();
    }

    private static String withInitial(String name, String surname, Family one, Family other) {
        String initial = initial(name);
        int sharing = one.initials.getOrDefault(initial, 0) + other.initials.getOrDefault(initial, 0);
        return sharing == 1 && !initial.isEmpty() ? initial + ".\u00a0" + surname : name;
    }

    /// Whether the name is written in letters of a language that says the family's name first.
    private static boolean familyFirst(String name) {
        return !name.isEmpty() && EASTERN.contains(Character.UnicodeScript.of(name.codePointAt(0)));
    }

    private static String initial(String name) {
        return name.contains(" ") && !familyFirst(name) ? name.substring(0, name.offsetByCodePoints(0, 1)) : "";
    }

    /// "M. Hollerstein-Quast": for a name that is too long for its place.
    public static String initialed(String name) {
        String surname = surname(name);
        String initial = initial(name);
        return initial.isEmpty() || name.startsWith(surname) ? surname : initial + ".\u00a0" + surname;
    }

    private static String surname(String name) {
        int comma = name.indexOf(',');
        if (comma > 0) {
            return name.substring(0, comma).strip();
        }
        String plain = name.contains("(") ? BRACKETED.matcher(name).replaceAll("") : name;
        List<String> words = words(plain.strip());
        if (familyFirst(plain.strip())) {
            return words.getFirst();
        }
        String last = words.getLast();
        if (words.size() > 2 && VON.contains(words.get(words.size() - 2))) {
            String particle = words.get(words.size() - 2);
            return (particle.equals("von") ? "v." : particle) + "\u00a0" + last;
        }
        return last;
    }

    /// The words that can be seen; all where none can.
    private static List<String> words(String name) {
        List<String> all = List.of(BLANKS.split(name));
        List<String> seen = all.stream().filter(ShortNames::visible).toList();
        return seen.isEmpty() ? all : seen;
    }

    /// Not nothing but signs that turn the direction of writing, or other marks without a shape.
    private static boolean visible(String word) {
        return word.codePoints().anyMatch(sign -> Character.getType(sign) != Character.FORMAT);
    }
}
