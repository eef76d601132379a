package dev.kap.diagnosis;

import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The letter A: a relationship grows by 4 points a year at the most, anything else by half of its best stage so far.
final class Achievability {

    private Achievability() {}

    /// Whether anything tells how far the objective could go: one that starts from 0 and has reached nothing has no
    /// best.
    static boolean measured(Objective objective) {
        Double baseline = objective.gauge().baseline();
        return objective.kind() == ObjectiveKind.RELATIONSHIP
                || baseline == null
                || objective.gauge().target() == null
                || actuals(objective).findAny().isPresent()
                || baseline != 0;
    }

    /// Why the objective is out of reach; empty where it is not.
    static Optional<Sentence> failure(Objective objective, Settings settings) {
        if (objective.gauge().baseline() == null || objective.gauge().target() == null) {
            return SmartCheck.failure("a.unknown");
        }
        double baseline = objective.gauge().baseline();
        double target = objective.gauge().target();
        if (objective.kind() == ObjectiveKind.RELATIONSHIP) {
            double points = settings.number(Setting.SMART_POINTS);
            return !Tolerance.passed(target - baseline, points)
                    ? Optional.empty()
                    : SmartCheck.failure("a.points", Arg.figure(target - baseline), Arg.figure(points));
        }
        if (!measured(objective)) {
            return Optional.empty();
        }
        double times = settings.number(Setting.SMART_BEST);
        return StageDue.falling(objective)
                ? falling(objective, baseline, target, times)
                : rising(objective, baseline, target, times);
    }

    private static Optional<Sentence> rising(Objective objective, double baseline, double target, double times) {
        double best = actuals(objective).max(Double::compare).orElse(baseline);
        return !Tolerance.passed(target, times * best)
                ? Optional.empty()
                : SmartCheck.failure("a.beyond", Arg.figure(target), Arg.figure(best), Arg.figure(100 * times));
    }

    private static Optional<Sentence> falling(Objective objective, double baseline, double target, double times) {
        double best = actuals(objective).min(Double::compare).orElse(baseline);
        return Tolerance.reached(target, best / times)
                ? Optional.empty()
                : SmartCheck.failure("a.below", Arg.figure(target), Arg.figure(best));
    }

    private static Stream<Double> actuals(Objective objective) {
        return objective.gauge().actuals().stream().filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
