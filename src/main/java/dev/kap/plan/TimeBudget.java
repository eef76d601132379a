package dev.kap.plan;

import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the contacts ask of our people's time (domain.md, "Time budget").
///
/// @param workloads one for each team member who takes care of a contact, the fullest first
/// @param nobodys contacts nobody takes care of: no lead, no link, no account manager
public record TimeBudget(List<Workload> workloads, List<Care> nobodys) {

    public TimeBudget {
        workloads = List.copyOf(workloads);
        nobodys = List.copyOf(nobodys);
    }

    /// One contact in somebody's care.
    ///
    /// @param tier null where the account has none, which changes no cadence
    /// @param contactsPerQuarter cadence of the quadrant x factor of the tier
    /// @param hours contacts a quarter x `Hours per contact`
    public record Care(
            String account,
            String contact,
            Quadrant quadrant,
            @Nullable Tier tier,
            @Nullable Double influence,
            double contactsPerQuarter,
            double hours) {}

    /// One team member's quarter.
    ///
    /// @param cares whom this person takes care of, by account in the order of the input
    /// @param hours what these need a quarter
    /// @param noted contacts a quarter that Links notes for this person; null where none is noted
    /// @param capacity Hours per quarter of sheet Team; null where none is typed
    /// @param dropped Watch calls to drop, the least influential first, until the rest fits; empty where it fits
    /// @param hoursLeft what is needed without them
    public record Workload(
            String member,
            List<Care> cares,
            double hours,
            @Nullable Double noted,
            @Nullable Double capacity,
            List<Care> dropped,
            double hoursLeft) {

        public Workload {
            cares = List.copyOf(cares);
            dropped = List.copyOf(dropped);
        }

        /// Whether more is asked than there is time for; null where no capacity is typed.
        public @Nullable Boolean overloaded() {
            return capacity == null ? null : Tolerance.passed(hours, capacity);
        }

        /// Whether it is still too much without the Watch calls; null where no capacity is typed.
        public @Nullable Boolean stillOverloaded() {
            return capacity == null ? null : Tolerance.passed(hoursLeft, capacity);
        }
    }
}
