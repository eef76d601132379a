package dev.kap.explanation;

import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.Coverage;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.Locale;

/// Parts of sentences that several explanations need.
final class Sentences {

    private Sentences() {}

    /// One cell of the coverage grid: level, function, who is there, the best link.
    static Sentence cell(Coverage.Cell cell) {
        Sentence level = cell.level() == null ? Sentence.of("explanation.no-level") : WordingKeys.level(cell.level());
        Arg function = cell.function().isEmpty()
                ? Arg.phrase(Sentence.of("explanation.no-function"))
                : Arg.text(cell.function());
        return Sentence.of(
                "explanation.grid",
                Arg.phrase(level),
                function,
                Arg.names(cell.contacts()),
                Arg.figure(cell.bestLink()));
    }

    static Sentence tier(Tier tier) {
        return Sentence.of("planning.tier." + tier.name().toLowerCase(Locale.ROOT));
    }
}
