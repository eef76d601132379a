package dev.kap.analysis.account;

import dev.kap.analysis.graph.Edge;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.TieKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The ties among the present contacts, the column Reports to among them, once for each kind and direction.
///
/// @param bonds by kind and both ends the strongest tie
record TieGraph(PresentPeople people, List<Bond> bonds) {

    /// A tie between two contacts, told by their numbers.
    record Bond(TieKind kind, int from, int to, double strength) {}

    private record Ends(TieKind kind, int from, int to) {}

    static TieGraph of(PresentPeople people, Settings settings) {
        Map<Ends, Double> strongest = new HashMap<>();
        for (Contact contact : people.contacts()) {
            String boss = contact.position().reportsTo();
            if (people.present(boss) && !boss.equals(contact.name())) {
                strongest.merge(
                        ends(people, TieKind.REPORTS_TO, contact.name(), boss),
                        settings.number(Setting.TIE_REPORTS_TO),
                        Math::max);
            }
        }
        for (Tie tie : people.ties()) {
            Double given = tie.strength();
            double strength = given == null ? settings.number(Setting.of(tie.kind())) : given;
            strongest.merge(ends(people, tie.kind(), tie.from(), tie.to()), strength, Math::max);
        }
        List<Bond> bonds = new ArrayList<>();
        strongest.forEach((ends, strength) -> bonds.add(new Bond(ends.kind(), ends.from(), ends.to(), strength)));
        bonds.sort(Comparator.comparing(Bond::kind).thenComparingInt(Bond::from).thenComparingInt(Bond::to));
        return new TieGraph(people, List.copyOf(bonds));
    }

    int size() {
        return people.numbers().size();
    }

    /// Along which influence flows: from the influenced to the influencer.
    List<Edge> influence() {
        List<Edge> edges = new ArrayList<>();
        for (Bond bond : bonds) {
            if (bond.strength() > 0 && bond.kind().reporting()) {
                edges.add(new Edge(bond.from(), bond.to(), bond.strength()));
            } else if (bond.strength() > 0 && bond.kind() == TieKind.INFLUENCES) {
                edges.add(new Edge(bond.to(), bond.from(), bond.strength()));
            }
        }
        return edges;
    }

    /// Along which people introduce: the strongest tie between two, told once.
    List<Edge> introductions() {
        Map<List<Integer>, Double> strongest = new HashMap<>();
        for (Bond bond : bonds) {
            if (bond.strength() > 0) {
                List<Integer> pair = List.of(Math.min(bond.from(), bond.to()), Math.max(bond.from(), bond.to()));
                strongest.merge(pair, bond.strength(), Math::max);
            }
        }
        return strongest.entrySet().stream()
                .map(entry -> new Edge(entry.getKey().getFirst(), entry.getKey().getLast(), entry.getValue()))
                .toList();
    }

    /// The numbers of those tied to each contact, whatever the kind and direction.
    int[][] neighbours() {
        List<TreeSet<Integer>> sets = IntStream.range(0, size())
                .mapToObj(node -> new TreeSet<Integer>())
                .toList();
        for (Bond bond : bonds) {
            sets.get(bond.from()).add(bond.to());
            sets.get(bond.to()).add(bond.from());
        }
        return sets.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static Ends ends(PresentPeople people, TieKind kind, String from, String to) {
        return new Ends(kind, people.number(from), people.number(to));
    }
}
