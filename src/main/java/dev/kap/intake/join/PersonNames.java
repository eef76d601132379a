package dev.kap.intake.join;

import dev.kap.intake.value.Cleaned;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// In how many ways one person's name is written: with titles, turned, with something behind it, with initials.
final class PersonNames {

    /// What stands before a name and is none.
    private static final Set<String> LEADING = set(
            "dr prof professor univ-prof priv-doz pd doz dipl ing dipl-ing dipl-kfm dipl-kffr dipl-wirt-ing dipl-oec"
                    + " dipl-inf dipl-phys dipl-chem mag drs ir mr mrs ms miss mx sir dame herr herrn frau fräulein"
                    + " monsieur madame mademoiselle mme mlle señor señora señorita sr sra srta dott dottssa dottoressa"
                    + " sig sigra signor signora arch avv hr fru");

    /// What goes on with a title that has begun; alone, some of it is a first name.
    private static final Set<String> FOLLOWING = set("med phil rer nat jur iur pol oec habil hc mult h c techn agr");

    /// What stands behind a name and is none.
    private static final Set<String> TRAILING = set("phd dphil mba msc bsc llm cpa cfa");

    /// What belongs to the surname behind it.
    private static final Set<String> PARTICLES =
            set("von van de der den del della di da du la le zu zur vom ten ter dos af av bin ibn al el");

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern BEHIND = Pattern.compile("\\s*[(\\[|,<]|\\s+[-–—:]\\s+|\\s*[–—]\\s*");

    /// Names that are written with a blank and without one.
    private static final Pattern EASTERN =
            Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}\\s]+");

    private static final Pattern INITIAL = Pattern.compile("(\\p{L})\\.?");

    private PersonNames() {}

    /// The same name without what stands before or behind it as a title.
    static String untitled(String name) {
        List<String> words = new ArrayList<>(List.of(BLANK.split(Cleaned.name(name))));
        boolean begun = false;
        while (words.size() > 1 && title(words.getFirst(), begun)) {
            words.removeFirst();
            begun = true;
        }
        while (words.size() > 1 && TRAILING.contains(bare(words.getLast()))) {
            words.removeLast();
            words.set(words.size() - 1, words.getLast().replaceFirst(",$", ""));
        }
        return String.join(" ", words);
    }

    private static boolean title(String word, boolean begun) {
        return LEADING.contains(bare(word)) || (begun && FOLLOWING.contains(bare(word)));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[.,]", "");
    }

    /// "Kern, Ida" as Ida Kern.
    static Optional<String> turned(String name) {
        String[] parts = COMMA.split(name, -1);
        return parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()
                ? Optional.of(untitled(parts[1]) + " " + untitled(parts[0]))
                : Optional.empty();
    }

    /// What stands before a bracket, a comma or a dash; empty where there is none of them.
    static Optional<String> front(String name) {
        Matcher behind = BEHIND.matcher(name);
        return behind.find() && behind.start() > 0 ? Optional.of(name.substring(0, behind.start())) : Optional.empty();
    }

    /// The name that may be meant, with the way to it, the likelier first; the name itself is the first.
    static Map<String, NameWay> readings(String typed) {
        Map<String, NameWay> readings = new LinkedHashMap<>();
        readings.put(Cleaned.name(typed), NameWay.WRITTEN);
        readings.putIfAbsent(untitled(typed), NameWay.TITLE);
        turned(untitled(typed)).ifPresent(name -> readings.putIfAbsent(name, NameWay.TURNED));
        String beforeBracket = typed.replaceAll("\\s*[(\\[<].*$", "");
        turned(untitled(beforeBracket)).ifPresent(name -> readings.putIfAbsent(name, NameWay.PART));
        front(typed).map(PersonNames::untitled).ifPresent(name -> readings.putIfAbsent(name, NameWay.PART));
        List<String> words = words(typed);
        if (words.size() == 2 && !typed.contains(",")) {
            readings.putIfAbsent(words.getLast() + " " + words.getFirst(), NameWay.TURNED);
            if (EASTERN.matcher(typed).matches()) {
                readings.putIfAbsent(words.getFirst() + words.getLast(), NameWay.WRITTEN);
                readings.putIfAbsent(words.getLast() + words.getFirst(), NameWay.TURNED);
            }
        }
        return readings;
    }

    /// "N. Vale", "Vale, N." and "Vale N." as n vale; empty where no initial stands beside a surname.
    static Optional<String> initials(String typed) {
        String name = turned(untitled(typed)).orElseGet(() -> untitled(typed));
        List<String> words = words(name);
        if (words.size() < 2) {
            return Optional.empty();
        }
        Matcher first = INITIAL.matcher(words.getFirst());
        Matcher last = INITIAL.matcher(words.getLast());
        if (first.matches()) {
            return Optional.of(first.group(1) + " " + surname(name));
        }
        return last.matches() && words.size() == 2
                ? Optional.of(last.group(1) + " " + words.getFirst())
                : Optional.empty();
    }

    /// The last word of a name.
    static String surname(String name) {
        List<String> words = words(name);
        return words.getLast();
    }

    /// The surname with what belongs to it: "von der Heide".
    static String wholeSurname(String name) {
        List<String> words = words(name);
        int from = words.size() - 1;
        while (from > 1 && PARTICLES.contains(words.get(from - 1).toLowerCase(Locale.ROOT))) {
            from--;
        }
        return String.join(" ", words.subList(from, words.size()));
    }

    /// The words of a name; one at least.
    static List<String> words(String name) {
        return List.of(BLANK.split(Cleaned.name(name)));
    }

    /// Whether this can be the name of somebody: at least two words, none an address or an initial.
    static boolean full(String name) {
        return !name.contains("@")
                && front(name).isEmpty()
                && words(untitled(name)).size() >= 2
                && initials(name).isEmpty();
    }

    private static Set<String> set(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
