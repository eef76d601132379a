package dev.kap.analysis.account;

import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Neighbourhood;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TieKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Bosses, reports and peers of the contacts of one account.
final class Neighbours {

    private final AccountInputs workings;
    private final Map<String, ContactInsight> byName;
    private final Map<String, Set<String>> bosses = new HashMap<>();
    private final Map<String, Set<String>> reports = new HashMap<>();
    private final Map<String, Set<String>> peers = new HashMap<>();
    private final Map<String, Set<String>> byBoss = new HashMap<>();

    /// The bosses of a contact in the first place, dotted lines left out, without case.
    private final Map<String, Set<String>> lines = new HashMap<>();

    private Neighbours(AccountInputs workings, List<ContactInsight> contacts) {
        this.workings = workings;
        this.byName = contacts.stream().collect(Collectors.toMap(ContactInsight::name, Function.identity()));
        List<String> names = workings.people().names();
        for (TieGraph.Bond bond : workings.graph().bonds()) {
            note(bond.kind(), names.get(bond.from()), names.get(bond.to()));
        }
        workings.people().contacts().forEach(this::noteBoss);
    }

    /// One for each contact of influence 5 or more, in the order of the input.
    static List<Neighbourhood> of(AccountInputs workings, List<ContactInsight> contacts) {
        Neighbours neighbours = new Neighbours(workings, contacts);
        return contacts.stream()
                .filter(neighbours::influential)
                .map(contact -> neighbours.around(contact.name()))
                .toList();
    }

    /// The limit stands on its own: it does not move with the threshold of the quadrant.
    private boolean influential(ContactInsight contact) {
        Double influence = contact.influence().value();
        return influence != null
                && Tolerance.reached(influence, workings.settings().number(Setting.INFLUENTIAL));
    }

    private void note(TieKind kind, String from, String to) {
        if (kind.reporting()) {
            add(bosses, from, to);
            add(reports, to, from);
        }
        if (kind == TieKind.REPORTS_TO) {
            add(byBoss, NameOrder.folded(to), from);
            add(lines, from, NameOrder.folded(to));
        } else if (kind == TieKind.PEER) {
            add(peers, from, to);
            add(peers, to, from);
        }
    }

    /// Two who name the same boss are peers, even where that boss is not in the list.
    private void noteBoss(Contact contact) {
        if (!contact.position().reportsTo().isBlank()) {
            add(byBoss, NameOrder.folded(contact.position().reportsTo()), contact.name());
        }
    }

    private static void add(Map<String, Set<String>> sets, String key, String name) {
        sets.computeIfAbsent(key, none -> new TreeSet<>(NameOrder.ORDER)).add(name);
    }

    private Neighbourhood around(String contact) {
        Set<String> tied = peers.getOrDefault(contact, Set.of());
        return new Neighbourhood(
                contact,
                circle(bosses.getOrDefault(contact, Set.of())),
                circle(reports.getOrDefault(contact, Set.of())),
                circle(tied.isEmpty() ? siblings(contact) : tied));
    }

    private Set<String> siblings(String contact) {
        Set<String> siblings = new TreeSet<>(NameOrder.ORDER);
        Set<String> own = new TreeSet<>(NameOrder.ORDER);
        own.addAll(lines.getOrDefault(contact, Set.of()));
        own.add(NameOrder.folded(insight(contact).contact().position().reportsTo()));
        own.forEach(boss -> siblings.addAll(byBoss.getOrDefault(boss, Set.of())));
        siblings.remove(contact);
        return siblings;
    }

    private Neighbourhood.Circle circle(Collection<String> known) {
        double limit = workings.settings().number(Setting.REACHED);
        return new Neighbourhood.Circle(
                List.copyOf(known),
                known.stream().filter(name -> reached(insight(name), limit)).toList());
    }

    private static boolean reached(ContactInsight contact, double limit) {
        Access access = contact.access();
        return access != null && Tolerance.reached(access.value(), limit);
    }

    private ContactInsight insight(String name) {
        ContactInsight insight = byName.get(name);
        if (insight == null) {
            throw new IllegalArgumentException("not present: " + name);
        }
        return insight;
    }
}
