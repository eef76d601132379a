package dev.kap.figure.map;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.MissingPerson;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.TieKind;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who reports to whom on the map: the column Reports to, else the first tie of that kind.
final class Bosses {

    /// @param boss the id of a person of the map
    /// @param assumed the boss is missing, or stands above one who has left
    /// @param row of the input that says so
    record Boss(String boss, boolean assumed, int row) {}

    private final Set<String> present;
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final Map<String, Boss> bosses = new LinkedHashMap<>();

    private final Map<String, MissingPerson> missing = new HashMap<>();
    private final Map<String, Tie> ties = new HashMap<>();

    private Bosses(AccountInsight insight) {
        this.present = insight.contacts().stream().map(c -> c.name()).collect(Collectors.toSet());
        insight.account().contacts().forEach(contact -> contacts.put(contact.name(), contact));
        insight.structure().missingPeople().stream()
                .filter(person -> person.kind() == MissingPerson.Kind.BOSS)
                .forEach(person -> missing.putIfAbsent(person.of(), person));
        insight.account().ties().stream()
                .filter(tie -> tie.kind() == TieKind.REPORTS_TO)
                .sorted(Comparator.comparingInt((Tie tie) -> tie.origin().row()).thenComparing(Tie::to))
                .forEach(tie -> ties.putIfAbsent(tie.from(), tie));
    }

    /// The boss of each present contact who has one, without rings.
    static Map<String, Boss> of(AccountInsight insight) {
        Bosses result = new Bosses(insight);
        insight.contacts()
                .forEach(contact ->
                        result.boss(contact.contact()).ifPresent(boss -> result.bosses.put(contact.name(), boss)));
        result.cutRings();
        return result.bosses;
    }

    /// Under which id a person missing from the list stands, however the name is typed.
    static String missingId(String name) {
        return " " + Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private Optional<Boss> boss(Contact contact) {
        int row = contact.origin().row();
        if (contact.position().reportsTo().isEmpty()) {
            return Optional.ofNullable(ties.get(contact.name()))
                    .flatMap(tie -> known(tie.to(), tie.origin().row(), contact));
        }
        return Optional.ofNullable(missing.get(contact.name()))
                .map(person -> new Boss(missingId(person.who()), true, row))
                .or(() -> known(contact.position().reportsTo(), row, contact));
    }

    /// The boss of that name; past bosses who have left, the next one who is there.
    private Optional<Boss> known(String name, int row, Contact of) {
        Set<String> seen = new HashSet<>(Set.of(of.name()));
        String boss = name;
        while (!present.contains(boss)) {
            Contact left = contacts.get(boss);
            if (left == null || !seen.add(boss)) {
                return Optional.empty();
            }
            boss = left.position().reportsTo();
        }
        return boss.equals(of.name()) ? Optional.empty() : Optional.of(new Boss(boss, !boss.equals(name), row));
    }

    /// Takes the youngest row out of each ring: a tree has none.
    private void cutRings() {
        Set<String> clear = new HashSet<>();
        for (String start : List.copyOf(bosses.keySet())) {
            Set<String> way = new LinkedHashSet<>();
            String at = start;
            while (bosses.containsKey(at) && !clear.contains(at) && way.add(at)) {
                at = bosses.get(at).boss();
            }
            if (way.contains(at)) {
                cut(way, at);
            }
            clear.addAll(way);
        }
    }

    private void cut(Set<String> way, String entry) {
        List<String> ring = way.stream().dropWhile(name -> !name.equals(entry)).toList();
        ring.stream()
                .max(Comparator.comparingInt((String name) -> row(name)).thenComparing(Comparator.naturalOrder()))
                .ifPresent(bosses::remove);
    }

    private int row(String name) {
        Boss boss = bosses.get(name);
        return boss == null ? 0 : boss.row();
    }
}
