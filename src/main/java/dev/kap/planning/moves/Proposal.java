package dev.kap.planning.moves;

import dev.kap.plan.Trigger;
import dev.kap.portfolio.Origin;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A move the plan proposes, before it has an owner and a date.
///
/// @param weight how urgent it is, on the scale of priorities
/// @param needed whether it is proposed even where all candidates have their hands full
/// @param contact as in [Move]
/// @param action the move in words, given its owner
/// @param candidates who could own it, the most natural one first
record Proposal(
        double weight,
        boolean needed,
        @Nullable String contact,
        Function<Optional<String>, Sentence> action,
        List<String> candidates,
        List<String> through,
        Trigger rule,
        Sentence trigger,
        List<Origin> rows) {

    Proposal {
        candidates = List.copyOf(candidates);
        through = List.copyOf(through);
        rows = List.copyOf(rows);
    }
}
