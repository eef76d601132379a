package dev.kap.planning.cells;

import dev.kap.insight.ContactInsight;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.portfolio.column.ObjectiveColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Finds the empty cells of one account's people and work, each with its best and its worst possible answer.
final class EmptyCells {

    private static final double MOST = 10;
    private final PlanningContext situation;
    private final Account account;
    private final List<EmptyCell> cells = new ArrayList<>();

    private EmptyCells(PlanningContext situation) {
        this.situation = situation;
        this.account = situation.insight().account();
    }

    /// In the order of the sheets, of the rows, then of the columns.
    static List<EmptyCell> of(PlanningContext situation) {
        EmptyCells empty = new EmptyCells(situation);
        empty.cells.addAll(EmptyBusinessCells.of(situation));
        situation.insight().contacts().forEach(empty::contact);
        empty.account.links().forEach(empty::link);
        empty.account.objectives().forEach(goal -> {
            if (goal.due() == null) {
                LocalDate end = situation.portfolio().planYearEnd();
                empty.add(
                        goal.origin(),
                        ObjectiveColumn.DUE,
                        goal.text(),
                        situation.people().orManager(goal.owner()),
                        replaced(Account::objectives, Account::withObjectives, goal, goal.dueOn(end)),
                        UnaryOperator.identity());
            }
        });
        empty.account.actions().stream()
                .filter(action -> action.status() == ActionStatus.OPEN)
                .forEach(empty::action);
        return empty.cells;
    }

    private void contact(ContactInsight insight) {
        Contact c = insight.contact();
        if (insight.level() == null) {
            judge(
                    insight,
                    ContactColumn.LEVEL,
                    c.with(c.position().withLevel(Level.C_LEVEL)),
                    c.with(c.position().withLevel(Level.SPECIALIST)));
        }
        if (c.rating().roles().isEmpty()) {
            judge(
                    insight,
                    ContactColumn.DECISION_ROLE,
                    role(c, DecisionRole.DECISION_MAKER),
                    role(c, DecisionRole.USER));
        }
        if (!insight.influence().isRated()) {
            judge(
                    insight,
                    ContactColumn.INFLUENCE,
                    c.with(c.rating().withInfluence(MOST)),
                    c.with(c.rating().withInfluence(0)));
        }
        if (!insight.relationship().isRated()) {
            judge(
                    insight,
                    ContactColumn.RELATIONSHIP,
                    c.with(c.rating().withRelationship(MOST)),
                    c.with(c.rating().withRelationship(0)));
        }
        // A target counts in no. 18, and nowhere else.
        if (c.rating().targetRelationship() == null
                && insight.influenceAtLeast(situation.settings().number(Setting.NO_18_INFLUENCE))) {
            judge(insight, ContactColumn.TARGET_RELATIONSHIP, c.with(c.rating().withTarget(MOST)), c);
        }
    }

    private static Contact role(Contact c, DecisionRole role) {
        return c.with(c.rating().withRoles(Set.of(role)));
    }

    private void judge(ContactInsight insight, Column<?> column, Contact best, Contact worst) {
        Contact today = insight.contact();
        cells.add(new EmptyCell(
                today.origin(),
                column,
                insight.name(),
                situation.people().carer(insight),
                Objects.requireNonNullElse(insight.influence().value(), MOST),
                false,
                () -> replaced(Account::contacts, Account::withContacts, today, best)
                        .apply(account),
                () -> replaced(Account::contacts, Account::withContacts, today, worst)
                        .apply(account)));
    }

    private void link(Link link) {
        if (situation.insight().contact(link.contact()).isEmpty()
                || !situation.people().withUs(link.teamMember())) {
            return;
        }
        if (link.strength() == null) {
            add(
                    link.origin(),
                    LinkColumn.STRENGTH,
                    link.contact(),
                    Optional.of(link.teamMember()),
                    linked(link, 5.0, link.lastContact()),
                    linked(link, 1.0, link.lastContact()));
        }
        if (link.lastContact() == null) {
            add(
                    link.origin(),
                    LinkColumn.LAST_CONTACT,
                    link.contact(),
                    Optional.of(link.teamMember()),
                    linked(link, link.strength(), situation.asOf()),
                    UnaryOperator.identity());
        }
    }

    private static UnaryOperator<Account> linked(Link link, @Nullable Double strength, @Nullable LocalDate last) {
        return replaced(
                Account::links,
                Account::withLinks,
                link,
                new Link(link.origin(), link.teamMember(), link.contact(), strength, last, link.contactsPerQuarter()));
    }

    private void action(Action action) {
        LocalDate end = situation.portfolio().planYearEnd();
        if (action.owner().isEmpty()) {
            add(
                    action.origin(),
                    ActionColumn.OWNER,
                    action.text(),
                    situation.people().manager(),
                    replaced(
                            Account::actions,
                            Account::withActions,
                            action,
                            action.planned(situation.people().manager().orElse("?"), action.due())),
                    UnaryOperator.identity());
        }
        if (action.due() == null) {
            add(
                    action.origin(),
                    ActionColumn.DUE,
                    action.text(),
                    situation.people().orManager(action.owner()),
                    replaced(Account::actions, Account::withActions, action, action.planned(action.owner(), end)),
                    UnaryOperator.identity());
        }
    }

    private void add(
            Origin row,
            Column<?> column,
            String subject,
            Optional<String> whom,
            UnaryOperator<Account> best,
            UnaryOperator<Account> worst) {
        double weight = situation
                .insight()
                .contact(subject)
                .map(contact -> Objects.requireNonNullElse(contact.influence().value(), MOST))
                .orElse(MOST);
        cells.add(new EmptyCell(
                row, column, subject, whom, weight, false, () -> best.apply(account), () -> worst.apply(account)));
    }

    private static <T> UnaryOperator<Account> replaced(
            Function<Account, List<T>> list, BiFunction<Account, List<T>, Account> with, T before, T after) {
        return account -> with.apply(
                account,
                list.apply(account).stream()
                        .map(row -> row.equals(before) ? after : row)
                        .toList());
    }
}
