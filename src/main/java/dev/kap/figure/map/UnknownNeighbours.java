package dev.kap.figure.map;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.MissingPerson;
import dev.kap.portfolio.Level;
import java.util.Comparator;
import java.util.List;

/// Influential people whose reports we do not know, and who surely have some.
final class UnknownNeighbours {

    private UnknownNeighbours() {}

    /// Their names, most influential first; only from head level up, for a specialist may well have nobody.
    static List<String> reportsOf(AccountInsight insight) {
        return insight.structure().missingPeople().stream()
                .filter(m -> m.kind() == MissingPerson.Kind.NEIGHBOUR && m.who().equals("reports"))
                .flatMap(m -> insight.contact(m.of()).stream())
                .filter(c -> c.level() != null
                        && c.level().atLeast(Level.HEAD)
                        && !c.contact().external())
                .sorted(Comparator.comparingDouble((ContactInsight c) -> -influence(c))
                        .thenComparing(ContactInsight::name))
                .map(ContactInsight::name)
                .toList();
    }

    private static double influence(ContactInsight contact) {
        Double influence = contact.influence().value();
        return influence == null ? 0 : influence;
    }
}
