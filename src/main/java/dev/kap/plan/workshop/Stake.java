package dev.kap.plan.workshop;

import dev.kap.insight.Departure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What hangs on one person: a departure card.
///
/// @param role what the person does
/// @param organisation whose the person is; empty for ours
/// @param departure what goes with them; null where that is not worked out
/// @param moves the numbers of the open moves that they own, or that lead through them
public record Stake(
        String person,
        String role,
        String organisation,
        @Nullable Departure departure,
        List<Integer> moves) {

    public Stake {
        moves = List.copyOf(moves);
    }

    /// Whether it is one of ours.
    public boolean ours() {
        return organisation.isEmpty();
    }
}
