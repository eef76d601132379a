package dev.kap.figure.map;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.MissingPerson;
import dev.kap.portfolio.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Grows the trees of an account from its bosses.
final class ReportingTrees {

    private final AccountInsight insight;
    private final Map<String, MapPerson> everybody = new LinkedHashMap<>();
    private final Map<String, Bosses.Boss> bosses;
    private final Map<String, List<String>> reports = new LinkedHashMap<>();

    private ReportingTrees(AccountInsight insight, MapPeople people) {
        this.insight = insight;
        this.bosses = new LinkedHashMap<>(Bosses.of(insight));
        everybody.putAll(people.present());
        addMissing(people);
        bosses.forEach((report, boss) ->
                reports.computeIfAbsent(boss.boss(), b -> new ArrayList<>()).add(report));
    }

    /// The trees, the loose people and the outsiders.
    static Forest of(AccountInsight insight, MapPeople people) {
        return new ReportingTrees(insight, people).grow();
    }

    private void addMissing(MapPeople people) {
        insight.structure().missingPeople().stream()
                .filter(m -> m.kind() == MissingPerson.Kind.BOSS)
                .filter(m -> bosses.containsKey(m.of()))
                .forEach(m -> everybody.putIfAbsent(Bosses.missingId(m.who()), people.missingBoss(m.who(), m.of())));
    }

    private Forest grow() {
        Set<String> inside = inside();
        List<String> tops = everybody.keySet().stream()
                .filter(name -> inside.contains(name) && !bosses.containsKey(name))
                .toList();
        List<String> heads = new ArrayList<>(
                tops.stream().filter(name -> hasReports(name, inside)).toList());
        putMissingUnderTheTop(heads);
        return new Forest(
                heads.stream().map(head -> branch(head, false, inside)).toList(),
                tops.stream()
                        .filter(name -> !hasReports(name, inside))
                        .map(this::person)
                        .toList(),
                everybody.keySet().stream()
                        .filter(name -> !inside.contains(name) && !person(name).missing())
                        .map(this::person)
                        .toList());
    }

    /// Our contacts inside the company, and whoever stands above one of them.
    private Set<String> inside() {
        Set<String> inside = new HashSet<>();
        insight.contacts().stream().filter(c -> !c.contact().external()).forEach(c -> {
            String at = c.name();
            while (inside.add(at) && bosses.containsKey(at)) {
                at = boss(at).boss();
            }
        });
        return inside;
    }

    /// A missing boss belongs below the one top of the company, if all his reports are of a lower level.
    private void putMissingUnderTheTop(List<String> heads) {
        List<String> known =
                heads.stream().filter(head -> !person(head).missing()).toList();
        if (known.size() != 1) {
            return;
        }
        String top = known.getFirst();
        List<String> below = heads.stream()
                .filter(h -> person(h).missing() && isBelow(h, top))
                .toList();
        heads.removeAll(below);
        below.forEach(head -> bosses.put(head, new Bosses.Boss(top, true, 0)));
        reports.computeIfAbsent(top, t -> new ArrayList<>()).addAll(below);
    }

    private boolean isBelow(String missing, String top) {
        Level level = person(top).level();
        return level != null
                && reports.getOrDefault(missing, List.of()).stream()
                        .map(report -> person(report).level())
                        .allMatch(other -> other == null || level.compareTo(other) < 0);
    }

    private Branch branch(String name, boolean assumed, Set<String> inside) {
        List<Branch> below = reports.getOrDefault(name, List.of()).stream()
                .filter(report -> inside.contains(report))
                .map(report -> branch(report, boss(report).assumed(), inside))
                .toList();
        return new Branch(person(name), assumed, below);
    }

    private boolean hasReports(String name, Set<String> inside) {
        return reports.getOrDefault(name, List.of()).stream().anyMatch(inside::contains);
    }

    private MapPerson person(String id) {
        return Objects.requireNonNull(everybody.get(id), id);
    }

    private Bosses.Boss boss(String id) {
        return Objects.requireNonNull(bosses.get(id), id);
    }
}
