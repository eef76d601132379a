package dev.kap.planning.target;

import dev.kap.diagnosis.Serves;
import dev.kap.plan.Intent;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Objective;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The user's own actions in the 90 days, and those overdue. What people accepted of the proposals is none of them:
/// the rules propose it as before, so that a yes changes no other proposal, and it is taken out by its id.
public record OwnActions(PlanningContext situation, List<Action> actions) {

    public OwnActions {
        actions = List.copyOf(actions);
    }

    /// The user's actions of that account.
    public static OwnActions of(PlanningContext situation) {
        return new OwnActions(
                situation,
                planned(situation).filter(action -> action.proposal() == null).toList());
    }

    private static Stream<Action> planned(PlanningContext situation) {
        NinetyDayWindow window = new NinetyDayWindow(situation.asOf());
        return situation.insight().account().actions().stream()
                .filter(action -> action.status() == ActionStatus.OPEN && !action.refused())
                .filter(action -> inPlan(action, window));
    }

    private static boolean inPlan(Action action, NinetyDayWindow window) {
        LocalDate due = action.due();
        return due != null && (window.overdue(due) || window.holds(due));
    }

    /// Whether an action is meant for that contact.
    public boolean forContact(String contact) {
        return actions.stream().anyMatch(action -> action.contact().equals(contact));
    }

    /// With whom a proposal that was accepted opens the talk: no other does.
    public Stream<String> opened() {
        return planned(situation)
                .filter(action -> action.proposal() != null && !action.contact().isEmpty())
                .filter(action -> Intent.opens(action.handling().id()))
                .map(Action::contact);
    }

    /// The first day after the 90 days on which an action is due for that contact: what is proposed for them prepares
    /// it.
    public Optional<LocalDate> later(String contact) {
        LocalDate last = new NinetyDayWindow(situation.asOf()).last();
        return situation.insight().account().actions().stream()
                .filter(action -> action.status() == ActionStatus.OPEN && !action.refused())
                .filter(action -> action.proposal() == null && action.contact().equals(contact))
                .flatMap(action -> Stream.ofNullable(action.due()))
                .filter(due -> due.isAfter(last))
                .min(Comparator.naturalOrder());
    }

    /// Whether people refused what that id or contact names: it is not proposed again.
    public boolean refused(String id, @Nullable String contact) {
        return situation.insight().account().actions().stream()
                .filter(action -> action.refused() && action.proposal() == null)
                .anyMatch(action -> action.handling().id().isEmpty()
                        ? action.contact().equals(contact)
                        : action.handling().id().equalsIgnoreCase(id));
    }

    /// Whether people said no to the proposal of that id.
    public boolean turnedDown(String id) {
        return situation.insight().account().actions().stream()
                .anyMatch(action -> action.refused()
                        && action.proposal() != null
                        && action.handling().id().equalsIgnoreCase(id));
    }

    /// Whether people have decided on a proposal of that id: what they accepted is theirs now; what they refused or
    /// have
    /// done is not proposed again while it is called for as it was.
    ///
    /// @param mark of what calls for it today
    public boolean settled(String id, String mark) {
        return situation.insight().account().actions().stream()
                .filter(action -> action.handling().id().equalsIgnoreCase(id))
                .anyMatch(action -> settled(action, mark));
    }

    private static boolean settled(Action action, String mark) {
        Action.Proposal proposal = action.proposal();
        if (proposal == null || (action.status() == ActionStatus.OPEN && !action.refused())) {
            return proposal != null;
        }
        return proposal.mark().isEmpty() || proposal.mark().equals(mark);
    }

    /// Whether an action works on that diagnostic: its objective names the number in column Serves.
    public boolean forDiagnostic(int number) {
        return actions.stream()
                .flatMap(this::objective)
                .anyMatch(objective -> Serves.numbers(objective).contains(number));
    }

    private Stream<Objective> objective(Action action) {
        return situation.insight().account().objectives().stream()
                .filter(o -> o.text().equalsIgnoreCase(action.objective()));
    }
}
