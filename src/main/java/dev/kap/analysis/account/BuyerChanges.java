package dev.kap.analysis.account;

import dev.kap.insight.BuyerChange;
import dev.kap.insight.BuyerChange.Kind;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Leaver;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.portfolio.AccountStatus;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds who in a decision role came, comes or left (domain.md, "Change of buyer").
record BuyerChanges(Portfolio portfolio, boolean prospect, List<ContactInsight> contacts) {

    static List<BuyerChange> of(AccountInputs inputs, List<ContactInsight> contacts, List<Leaver> leavers) {
        BuyerChanges changes = new BuyerChanges(
                inputs.portfolio(),
                inputs.account().profile().organisation().status() == AccountStatus.PROSPECT,
                contacts);
        List<BuyerChange> found = new ArrayList<>();
        leavers.stream().filter(Leaver::buyerWhoLeft).map(changes::left).forEach(found::add);
        leavers.stream()
                .filter(Leaver::yetToCome)
                .map(Leaver::contact)
                .forEach(contact -> changes.comes(contact).ifPresent(found::add));
        contacts.forEach(contact -> changes.joined(contact).ifPresent(found::add));
        return found;
    }

    private BuyerChange left(Leaver leaver) {
        LocalDate until = leaver.contact().stay().until();
        Optional<ContactInsight> successor = until == null ? Optional.empty() : successor(leaver.contact(), until);
        LocalDate came = successor.map(one -> one.contact().stay().since()).orElse(until);
        boolean met = successor.isPresent() && met(successor.get(), came);
        return new BuyerChange(
                leaver.contact(),
                Kind.LEFT,
                prospect,
                until,
                successor.map(ContactInsight::contact).orElse(null),
                met ? null : successor.map(ContactInsight::contact).orElse(null),
                met ? null : introduceBy(came));
    }

    private Optional<BuyerChange> comes(Contact contact) {
        LocalDate since = contact.stay().since();
        return contact.rating().roles().isEmpty()
                ? Optional.empty()
                : Optional.of(new BuyerChange(contact, Kind.COMES, prospect, since, null, contact, introduceBy(since)));
    }

    /// A newcomer is news for as long as a contact is regular.
    private Optional<BuyerChange> joined(ContactInsight present) {
        Contact contact = present.contact();
        LocalDate since = contact.stay().since();
        if (since == null
                || contact.rating().roles().isEmpty()
                || since.isBefore(portfolio.asOf().minusDays(portfolio.days(Setting.REGULAR_DAYS)))) {
            return Optional.empty();
        }
        boolean met = met(present, since);
        return Optional.of(new BuyerChange(
                contact, Kind.JOINED, prospect, since, null, met ? null : contact, met ? null : introduceBy(since)));
    }

    /// Who has the same function and a part in decisions, and came within half a year after; of several the first.
    private Optional<ContactInsight> successor(Contact leaver, LocalDate until) {
        String function = NameOrder.folded(leaver.position().function());
        return contacts.stream()
                .filter(other -> !function.isEmpty()
                        && !other.contact().rating().roles().isEmpty()
                        && NameOrder.folded(other.contact().position().function())
                                .equals(function)
                        && cameAfter(other.contact().stay().since(), until))
                .min(Comparator.comparing(
                                (ContactInsight other) -> other.contact().stay().since(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ContactInsight::name, NameOrder.ORDER));
    }

    private boolean cameAfter(@Nullable LocalDate since, LocalDate until) {
        return since != null
                && !since.isBefore(until)
                && !since.isAfter(until.plusDays(portfolio.days(Setting.SUCCESSOR_DAYS)));
    }

    private static boolean met(ContactInsight contact, @Nullable LocalDate since) {
        return since != null
                && contact.links().stream()
                        .map(LinkWorth::link)
                        .map(Link::lastContact)
                        .filter(Objects::nonNull)
                        .anyMatch(day -> !day.isBefore(since));
    }

    /// So many days after that day; after the as-of date where that is past, or where the day is unknown.
    private LocalDate introduceBy(@Nullable LocalDate day) {
        long days = portfolio.days(Setting.BUYER_DAYS);
        LocalDate fromToday = portfolio.asOf().plusDays(days);
        return day == null || day.plusDays(days).isBefore(portfolio.asOf()) ? fromToday : day.plusDays(days);
    }
}
