package dev.kap.planning.risks;

import dev.kap.insight.Tolerance;
import dev.kap.plan.Risk;
import dev.kap.plan.Trigger;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Risks in the figures: revenue that falls or misses its target, and our own dependence on the account.
record BusinessRisks(PlanningContext situation, Remedies remedies) {

    static List<GradedRisk> of(PlanningContext situation, Remedies remedies) {
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
            return Optional.of(
                    new GradedRisk(Trigger.FALLING.gravity(), shortfall(Trigger.FALLING, actual, revenue.lastYear())));
        }
        return revenue.target() != null && actual < revenue.target()
                ? Optional.of(
                        new GradedRisk(Trigger.MISSED.gravity(), shortfall(Trigger.MISSED, actual, revenue.target())))
                : Optional.empty();
    }

    private Risk shortfall(Trigger rule, double actual, double wanted) {
        return remedies.forTrigger(rule, rule.risk("answer"))
                .risk(
                        rule.risk("title"),
                        rule.risk("detail", Arg.money(actual), Arg.money(wanted), Arg.money(wanted - actual)));
    }

    private Optional<GradedRisk> dependence() {
        double share = Objects.requireNonNullElse(situation.insight().standing().revenueShare(), 0.0);
        if (!Tolerance.reached(share, situation.settings().number(Setting.DEPENDENCE))
                || situation.has(1, Status.GOOD)) {
            return Optional.empty();
        }
        return Optional.of(new GradedRisk(
                Trigger.DEPENDENCE.gravity(),
                remedies.forTrigger(Trigger.DEPENDENCE, Trigger.DEPENDENCE.risk("answer"))
                        .risk(Trigger.DEPENDENCE.risk("title"), Trigger.DEPENDENCE.risk("detail", Arg.share(share)))));
    }
}
