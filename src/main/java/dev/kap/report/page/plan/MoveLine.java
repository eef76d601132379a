package dev.kap.report.page.plan;

import dev.kap.plan.Move;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.stream.Stream;

/// One line of the 90-day plan; its number is the same on every page and in the timeline.
///
/// @param step 0 overdue, 1 to 3 for the thirty days each
/// @param day90 relationship today and the point to reach: "2.0 → 4.0"
public record MoveLine(
        String number,
        int step,
        NamedContact with,
        String action,
        String who,
        String through,
        String by,
        boolean overdue,
        boolean proposed,
        String day90,
        String trigger) {

    static List<MoveLine> all(PageContext facts) {
        List<Move> moves = facts.plan().plan90();
        return moves.stream().map(move -> of(move.number(), move, facts)).toList();
    }

    /// The same with the moves that belong to the headline before all others.
    static List<MoveLine> first(PageContext facts) {
        return Stream.concat(facts.plan().firstMoves().stream(), facts.plan().plan90().stream())
                .distinct()
                .map(move -> of(move.number(), move, facts))
                .toList();
    }

    private static MoveLine of(int number, Move move, PageContext facts) {
        PrintFormat said = facts.said();
        return new MoveLine(
                said.count(number),
                move.step(),
                move.contact() == null ? NamedContact.NONE : facts.person(move.contact()),
                said.text(move.action()),
                who(move, facts),
                PrintFormat.orUnknown(String.join(", ", facts.shortNames().all(move.through()))),
                said.shortDay(move.by()),
                move.overdue(),
                move.proposed(),
                day90(move, said),
                said.text(move.trigger()));
    }

    /// Who does it: the short name, or that nobody follows yet.
    public static String who(Move move, PageContext facts) {
        if (move.ownerLeft()) {
            return facts.said().text("move.owner-left");
        }
        return move.owner().isEmpty() ? PrintFormat.UNKNOWN : facts.shortNames().of(move.owner());
    }

    private static String day90(Move move, PrintFormat said) {
        if (move.targetRelationship() == null) {
            return PrintFormat.UNKNOWN;
        }
        if (move.targetRelationship().equals(move.relationshipToday())) {
            return said.text("move.reached");
        }
        return said.text(
                "from-to",
                Arg.text(said.score(move.relationshipToday())),
                Arg.text(said.score(move.targetRelationship())));
    }
}
