package dev.kap.analysis.account;

import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.util.Set;
import java.util.stream.Collectors;

/// Who opens doors: a relationship good enough, as shown, and neither sceptic nor opponent (domain.md, "Access").
final class Introducers {

    private Introducers() {}

    /// Their numbers in the account.
    static Set<Integer> of(PresentPeople people, LinkWorths links, BothScores ratings, Settings settings) {
        return people.contacts().stream()
                .filter(contact -> opensDoors(contact, links, ratings, settings))
                .map(contact -> people.number(contact.name()))
                .collect(Collectors.toSet());
    }

    private static boolean opensDoors(Contact contact, LinkWorths links, BothScores ratings, Settings settings) {
        Double bond = ratings.relationship(contact, links.to(contact.name())).value();
        return !contact.opposes() && bond != null && Tolerance.reached(bond, settings.number(Setting.INTRODUCER));
    }
}
