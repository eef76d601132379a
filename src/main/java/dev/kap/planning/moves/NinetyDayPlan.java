package dev.kap.planning.moves;

import dev.kap.plan.ContactTarget;
import dev.kap.plan.Move;
import dev.kap.planning.target.OwnActions;
import dev.kap.planning.target.PlanningContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The 90-day plan: the user's own actions and the proposed ones, overdue first.
public final class NinetyDayPlan {

    private NinetyDayPlan() {}

    /// The moves of that account: overdue ones first, then by step, date and priority.
    public static List<Move> of(PlanningContext situation) {
        OwnActions own = OwnActions.of(situation);
        List<Proposal> proposals = Stream.of(DevelopMoves.of(situation, own), GapMoves.of(situation, own))
                .flatMap(List::stream)
                .toList();
        return Stream.of(own.moves(), Schedule.of(situation, proposals))
                .flatMap(List::stream)
                .sorted(order(situation))
                .toList();
    }

    /// By step (0 is overdue), date, falling priority, name.
    private static Comparator<Move> order(PlanningContext situation) {
        return Comparator.comparingInt(Move::step)
                .thenComparing(Move::by)
                .thenComparingDouble(move -> -priority(situation, move))
                .thenComparing(move -> Objects.requireNonNullElse(move.contact(), ""));
    }

    private static double priority(PlanningContext situation, Move move) {
        return situation.aims().stream()
                .filter(aim -> aim.contact().name().equals(move.contact()))
                .map(ContactTarget::priority)
                .filter(Objects::nonNull)
                .mapToDouble(priority -> priority)
                .findFirst()
                .orElse(0);
    }
}
