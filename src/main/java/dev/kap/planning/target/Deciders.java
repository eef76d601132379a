package dev.kap.planning.target;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who decides on the open opportunities of an account, and by when (domain.md, "Who decides").
public final class Deciders {

    private final AccountInsight account;
    private final LocalDate asOf;
    private final List<ContactInsight> byRole;
    private final Set<String> named = new HashSet<>();
    private final Map<String, LocalDate> first = new HashMap<>();

    /// Those of one account; all is found once for all contacts and opportunities, because an account may have
    /// thousands of both.
    public Deciders(AccountInsight account, LocalDate asOf) {
        this.account = account;
        this.asOf = asOf;
        this.byRole = account.contacts().stream().filter(Deciders::byRole).toList();
        LocalDate ofRoles = LocalDate.MAX;
        for (Opportunity one : account.account().openOpportunities()) {
            List<ContactInsight> those = named(one);
            those.forEach(contact -> named.add(contact.name()));
            LocalDate day = one.closeDate();
            if (day == null || day.isBefore(asOf)) {
                continue;
            }
            those.forEach(contact -> sooner(contact, day));
            ofRoles = those.isEmpty() && day.isBefore(ofRoles) ? day : ofRoles;
        }
        if (!ofRoles.equals(LocalDate.MAX)) {
            for (ContactInsight contact : byRole) {
                sooner(contact, ofRoles);
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
    /// of the input. Where all whom it names have left, it names nobody.
    public List<ContactInsight> of(Opportunity opportunity) {
        List<ContactInsight> those = named(opportunity);
        return those.isEmpty() ? byRole : those;
    }

    /// Whether the contact decides, by role or on an open opportunity.
    public boolean decides(ContactInsight contact) {
        return byRole(contact) || named.contains(contact.name());
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
