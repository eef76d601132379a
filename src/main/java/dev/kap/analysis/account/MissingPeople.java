package dev.kap.analysis.account;

import dev.kap.analysis.title.TopTitles;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.MissingPerson;
import dev.kap.insight.MissingPerson.Kind;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Neighbourhood;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom the map lacks, in three kinds (domain.md, "Missing people").
final class MissingPeople {

    private MissingPeople() {}

    static List<MissingPerson> of(
            AccountInputs workings, List<ContactInsight> contacts, List<Neighbourhood> neighbourhoods) {
        return Stream.of(bosses(workings), roles(contacts), neighbours(workings, neighbourhoods))
                .flatMap(List::stream)
                .toList();
    }

    /// A boss who has left is not missing: that is a finding of its own. Nobody outside the organisation has a boss in
    /// it.
    private static List<MissingPerson> bosses(AccountInputs workings) {
        Set<String> listed =
                workings.account().contacts().stream().map(Contact::name).collect(Collectors.toSet());
        List<Contact> unlisted = workings.people().contacts().stream()
                .filter(contact -> !contact.external()
                        && !contact.position().reportsTo().isBlank()
                        && !listed.contains(contact.position().reportsTo()))
                .toList();
        Set<String> kin = unlisted.isEmpty() ? Set.of() : Kin.of(workings.account(), workings.portfolio());
        return unlisted.stream()
                .filter(contact ->
                        !kin.contains(NameOrder.folded(contact.position().reportsTo())))
                .map(contact -> new MissingPerson(Kind.BOSS, contact.position().reportsTo(), contact.name()))
                .sorted(Comparator.comparing(MissingPerson::who, NameOrder.ORDER)
                        .thenComparing(MissingPerson::of, NameOrder.ORDER))
                .toList();
    }

    private static List<MissingPerson> roles(List<ContactInsight> contacts) {
        if (contacts.isEmpty()) {
            return List.of();
        }
        Set<DecisionRole> held = contacts.stream()
                .flatMap(contact -> contact.contact().rating().roles().stream())
                .collect(Collectors.toSet());
        return DecisionRole.NEEDED.stream()
                .filter(role -> !held.contains(role))
                .sorted()
                .map(role -> new MissingPerson(Kind.ROLE, role.key(), ""))
                .toList();
    }

    /// The boss is not asked for where one is named, listed or not, nor of whoever is at the top or outside.
    private static List<MissingPerson> neighbours(AccountInputs workings, List<Neighbourhood> neighbourhoods) {
        Set<String> noBossToFind = workings.people().contacts().stream()
                .filter(contact -> contact.external()
                        || !contact.position().reportsTo().isBlank()
                        || TopTitles.first(contact.position().jobTitle()))
                .map(Contact::name)
                .collect(Collectors.toSet());
        return neighbourhoods.stream()
                .sorted(Comparator.comparing(Neighbourhood::contact, NameOrder.ORDER))
                .flatMap(around -> Stream.of(
                                unknown("boss", around.boss(), around.contact()),
                                unknown("reports", around.reports(), around.contact()),
                                unknown("peers", around.peers(), around.contact()))
                        .flatMap(List::stream))
                .filter(missing -> !(missing.who().equals("boss") && noBossToFind.contains(missing.of())))
                .toList();
    }

    private static List<MissingPerson> unknown(String who, Neighbourhood.Circle circle, String of) {
        return circle.known().isEmpty() ? List.of(new MissingPerson(Kind.NEIGHBOUR, who, of)) : List.of();
    }
}
