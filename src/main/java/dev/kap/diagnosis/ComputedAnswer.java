package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.AnswerLimits;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first half of a computed answer: its status and its figure, bare and in words.
record ComputedAnswer(int number, Status status, @Nullable Double value, Sentence figure) {

    /// "12 of 22 (55 %)", judged by the share.
    static ComputedAnswer share(int number, AnswerLimits limits, int some, int all) {
        double share = (double) some / all;
        return new ComputedAnswer(
                number,
                limits.atLeast(share),
                share,
                Sentence.of("diagnosis.figure.share", Arg.count(some), Arg.count(all), Arg.share(share)));
    }

    /// A count, judged by itself, with the words of `diagnosis.<n>.figure`.
    static ComputedAnswer count(int number, AnswerLimits limits, int count) {
        return new ComputedAnswer(
                number,
                limits.atLeast(count),
                (double) count,
                Sentence.of("diagnosis." + number + ".figure", Arg.count(count)));
    }

    /// The whole answer.
    Diagnosis because(Sentence evidence, Sentence next, List<Origin> rows) {
        return new Diagnosis(number, status, value, figure, evidence, next, null, rows);
    }

    /// The evidence sentence of this question of that name.
    Sentence evidence(String name, Arg... args) {
        return Sentence.of("diagnosis." + number + ".evidence." + name, args);
    }

    /// The next step of this question for its status: `diagnosis.<n>.next.gap`.
    Sentence next(Arg... args) {
        return Sentence.of("diagnosis." + number + ".next." + WordingKeys.of(status), args);
    }

    /// Another next step of this question.
    Sentence next(String name, Arg... args) {
        return Sentence.of("diagnosis." + number + ".next." + name, args);
    }

    boolean good() {
        return status == Status.GOOD;
    }
}
