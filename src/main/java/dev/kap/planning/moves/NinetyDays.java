package dev.kap.planning.moves;

import dev.kap.plan.ContactAim;
import dev.kap.plan.Move;
import dev.kap.planning.target.OwnActions;
import dev.kap.planning.target.Situation;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The 90-day plan: the user's own actions and the proposed ones, overdue first.
public final class NinetyDays {

    private NinetyDays() {}

    public static List<Move> of(Situation situation) {
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
    private static Comparator<Move> order(Situation situation) {
        return Comparator.comparingInt(Move::step)
                .thenComparing(Move::by)
                .thenComparingDouble(move -> -priority(situation, move))
                .thenComparing(move -> Objects.requireNonNullElse(move.contact(), ""));
    }

    private static double priority(Situation situation, Move move) {
        return situation.aims().stream()
                .filter(aim -> aim.contact().name().equals(move.contact()))
                .map(ContactAim::priority)
                .filter(Objects::nonNull)
                .mapToDouble(priority -> priority)
                .findFirst()
                .orElse(0);
    }
}
