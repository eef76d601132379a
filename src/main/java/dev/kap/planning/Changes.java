package dev.kap.planning;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountChange;
import dev.kap.plan.AccountChange.Figures;
import dev.kap.plan.AccountChange.Moved;
import dev.kap.plan.AccountChange.Slipped;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sets two workbooks side by side, account by account. Accounts, contacts and actions are the same by name, whatever
/// the case; an action by its text and its contact.
public final class Changes {

    private final AccountPlan before;
    private final AccountPlan now;
    private final LocalDate since;
    private final LocalDate today;

    private Changes(AccountPlan before, AccountPlan now, LocalDate since, LocalDate today) {
        this.before = before;
        this.now = now;
        this.since = since;
        this.today = today;
    }

    /// The later plan with what changed in each account that both have.
    public static PortfolioPlan since(PortfolioPlan before, PortfolioPlan now) {
        return now.with(between(before, now));
    }

    /// The changes of each account that both have, by its name in the later one.
    private static Map<String, AccountChange> between(PortfolioPlan before, PortfolioPlan now) {
        Map<String, AccountPlan> earlier = byKey(before.accounts(), AccountPlan::name);
        Map<String, AccountChange> changes = new LinkedHashMap<>();
        for (AccountPlan account : now.accounts()) {
            Optional.ofNullable(earlier.get(key(account.name())))
                    .map(old -> new Changes(old, account, asOf(before), asOf(now)).change())
                    .ifPresent(change -> changes.put(account.name(), change));
        }
        return changes;
    }

    private AccountChange change() {
        Map<String, ContactInsight> then = byKey(before.insight().contacts(), ContactInsight::name);
        Map<String, ContactInsight> today = byKey(now.insight().contacts(), ContactInsight::name);
        return new AccountChange(
                since,
                figures(before),
                now.insight().contacts().stream()
                        .sorted(Comparator.comparingDouble(Changes::weight).reversed())
                        .flatMap(contact -> moved(then.get(key(contact.name())), contact))
                        .toList(),
                missing(now.insight(), then),
                missing(before.insight(), today),
                actions(ActionStatus.DONE).map(Action::text).toList(),
                actions(ActionStatus.OPEN).flatMap(this::slipped).toList());
    }

    private static LocalDate asOf(PortfolioPlan plan) {
        return plan.insight().portfolio().asOf();
    }

    private static Figures figures(AccountPlan plan) {
        return new Figures(
                plan.diagnosis().strategicIndex(),
                plan.insight().coveredInfluence(),
                plan.insight().dependence().capital(),
                plan.insight().standing().revenue());
    }

    private static double weight(ContactInsight contact) {
        Double influence = contact.influence().value();
        return influence == null ? -1 : influence;
    }

    private static Stream<Moved> moved(@Nullable ContactInsight then, ContactInsight contact) {
        return then == null || then.quadrant() == contact.quadrant()
                ? Stream.empty()
                : Stream.of(new Moved(contact.name(), then.quadrant(), contact.quadrant()));
    }

    private static List<String> missing(AccountInsight account, Map<String, ContactInsight> others) {
        return account.contacts().stream()
                .map(ContactInsight::name)
                .filter(name -> !others.containsKey(key(name)))
                .toList();
    }

    /// The actions that were open before and now have that status.
    private Stream<Action> actions(ActionStatus status) {
        return now.insight().account().actions().stream()
                .filter(action -> action.status() == status)
                .filter(action -> then(action)
                        .filter(old -> old.status() == ActionStatus.OPEN)
                        .isPresent());
    }

    private Optional<Action> then(Action action) {
        return before.insight().account().actions().stream()
                .filter(old -> key(old.text()).equals(key(action.text()))
                        && key(old.contact()).equals(key(action.contact())))
                .findFirst();
    }

    private Stream<Slipped> slipped(Action action) {
        LocalDate was = then(action).map(Action::due).orElse(null);
        LocalDate due = action.due();
        boolean late = was != null && due != null && due.isAfter(was);
        boolean passed = due != null && !due.isBefore(since) && due.isBefore(today);
        return late || passed ? Stream.of(new Slipped(action.text(), was, due)) : Stream.empty();
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> name) {
        return all.stream()
                .collect(Collectors.toMap(one -> key(name.apply(one)), one -> one, (first, second) -> first));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
