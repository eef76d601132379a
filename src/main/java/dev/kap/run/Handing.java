package dev.kap.run;

import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.HandoverPlan;
import dev.kap.planning.person.HandoverPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whose handover is made: of whoever leaves, and of whoever is named.
///
/// @param leaving the plan in which somebody leaves of whom the workbook says nothing
record Handing(CheckedPlan judged, Leaving leaving) {

    /// The plan as it would be if that person left.
    interface Leaving {
        PortfolioPlan without(String person);
    }

    /// Those of whom the workbook says so, in the order of Team, unless single accounts were asked for; then whoever is
    /// named beside.
    List<HandoverPlan> of(RunRequest order, boolean everybody) {
        List<HandoverPlan> plans = new ArrayList<>();
        if (everybody && order.packs().contains(Pack.HANDOVER)) {
            plans.addAll(HandoverPlans.of(judged.plan()));
        }
        order.people().stream()
                .map(judged::colleague)
                .flatMap(Optional::stream)
                .distinct()
                .filter(name -> plans.stream().noneMatch(one -> one.person().equals(name)))
                .map(this::named)
                .forEach(plans::add);
        return plans;
    }

    private HandoverPlan named(String name) {
        PortfolioPlan plan = judged.plan();
        return HandoverPlans.of(name, plan.insight().portfolio().stays(name) ? leaving.without(name) : plan, plan);
    }
}
