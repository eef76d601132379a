package dev.kap.analysis.account;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Tolerance;
import java.util.Comparator;
import java.util.List;

/// Those most others reach each other through (domain.md, "Central people").
final class CentralPeople {

    private static final int AT_MOST = 3;

    private CentralPeople() {}

    /// The up to three with the largest betweenness above 0, largest first; with all who share the third place.
    static List<String> among(List<ContactInsight> contacts) {
        List<ContactInsight> central = contacts.stream()
                .filter(contact -> Tolerance.passed(contact.betweenness(), 0))
                .sorted(Comparator.comparingLong((ContactInsight contact) -> -Math.round(contact.betweenness() * 1e9))
                        .thenComparing(ContactInsight::name, NameOrder.ORDER))
                .toList();
        if (central.size() <= AT_MOST) {
            return central.stream().map(ContactInsight::name).toList();
        }
        double third = central.get(AT_MOST - 1).betweenness();
        return central.stream()
                .filter(contact -> Tolerance.reached(contact.betweenness(), third))
                .map(ContactInsight::name)
                .toList();
    }
}
