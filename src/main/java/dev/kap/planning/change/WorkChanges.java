package dev.kap.planning.change;

import dev.kap.diagnosis.answer.ObjectiveInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ChangeDetail.Deal;
import dev.kap.plan.ChangeDetail.DealChange;
import dev.kap.plan.ChangeDetail.GoalChange;
import dev.kap.plan.ChangeDetail.MoveChange;
import dev.kap.plan.ChangeDetail.Stand;
import dev.kap.plan.ChangeDetail.Task;
import dev.kap.plan.Move.State;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Opportunity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What became of the opportunities, actions and goals of one account.
///
/// @param nameNow what a contact of the workbook before is called in this one
record WorkChanges(
        AccountPlan before, AccountPlan now, LocalDate since, LocalDate today, UnaryOperator<String> nameNow) {

    /// What one row was and is; at least one of the two is there.
    private record Row<T>(Optional<T> was, Optional<T> is) {

        T latest() {
            return is.or(() -> was).orElseThrow();
        }
    }

    private static <T> List<Row<T>> rows(Pairs<T> pairs, List<T> then, List<T> today) {
        List<Row<T>> rows = new ArrayList<>();
        today.forEach(one -> rows.add(new Row<>(pairs.before(one), Optional.of(one))));
        then.stream()
                .filter(one -> pairs.now(one).isEmpty())
                .forEach(one -> rows.add(new Row<>(Optional.of(one), Optional.empty())));
        return rows;
    }

    /// What each row was and is, where that is not the same.
    private static <T, S, R> List<R> changed(
            List<Row<T>> rows, Function<T, S> was, Function<T, S> is, Said<T, S, R> said) {
        List<R> all = new ArrayList<>();
        for (Row<T> row : rows) {
            S then = row.was.map(was).orElse(null);
            S today = row.is.map(is).orElse(null);
            if (!Objects.equals(then, today)) {
                all.add(said.of(row.latest(), then, today));
            }
        }
        return all;
    }

    private interface Said<T, S, R> {
        R of(T latest, @Nullable S was, @Nullable S is);
    }

    List<DealChange> deals() {
        List<Opportunity> then = before.insight().account().opportunities();
        List<Opportunity> current = now.insight().account().opportunities();
        List<Function<Opportunity, String>> keys =
                List.of(deal -> Matched.key(deal.deal().id()), deal -> Matched.key(deal.name()));
        return changed(
                rows(Pairs.of(then, keys, current, keys), then, current),
                deal -> deal(deal, since),
                deal -> deal(deal, today),
                (deal, was, is) -> new DealChange(deal.name(), deal.deal().owner(), was, is));
    }

    private static Deal deal(Opportunity deal, LocalDate day) {
        LocalDate closes = deal.closeDate();
        boolean passed = deal.open() && closes != null && closes.isBefore(day);
        return new Deal(deal.status(), deal.value(), closes, passed);
    }

    List<MoveChange> moves() {
        List<Action> then = actions(before);
        List<Action> current = actions(now);
        Pairs<Action> pairs = Pairs.of(then, keys(nameNow), current, keys(name -> name));
        return changed(
                rows(pairs, then, current),
                action -> task(action, since),
                action -> task(action, today),
                (action, was, is) -> new MoveChange(
                        action.text(),
                        action.contact(),
                        action.owner(),
                        was,
                        is,
                        action.proposal() != null,
                        is != null && is.state() == State.REFUSED
                                ? action.handling().refusedBecause()
                                : ""));
    }

    private static List<Action> actions(AccountPlan plan) {
        return plan.insight().account().actions().stream()
                .filter(action -> action.status() != ActionStatus.CANCELLED)
                .toList();
    }

    /// By id, else by text and contact.
    private static List<Function<Action, String>> keys(UnaryOperator<String> name) {
        return List.of(
                action -> Matched.key(action.handling().id()),
                action -> Matched.key(action.text()) + "\n" + Matched.key(name.apply(action.contact())));
    }

    private static Task task(Action action, LocalDate day) {
        LocalDate due = action.due();
        if (action.status() == ActionStatus.DONE) {
            return new Task(State.DONE, due, 0);
        }
        if (action.refused()) {
            return new Task(State.REFUSED, due, 0);
        }
        long late = due == null ? 0 : Math.max(0, day.toEpochDay() - due.toEpochDay());
        return new Task(due != null && !due.isAfter(day) ? State.OVERDUE : State.OPEN, due, late);
    }

    List<GoalChange> goals() {
        List<ObjectiveInsight> then = before.diagnosis().objectives();
        List<ObjectiveInsight> current = now.diagnosis().objectives();
        List<Function<ObjectiveInsight, String>> keys =
                List.of(goal -> Matched.key(goal.objective().text()));
        return changed(
                rows(Pairs.of(then, keys, current, keys), then, current),
                WorkChanges::stand,
                WorkChanges::stand,
                (goal, was, is) -> new GoalChange(
                        goal.objective().text(), goal.objective().gauge().unit(), was, is));
    }

    private static Stand stand(ObjectiveInsight goal) {
        BiFunction<Double, Double, Double> later = (_, last) -> last;
        Double actual = goal.objective().gauge().actuals().stream()
                .filter(Objects::nonNull)
                .reduce(later::apply)
                .orElse(null);
        return new Stand(
                actual, goal.objective().gauge().target(), goal.objective().due(), goal.onTrack());
    }
}
