package dev.kap.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The smallest set of moves that brings covered influence to its target, cheapest first (domain.md, "Shortest way").
///
/// @param target share of the influence to be covered, 0-1 (`Covered influence target`)
/// @param today covered influence today; null without any influence
/// @param moves in the order of their gain per cost; empty where the target is met today
/// @param reached whether all of them together meet the target; false where today is unknown
public record ShortestWay(double target, @Nullable Double today, List<Lift> moves, boolean reached) {

    public ShortestWay {
        moves = List.copyOf(moves);
    }

    /// One contact lifted to the target relationship.
    ///
    /// @param from relationship today; 0 where it is unknown
    /// @param ties on the introduction path; `Ties without a way` where nobody reaches the contact
    /// @param gain influence x (to - from) / 10 / sum of influence
    /// @param cost (to - from) + ties
    /// @param coveredThen covered influence after this move and all before it
    public record Lift(
            String contact, double from, double to, double ties, double gain, double cost, double coveredThen) {}
}
