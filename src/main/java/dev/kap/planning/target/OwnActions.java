package dev.kap.planning.target;

import dev.kap.diagnosis.Serves;
import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.Day90Target;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Objective;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The user's own actions in the 90 days, and those overdue.
public record OwnActions(PlanningContext situation, List<Action> actions) {

    public OwnActions {
        actions = List.copyOf(actions);
    }

    /// The user's actions of that account.
    public static OwnActions of(PlanningContext situation) {
        NinetyDayWindow window = new NinetyDayWindow(situation.asOf());
        List<Action> actions = situation.insight().account().actions().stream()
                .filter(action -> action.status() == ActionStatus.OPEN)
                .filter(action -> inPlan(action, window))
                .toList();
        return new OwnActions(situation, actions);
    }

    private static boolean inPlan(Action action, NinetyDayWindow window) {
        LocalDate due = action.due();
        return due != null && (window.overdue(due) || window.holds(due));
    }

    /// Whether an action is meant for that contact.
    public boolean forContact(String contact) {
        return actions.stream().anyMatch(action -> action.contact().equals(contact));
    }

    /// Whether an action works on that diagnostic: its objective names the number in column Serves.
    public boolean forDiagnostic(int number) {
        return actions.stream()
                .flatMap(this::objective)
                .anyMatch(objective -> Serves.numbers(objective).contains(number));
    }

    /// The open ones as moves.
    public List<Move> moves() {
        return actions.stream().map(this::move).toList();
    }

    private Stream<Objective> objective(Action action) {
        return situation.insight().account().objectives().stream()
                .filter(o -> o.text().equalsIgnoreCase(action.objective()));
    }

    private Move move(Action action) {
        NinetyDayWindow window = new NinetyDayWindow(situation.asOf());
        LocalDate due = Objects.requireNonNull(action.due());
        Optional<ContactInsight> contact = situation.insight().contact(action.contact());
        Double today = contact.map(c -> c.relationship().value()).orElse(null);
        return new Move(
                0,
                Intent.OWN,
                action.contact().isEmpty() ? null : action.contact(),
                Sentence.verbatim(action.text()),
                new Move.Doer(action.owner(), null, through(contact), null),
                new Move.Timing(due, window.overdue(due) ? Move.State.OVERDUE : Move.State.OPEN, window.step(due)),
                new Move.Reach(today, point(action, today)),
                new Move.Cause(false, rule(action), trigger(action), List.of(action.origin())));
    }

    private static List<String> through(Optional<ContactInsight> contact) {
        Access access = contact.map(ContactInsight::access).orElse(null);
        return access == null ? List.of() : access.introducers();
    }

    private @Nullable Double point(Action action, @Nullable Double today) {
        if (action.targetRelationship() != null) {
            return action.targetRelationship();
        }
        return situation
                .aim(action.contact())
                .map(aim -> Day90Target.point(today, aim.target(), situation.settings()))
                .orElse(null);
    }

    private static Trigger rule(Action action) {
        return action.objective().isEmpty() ? Trigger.OWN : Trigger.OBJECTIVE;
    }

    private static Sentence trigger(Action action) {
        return action.objective().isEmpty() ? Trigger.OWN.why() : Trigger.OBJECTIVE.why(Arg.text(action.objective()));
    }
}
