package dev.kap.figure;

import dev.kap.insight.ContactInsight;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whom a figure shows of more people than anybody could read: those of most influence.
public final class Foremost {

    /// So many people are shown, all of them.
    public static final int ALL = 150;

    /// So many of more.
    private static final int SHOWN = 60;

    private Foremost() {}

    /// How many of that many contacts are shown.
    public static int shown(int contacts) {
        return contacts > ALL ? SHOWN : contacts;
    }

    /// Those that are shown, in the order of the contacts.
    public static List<ContactInsight> of(List<ContactInsight> contacts) {
        return of(contacts, shown(contacts.size()));
    }

    /// The `most` of most influence, in the order of the contacts.
    public static List<ContactInsight> of(List<ContactInsight> contacts, int most) {
        if (contacts.size() <= most) {
            return contacts;
        }
        Set<String> foremost = new HashSet<>();
        contacts.stream()
                .sorted(Comparator.comparingDouble((ContactInsight contact) -> -influence(contact))
                        .thenComparingDouble(contact -> -contact.betweenness())
                        .thenComparing(ContactInsight::name))
                .limit(most)
                .forEach(contact -> foremost.add(contact.name()));
        return contacts.stream()
                .filter(contact -> foremost.contains(contact.name()))
                .toList();
    }

    private static double influence(ContactInsight contact) {
        Double influence = contact.influence().value();
        return influence == null ? -1 : influence;
    }
}
