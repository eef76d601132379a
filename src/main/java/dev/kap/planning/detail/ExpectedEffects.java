package dev.kap.planning.detail;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.StableSum;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.ExpectedEffect;
import dev.kap.plan.ExpectedEffect.Arrow;
import dev.kap.plan.Register;
import dev.kap.planning.target.CoveredInfluence;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Quadrant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Works out what the plan of one account changes: each contact whom a move of the register moves adds influence x
/// (point - today), and nothing else changes (domain.md, "Expected effect").
public final class ExpectedEffects {

    private ExpectedEffects() {}

    /// What the moves of the register change in that account.
    public static ExpectedEffect of(PlanningContext situation, Register register) {
        Double today = situation.insight().dependence().capital();
        List<Arrow> arrows = situation.aims().stream()
                .flatMap(aim -> arrow(situation, aim, register).stream())
                .toList();
        return new ExpectedEffect(
                today,
                today == null ? null : Double.valueOf(today + gain(situation, arrows, Arrow::day90)),
                today == null ? null : Double.valueOf(today + gain(situation, arrows, Arrow::target)),
                arrows);
    }

    /// None for an unplaced contact, for one who is to stay where he or she is, and for one whom nobody moves.
    private static Optional<Arrow> arrow(PlanningContext situation, ContactTarget aim, Register register) {
        ContactInsight contact = aim.contact();
        Double influence = contact.influence().value();
        Double today = contact.relationship().value();
        if (influence == null
                || today == null
                || register.moving(contact.name()).isEmpty()) {
            return Optional.empty();
        }
        double day90 = Math.max(today, CoveredInfluence.point(contact.name(), register));
        double target = Math.max(day90, Objects.requireNonNullElse(aim.target(), today));
        if (target <= today) {
            return Optional.empty();
        }
        Function<Double, Quadrant> quadrant = point -> situation.thresholds().quadrant(influence, point);
        return Optional.of(new Arrow(
                contact.name(),
                today,
                day90,
                target,
                contact.quadrant(),
                quadrant.apply(day90),
                quadrant.apply(target)));
    }

    private static double gain(PlanningContext situation, List<Arrow> arrows, Function<Arrow, Double> point) {
        return StableSum.of(arrows.stream()
                .mapToDouble(arrow -> influence(situation, arrow.contact()) * (point.apply(arrow) - arrow.today())));
    }

    private static double influence(PlanningContext situation, String contact) {
        return situation
                .insight()
                .contact(contact)
                .map(one -> one.influence().value())
                .map(Double::doubleValue)
                .orElse(0.0);
    }
}
