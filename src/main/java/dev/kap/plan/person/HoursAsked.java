package dev.kap.plan.person;

import dev.kap.plan.TimeBudget.Care;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the 90 days ask of somebody's time, against what is there.
///
/// @param steps thirty days each
/// @param dropped Watch calls to drop, the least influential first
/// @param droppedHours what these save in the three steps
/// @param open what is still too much without them, 0 or more
/// @param manager to whom the rest has to be told; empty where Team names nobody
public record HoursAsked(List<Step> steps, List<Care> dropped, double droppedHours, double open, String manager) {

    public HoursAsked {
        steps = List.copyOf(steps);
        dropped = List.copyOf(dropped);
    }

    /// Thirty days.
    ///
    /// @param to the last of them
    /// @param asked hours for the contacts in somebody's care, and for the moves of these days beyond them
    /// @param has a third of Hours per quarter; null where none is typed
    public record Step(LocalDate to, double asked, @Nullable Double has) {

        /// How much too much is asked, 0 or more.
        public double excess() {
            return has == null ? 0 : Math.max(0, asked - has);
        }
    }

    /// All hours of the three steps.
    public double asked() {
        return steps.stream().mapToDouble(Step::asked).sum();
    }

    /// The first step in which more is asked than there is; 0 for none.
    public int firstOver() {
        for (int i = 0; i < steps.size(); i++) {
            // Less than half an hour is no hour to free.
            if (steps.get(i).excess() >= 0.5) {
                return i + 1;
            }
        }
        return 0;
    }
}
