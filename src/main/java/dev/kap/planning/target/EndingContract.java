package dev.kap.planning.target;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Setting;
import java.time.LocalDate;
import java.util.Optional;

/// A contract that ends soon, with nothing in view that follows it (domain.md, "The headline"): the headline and the
/// move it calls for ask here.
public final class EndingContract {

    private EndingContract() {}

    /// The day it ends; empty where it ends later than `Decision days`, where an opportunity is open, or where an open
    /// action is for the account as a whole and due before: one with a contact is about that contact.
    public static Optional<LocalDate> of(PlanningContext situation) {
        LocalDate last = situation.asOf().plusDays(situation.portfolio().days(Setting.DECISION_DAYS));
        return unsettled(situation)
                .filter(end -> !end.isAfter(last))
                .filter(end -> situation.insight().account().openOpportunities().isEmpty());
    }

    /// The day it ends, where that is before the end of the plan year and no open action is for the account as a whole
    /// and due before. What is open is about something else as often as not.
    public static Optional<LocalDate> inPlanYear(PlanningContext situation) {
        return unsettled(situation)
                .filter(end -> end.isBefore(situation.portfolio().planYearEnd()));
    }

    private static Optional<LocalDate> unsettled(PlanningContext situation) {
        Account account = situation.insight().account();
        return Optional.ofNullable(account.profile().terms().contractEnd())
                .filter(end -> !end.isBefore(situation.asOf()))
                .filter(end -> account.actions().stream().noneMatch(action -> settles(action, end)));
    }

    private static boolean settles(Action action, LocalDate end) {
        LocalDate due = action.due();
        return action.status() == ActionStatus.OPEN
                && !action.refused()
                && action.contact().isEmpty()
                && due != null
                && !due.isAfter(end);
    }
}
