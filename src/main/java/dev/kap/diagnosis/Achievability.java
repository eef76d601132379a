package dev.kap.diagnosis;

import dev.kap.portfolio.Objective;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The letter A: a relationship grows by 4 points a year at the most, anything else by half of its best stage so far.
final class Achievability {

    private static final double POINTS_A_YEAR = 4;
    private static final double TIMES_THE_BEST = 1.5;
    private static final double TOLERANCE = 1e-9;

    private Achievability() {}

    /// Why the objective is out of reach; empty where it is not.
    static Optional<Sentence> failure(Objective objective) {
        if (objective.baseline() == null || objective.target() == null) {
            return SmartCheck.failure("a.unknown");
        }
        double baseline = objective.baseline();
        double target = objective.target();
        if (objective.kind() == ObjectiveKind.RELATIONSHIP) {
            return target - baseline <= POINTS_A_YEAR + TOLERANCE
                    ? Optional.empty()
                    : SmartCheck.failure("a.points", Arg.figure(target - baseline), Arg.figure(POINTS_A_YEAR));
        }
        return StageDue.falling(objective) ? falling(objective, baseline, target) : rising(objective, baseline, target);
    }

    private static Optional<Sentence> rising(Objective objective, double baseline, double target) {
        double best = actuals(objective).max(Double::compare).orElse(baseline);
        return target <= TIMES_THE_BEST * best + TOLERANCE
                ? Optional.empty()
                : SmartCheck.failure("a.beyond", Arg.figure(target), Arg.figure(best));
    }

    private static Optional<Sentence> falling(Objective objective, double baseline, double target) {
        double best = actuals(objective).min(Double::compare).orElse(baseline);
        return target >= best / TIMES_THE_BEST - TOLERANCE
                ? Optional.empty()
                : SmartCheck.failure("a.below", Arg.figure(target), Arg.figure(best));
    }

    private static Stream<Double> actuals(Objective objective) {
        return objective.actuals().stream().filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
