package dev.kap.report.page.slides;

import dev.kap.plan.Move;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.plan.MoveLine;
import dev.kap.report.page.plan.PageContext;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.stream.Stream;

/// What is said to a slide: the headline in full, and each move on it with what calls for it.
record Spoken(PageContext facts) {

    /// @param headline of the page of the plan that says the same
    List<String> of(String headline, Stream<Move> moves) {
        return Stream.concat(Stream.of(headline), moves.distinct().map(this::move))
                .toList();
    }

    /// The move with owner, day and what calls for it.
    String move(Move move) {
        PrintFormat said = facts.said();
        return said.text(
                "slides.spoken",
                Arg.count(move.number()),
                Arg.text(said.text(move.action())),
                Arg.text(MoveLine.who(move, facts)),
                Arg.text(day(move)),
                Arg.text(said.text(move.trigger())));
    }

    /// When it is due, as the slide prints it.
    String day(Move move) {
        return move.day().map(day -> facts.said().shortDay(day)).orElse(PrintFormat.UNKNOWN);
    }
}
