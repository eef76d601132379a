package dev.kap.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names as figures and tables print them: the surname; with the initial where two surnames are equal.
///
/// "Maximiliane Freifrau von Hollerstein-Quast" becomes "v. Hollerstein-Quast"; a name without a blank stays whole.
public record ShortNames(Map<String, String> byName) {

    private static final Set<String> VON =
            Set.of("von", "van", "de", "del", "della", "di", "da", "du", "zu", "ten", "ter");

    private static final Pattern BRACKETED = Pattern.compile("\\s*\\(.*\\)$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public ShortNames {
        byName = Map.copyOf(byName);
    }

    /// Short forms that are distinct among these names.
    public static ShortNames of(Collection<String> names) {
        Map<String, List<String>> bySurname =
                names.stream().distinct().collect(Collectors.groupingBy(ShortNames::surname));
        Map<String, String> result = new HashMap<>();
        bySurname.forEach((surname, sharing) -> sharing.forEach(
                name -> result.put(name, sharing.size() == 1 ? surname : withInitial(name, surname, sharing))));
        return new ShortNames(result);
    }

    /// The short form; the surname of a name that was not among them.
    public String of(String name) {
        return byName.getOrDefault(name, surname(name));
    }

    /// The short forms in the same order.
    public List<String> all(List<String> names) {
        return names.stream().map(this::of).toList();
    }

    private static String withInitial(String name, String surname, List<String> sharing) {
        String initial = initial(name);
        boolean distinct =
                sharing.stream().filter(other -> initial(other).equals(initial)).count() == 1;
        return distinct && !initial.isEmpty() ? initial + ".\u00a0" + surname : name;
    }

    private static String initial(String name) {
        return name.contains(" ") ? name.substring(0, name.offsetByCodePoints(0, 1)) : "";
    }

    private static String surname(String name) {
        int comma = name.indexOf(',');
        if (comma > 0) {
            return name.substring(0, comma).strip();
        }
        String plain = name.contains("(") ? BRACKETED.matcher(name).replaceAll("") : name;
        List<String> words = List.of(BLANKS.split(plain.strip()));
        String last = words.getLast();
        if (words.size() > 2 && VON.contains(words.get(words.size() - 2))) {
            String particle = words.get(words.size() - 2);
            return (particle.equals("von") ? "v." : particle) + "\u00a0" + last;
        }
        return last;
    }
}
