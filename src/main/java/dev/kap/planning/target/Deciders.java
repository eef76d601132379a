package dev.kap.planning.target;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who decides on the open opportunities of an account, and by when (domain.md, "Who decides").
public final class Deciders {

    private final AccountInsight account;
    private final LocalDate asOf;
    private final List<Opportunity> open;
    private final Map<String, LocalDate> first = new HashMap<>();

    /// Those of one account; the days are found once for all contacts, because an account may have thousands of both.
    public Deciders(AccountInsight account, LocalDate asOf) {
        this.account = account;
        this.asOf = asOf;
        this.open = account.account().openOpportunities();
        LocalDate byRole = LocalDate.MAX;
        for (Opportunity one : open) {
            LocalDate day = one.closeDate();
            if (day == null || day.isBefore(asOf)) {
                continue;
            }
            List<ContactInsight> named = named(one);
            named.forEach(contact -> sooner(contact, day));
            byRole = named.isEmpty() && day.isBefore(byRole) ? day : byRole;
        }
        if (!byRole.equals(LocalDate.MAX)) {
            for (ContactInsight contact : account.contacts()) {
                if (byRole(contact)) {
                    sooner(contact, byRole);
                }
            }
        }
    }

    private void sooner(ContactInsight contact, LocalDate day) {
        first.merge(contact.name(), day, (one, other) -> other.isBefore(one) ? other : one);
    }

    /// Whether that contact is a decision maker or an approver.
    public static boolean byRole(ContactInsight contact) {
        return contact.contact().rating().decides();
    }

    /// Who decides on that opportunity: whom it names, else the account's decision makers and approvers, in the order
    /// of
    /// the input. Where all whom it names have left, it names nobody.
    public List<ContactInsight> of(Opportunity opportunity) {
        List<ContactInsight> named = named(opportunity);
        return !named.isEmpty()
                ? named
                : account.contacts().stream().filter(Deciders::byRole).toList();
    }

    /// Whether the contact decides, by role or on an open opportunity.
    public boolean decides(ContactInsight contact) {
        return byRole(contact)
                || open.stream()
                        .anyMatch(one -> named(one).stream()
                                .anyMatch(named -> named.name().equals(contact.name())));
    }

    /// The first close date, in so many days at most (`Decision days`), of what the contact decides on.
    public Optional<LocalDate> due(ContactInsight contact, Settings settings) {
        LocalDate last = asOf.plusDays(Math.round(settings.number(Setting.DECISION_DAYS)));
        return Optional.ofNullable(first.get(contact.name())).filter(day -> !day.isAfter(last));
    }

    private List<ContactInsight> named(Opportunity opportunity) {
        return opportunity.deciders().stream()
                .flatMap(name -> account.contact(name).stream())
                .toList();
    }
}
