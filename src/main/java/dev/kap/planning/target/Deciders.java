package dev.kap.planning.target;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Who decides on the open opportunities of an account, and by when (domain.md, "Who decides").
public record Deciders(AccountInsight account, LocalDate asOf) {

    private static final Set<DecisionRole> DECIDING = EnumSet.of(DecisionRole.DECISION_MAKER, DecisionRole.APPROVER);

    /// Whether that contact is a decision maker or an approver.
    public static boolean byRole(ContactInsight contact) {
        return contact.contact().rating().roles().stream().anyMatch(DECIDING::contains);
    }

    /// Who decides on that opportunity: whom it names, else the account's decision makers and approvers, in the order
    /// of
    /// the input. Where all whom it names have left, it names nobody.
    public List<ContactInsight> of(Opportunity opportunity) {
        List<ContactInsight> named = opportunity.deciders().stream()
                .flatMap(name -> account.contact(name).stream())
                .toList();
        return !named.isEmpty()
                ? named
                : account.contacts().stream().filter(Deciders::byRole).toList();
    }

    /// Whether the contact decides, by role or on an open opportunity.
    public boolean decides(ContactInsight contact) {
        return byRole(contact) || account.account().openOpportunities().stream().anyMatch(one -> named(one, contact));
    }

    /// The first close date, in so many days at most (`Decision days`), of what the contact decides on.
    public Optional<LocalDate> due(ContactInsight contact, Settings settings) {
        LocalDate last = asOf.plusDays(Math.round(settings.number(Setting.DECISION_DAYS)));
        return account.account().openOpportunities().stream()
                .filter(one -> named(one, contact))
                .map(Opportunity::closeDate)
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(asOf) && !day.isAfter(last))
                .min(Comparator.naturalOrder());
    }

    private boolean named(Opportunity opportunity, ContactInsight contact) {
        return of(opportunity).stream().anyMatch(one -> one.name().equals(contact.name()));
    }
}
