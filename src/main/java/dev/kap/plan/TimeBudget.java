package dev.kap.plan;

import dev.kap.insight.StableSum;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What contacts, moves and pairs ask of our people's time (domain.md, "Time budget").
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

    /// What a move of the 90 days, or a pair that no move brings together yet, asks of somebody.
    ///
    /// @param move its number in the register of that account; 0 for a pair without one
    /// @param step of the three in which it falls; 0 where it is overdue
    /// @param hours 0 where it is one of the contacts that the rhythm asks for anyway
    public record Asked(String account, int move, int step, boolean proposed, double hours) {}

    /// One team member's quarter.
    ///
    /// @param cares whom this person takes care of, by account in the order of the input
    /// @param moves what the moves of the 90 days and the pairs ask beside
    /// @param hours what all these need a quarter
    /// @param noted contacts a quarter that Links notes for this person; null where none is noted
    /// @param capacity Hours per quarter of sheet Team; null where none is typed
    /// @param dropped Watch calls to drop, the least influential first, until the rest fits; empty where it fits
    /// @param hoursLeft what is needed without them
    public record Workload(
            String member,
            List<Care> cares,
            List<Asked> moves,
            double hours,
            @Nullable Double noted,
            @Nullable Double capacity,
            List<Care> dropped,
            double hoursLeft) {

        public Workload {
            cares = List.copyOf(cares);
            moves = List.copyOf(moves);
            dropped = List.copyOf(dropped);
        }

        /// What the moves and pairs ask beside the contacts.
        public double hoursOfMoves() {
            return StableSum.of(moves.stream().mapToDouble(Asked::hours));
        }

        /// The part of it that the proposals of that account ask, over which somebody still decides.
        public double hoursProposed(String account) {
            return StableSum.of(moves.stream()
                    .filter(one -> one.proposed() && one.account().equals(account))
                    .mapToDouble(Asked::hours));
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
