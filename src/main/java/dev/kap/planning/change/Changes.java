package dev.kap.planning.change;

import dev.kap.plan.AccountChange;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioChange;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.TeamMember;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Sets two workbooks side by side (domain.md, "What changed").
public final class Changes {

    private final PortfolioPlan before;
    private final PortfolioPlan now;
    private final Matched matched;
    private final Causes causes;

    private Changes(PortfolioPlan before, PortfolioPlan now) {
        this.before = before;
        this.now = now;
        this.matched = new Matched(before, now);
        this.causes = new Causes(before, now);
    }

    /// The later plan with what changed since the earlier one.
    public static PortfolioPlan since(PortfolioPlan before, PortfolioPlan now) {
        return now.with(new Changes(before, now).change());
    }

    private PortfolioChange change() {
        Map<String, AccountChange> accounts = new LinkedHashMap<>();
        for (AccountPlan account : now.accounts()) {
            matched.before(account).ifPresent(old -> accounts.put(account.name(), change(old, account)));
        }
        return new PortfolioChange(
                asOf(before),
                accounts,
                now.accounts().stream()
                        .filter(account -> matched.before(account).isEmpty())
                        .map(AccountPlan::name)
                        .toList(),
                before.accounts().stream()
                        .filter(account -> matched.now(account).isEmpty())
                        .map(AccountPlan::name)
                        .toList(),
                without(now, before),
                without(before, now),
                withdrawn(),
                passedOn());
    }

    private Map<String, List<Move>> withdrawn() {
        Map<String, List<Move>> withdrawn = new LinkedHashMap<>();
        for (AccountPlan account : now.accounts()) {
            Set<String> still = account.register().moves().stream()
                    .map(move -> move.cause().id())
                    .collect(Collectors.toSet());
            List<Move> gone = matched.before(account).stream()
                    .flatMap(old -> old.register().open().stream())
                    .filter(move -> !still.contains(move.cause().id()))
                    .toList();
            withdrawn.put(account.name(), gone);
        }
        return withdrawn;
    }

    /// What a person's calendar before holds and the next one no longer does.
    private Map<String, List<Move>> passedOn() {
        Map<String, List<Move>> passedOn = new LinkedHashMap<>();
        for (AccountPlan account : now.accounts()) {
            Map<String, String> owners = account.register().moves().stream()
                    .collect(Collectors.toMap(move -> move.cause().id(), Move::owner, (first, second) -> first));
            List<Move> moves = matched.before(account).stream()
                    .flatMap(old -> old.register().open().stream())
                    .filter(move -> !move.owner().isEmpty()
                            && !owners.getOrDefault(move.cause().id(), move.owner())
                                    .equals(move.owner()))
                    .toList();
            passedOn.put(account.name(), moves);
        }
        return passedOn;
    }

    private AccountChange change(AccountPlan old, AccountPlan account) {
        LocalDate since = asOf(before);
        LocalDate today = asOf(now);
        return new AccountChanges(
                        old,
                        account,
                        new PeopleChanges(matched, old, account, since, today),
                        new WorkChanges(old, account, since, today, names(old)),
                        causes,
                        now.insight().portfolio().settings())
                .all(since, today);
    }

    /// What the contacts of an account of the workbook before are called now.
    private UnaryOperator<String> names(AccountPlan old) {
        Map<String, String> names = new HashMap<>();
        for (Matched.Person person : matched.beforeIn(old)) {
            matched.now(person)
                    .map(Matched.Person::contact)
                    .map(Contact::name)
                    .ifPresent(name -> names.put(person.contact().name(), name));
        }
        return name -> names.getOrDefault(name, name);
    }

    /// Our people who are with us in one workbook and in the other are not.
    private static List<String> without(PortfolioPlan one, PortfolioPlan other) {
        Set<String> there = team(other).stream().map(Matched::key).collect(Collectors.toSet());
        return team(one).stream()
                .filter(name -> !there.contains(Matched.key(name)))
                .toList();
    }

    private static List<String> team(PortfolioPlan plan) {
        return plan.insight().portfolio().team().stream()
                .filter(member -> member.present(asOf(plan)))
                .map(TeamMember::name)
                .toList();
    }

    private static LocalDate asOf(PortfolioPlan plan) {
        return plan.insight().portfolio().asOf();
    }
}
