package dev.kap.report.page.shareable;

import dev.kap.insight.NameOrder;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.CalendarEntry;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DeliveredValue;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.portfolio.column.ReviewColumn;
import dev.kap.portfolio.column.TeamColumn;
import dev.kap.portfolio.column.ValueColumn;
import dev.kap.problem.Place;
import dev.kap.report.page.shareable.SharedAccount.SharedGoal;
import dev.kap.report.page.shareable.SharedAccount.SharedReview;
import dev.kap.wording.FirmNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lets through what the list of fields names. Nothing else of the edition sees a record of the input.
public final class SharedRows {

    private static final int LETTERS = 5;

    private final AllowedFields allowed;
    private final Account account;
    private final AccountPlan plan;
    private final Portfolio portfolio;
    private final HiddenNames hidden;
    private final Set<String> contacts;
    private final List<Place> held = new ArrayList<>();

    private SharedRows(AllowedFields allowed, AccountPlan plan, PortfolioPlan all) {
        this.allowed = allowed;
        this.plan = plan;
        this.account = plan.insight().account();
        this.portfolio = all.insight().portfolio();
        this.hidden = hidden(all);
        this.contacts = account.contacts().stream()
                .filter(one -> allowed.shows(ContactColumn.CONTACT))
                .filter(one -> allowed.admits(account.name(), one, List.of(ContactColumn.values())))
                .map(Contact::name)
                .collect(Collectors.toSet());
    }

    /// What the program's list lets through.
    public static SharedAccount of(AccountPlan plan, PortfolioPlan all) {
        return of(AllowedFields.ofTheProgram(), plan, all);
    }

    /// What that list lets through.
    public static SharedAccount of(AllowedFields allowed, AccountPlan plan, PortfolioPlan all) {
        return new SharedRows(allowed, plan, all).read();
    }

    /// Every other account by its names, and whom the list keeps from being named.
    private HiddenNames hidden(PortfolioPlan all) {
        List<String> firms = all.insight().portfolio().accounts().stream()
                .map(Account::name)
                .filter(name -> !name.equals(account.name()))
                .toList();
        FirmNames bare = FirmNames.of(firms);
        List<String> people = account.contacts().stream()
                .filter(one -> !allowed.admits(account.name(), one, List.of(ContactColumn.values())))
                .map(Contact::name)
                .toList();
        return new HiddenNames(
                Stream.concat(firms.stream(), firms.stream().map(bare::of)).toList(), people);
    }

    private SharedAccount read() {
        List<String> aims = aims();
        List<SharedGoal> goals = goals(aims);
        List<SharedRow> steps =
                rows(account.actions(), ActionColumn.values(), Action::origin, ActionColumn.ACTION, this::named);
        List<SharedRow> values = rows(
                account.delivered().values(),
                ValueColumn.values(),
                DeliveredValue::origin,
                ValueColumn.WHAT,
                this::confirmed);
        SharedRow profile = allowed.row(account.name(), account.profile(), List.of(AccountColumn.values()));
        return new SharedAccount(
                portfolio.settings().text(Setting.COMPANY),
                portfolio.asOf(),
                portfolio.planYearStart(),
                profile.without(AccountColumn.AIMS.title()),
                aims,
                goals,
                steps,
                values,
                reviews(),
                team(steps),
                held);
    }

    private <R> List<SharedRow> rows(
            List<R> records,
            Column<R>[] columns,
            Function<R, Origin> origin,
            Column<R> main,
            Function<SharedRow, SharedRow> named) {
        List<SharedRow> rows = new ArrayList<>();
        for (R one : records) {
            if (allowed.admits(account.name(), one, List.of(columns))) {
                SharedRow row = allowed.row(account.name(), one, List.of(columns));
                if (hidden.in(row.text(main.title()))) {
                    held.add(origin.apply(one).place(main));
                } else if (!row.text(main.title()).isEmpty()) {
                    rows.add(named.apply(row));
                }
            }
        }
        return rows;
    }

    /// Who of them and of us a step names: nobody who is hidden, nobody who has left.
    private SharedRow named(SharedRow row) {
        SharedRow named = contact(row, ActionColumn.CONTACT);
        return portfolio.withUs(row.text(ActionColumn.OWNER.title()))
                ? named
                : named.without(ActionColumn.OWNER.title());
    }

    private SharedRow confirmed(SharedRow row) {
        return contact(row, ValueColumn.CONFIRMED_BY);
    }

    private SharedRow contact(SharedRow row, Column<?> column) {
        String name = row.text(column.title());
        return name.isEmpty() || contacts.contains(name) ? row : row.without(column.title());
    }

    private List<String> aims() {
        Profile profile = account.profile();
        if (!allowed.shows(AccountColumn.AIMS)) {
            return List.of();
        }
        List<String> aims = Arrays.stream(profile.remarks().aims().split("[;\\n]"))
                .map(aim -> aim.strip().replaceAll("\\.$", ""))
                .filter(aim -> !aim.isEmpty())
                .toList();
        if (aims.stream().anyMatch(hidden::in)) {
            held.add(profile.origin().place(AccountColumn.AIMS));
        }
        return aims.stream().filter(aim -> !hidden.in(aim)).toList();
    }

    /// Only what column Serves says to be for one of their aims: likeness of words is not enough here.
    private List<SharedGoal> goals(List<String> aims) {
        List<SharedGoal> goals = new ArrayList<>();
        for (Objective goal : account.objectives()) {
            int aim = served(goal.serves(), aims);
            if (aim < 0) {
                continue;
            }
            rows(
                            List.of(goal),
                            ObjectiveColumn.values(),
                            Objective::origin,
                            ObjectiveColumn.OBJECTIVE,
                            Function.identity())
                    .forEach(row -> goals.add(new SharedGoal(aim, row)));
        }
        return goals;
    }

    private static int served(String serves, List<String> aims) {
        String named = NameOrder.folded(serves).replaceAll("\\.$", "");
        for (int i = 0; named.length() >= LETTERS && i < aims.size(); i++) {
            String aim = NameOrder.folded(aims.get(i));
            if (named.contains(aim) || aim.contains(named)) {
                return i;
            }
        }
        return -1;
    }

    private List<SharedReview> reviews() {
        if (!allowed.shows(ReviewColumn.DATE)) {
            return List.of();
        }
        return plan.agenda().calendar().stream()
                .filter(entry -> entry.day().isAfter(portfolio.asOf()))
                .filter(entry ->
                        entry.kind() == CalendarEntry.Kind.REVIEW || entry.kind() == CalendarEntry.Kind.PROPOSED_REVIEW)
                .map(entry -> new SharedReview(entry.day(), entry.kind() == CalendarEntry.Kind.REVIEW))
                .toList();
    }

    /// Whoever the account's own cells and the steps name.
    private List<SharedRow> team(List<SharedRow> steps) {
        SharedRow profile = allowed.row(account.name(), account.profile(), List.of(AccountColumn.values()));
        Set<String> names = new LinkedHashSet<>();
        names.add(profile.text(AccountColumn.ACCOUNT_MANAGER.title()));
        names.add(profile.text(AccountColumn.EXECUTIVE_SPONSOR.title()));
        steps.forEach(step -> names.add(step.text(ActionColumn.OWNER.title())));
        return names.stream()
                .filter(name -> !name.isEmpty() && portfolio.withUs(name))
                .map(this::member)
                .toList();
    }

    private SharedRow member(String name) {
        return portfolio.team().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map((TeamMember one) -> allowed.row(account.name(), one, List.of(TeamColumn.values())))
                .orElse(SharedRow.EMPTY.with(TeamColumn.TEAM_MEMBER.title(), name));
    }
}
