package dev.kap.planning.target;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.Tolerance;
import dev.kap.plan.ContactTarget.Source;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The aims that people typed for a contact: in Contacts, as the target of a relationship objective, with an action;
/// the
/// first of these stands (domain.md, "Aims").
record TypedAims(List<Typed> aims) {

    /// What differs by more is said.
    private static final double APART = 0.5;
    private static final double MOST = 10;

    /// One aim, and the cell that holds it.
    record Typed(Source source, double aim, Origin row, Column<?> column) {
        Place place() {
            return row.place(column);
        }
    }

    TypedAims {
        aims = List.copyOf(aims);
    }

    static TypedAims of(ContactInsight contact, Account account) {
        return new TypedAims(
                Stream.of(contact(contact), objective(contact.name(), account), action(contact.name(), account))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Typed> contact(ContactInsight contact) {
        Double typed = contact.contact().rating().targetRelationship();
        return Optional.ofNullable(typed)
                .map(aim ->
                        new Typed(Source.CONTACT, aim, contact.contact().origin(), ContactColumn.TARGET_RELATIONSHIP));
    }

    /// Of several objectives for one contact the first row.
    private static Optional<Typed> objective(String contact, Account account) {
        return account.objectives().stream()
                .filter(goal -> goal.kind() == ObjectiveKind.RELATIONSHIP
                        && goal.contact().equals(contact))
                .flatMap(goal -> objective(goal).stream())
                .findFirst();
    }

    private static Optional<Typed> objective(Objective goal) {
        return Optional.ofNullable(goal.gauge().target())
                .filter(aim -> aim >= 0 && aim <= MOST)
                .map(aim -> new Typed(Source.OBJECTIVE, aim, goal.origin(), ObjectiveColumn.TARGET));
    }

    private static Optional<Typed> action(String contact, Account account) {
        return account.actions().stream()
                .filter(action -> action.status() != ActionStatus.CANCELLED
                        && !action.refused()
                        && action.contact().equals(contact))
                .flatMap(action -> action(action).stream())
                .findFirst();
    }

    private static Optional<Typed> action(Action action) {
        return Optional.ofNullable(action.targetRelationship())
                .map(aim -> new Typed(Source.ACTION, aim, action.origin(), ActionColumn.TARGET_RELATIONSHIP));
    }

    /// The one that stands.
    Optional<Typed> first() {
        return aims.stream().findFirst();
    }

    /// A warning for each aim that differs from the one that stands: it names both cells.
    List<Problem> apart() {
        return aims.stream()
                .skip(1)
                .filter(aim ->
                        Tolerance.passed(Math.abs(aim.aim() - aims.getFirst().aim()), APART))
                .map(aim -> Problem.of(
                        Severity.WARNING,
                        "aims-apart",
                        aim.place(),
                        String.valueOf(aim.aim()),
                        Arg.figure(aims.getFirst().aim()),
                        Arg.text(aims.getFirst().place().sheet() + " "
                                + aims.getFirst().place().cell())))
                .toList();
    }
}
