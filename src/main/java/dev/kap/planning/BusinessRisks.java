package dev.kap.planning;

import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Risks in the figures: revenue that falls or misses its target, and our own dependence on the account.
record BusinessRisks(Situation situation, Remedies remedies) {

    private static final double FALLING = 75;
    private static final double MISSED = 50;
    private static final double DEPENDENCE = 60;
    /// Three tenths of all revenue from one account are more than we could lose.
    private static final double TOO_MUCH = 0.3;

    static List<GradedRisk> of(Situation situation, Remedies remedies) {
        BusinessRisks rules = new BusinessRisks(situation, remedies);
        List<GradedRisk> result = new ArrayList<>();
        rules.revenue().ifPresent(result::add);
        rules.dependence().ifPresent(result::add);
        return result;
    }

    /// Falling weighs more than a target missed; one account shows one of them.
    private Optional<GradedRisk> revenue() {
        Measure revenue = situation.insight().standing().figures().revenue();
        Double actual = revenue.actual();
        if (actual == null) {
            return Optional.empty();
        }
        if (revenue.lastYear() != null && actual < revenue.lastYear()) {
            return Optional.of(new GradedRisk(FALLING, shortfall("falling", actual, revenue.lastYear())));
        }
        return revenue.target() != null && actual < revenue.target()
                ? Optional.of(new GradedRisk(MISSED, shortfall("missed", actual, revenue.target())))
                : Optional.empty();
    }

    private Risk shortfall(String kind, double actual, double wanted) {
        return new Risk(
                Sentence.of("planning.risk." + kind + ".title"),
                Sentence.of(
                        "planning.risk." + kind + ".detail",
                        Arg.money(actual),
                        Arg.money(wanted),
                        Arg.money(wanted - actual)),
                remedies.byManager(Sentence.of("planning.risk." + kind + ".answer")));
    }

    private Optional<GradedRisk> dependence() {
        double share = Objects.requireNonNullElse(situation.insight().standing().revenueShare(), 0.0);
        if (share < TOO_MUCH || situation.has(1, Status.GOOD)) {
            return Optional.empty();
        }
        return Optional.of(new GradedRisk(
                DEPENDENCE,
                new Risk(
                        Sentence.of("planning.risk.dependence.title"),
                        Sentence.of("planning.risk.dependence.detail", Arg.share(share)),
                        remedies.byManager(Sentence.of("planning.risk.dependence.answer")))));
    }
}
