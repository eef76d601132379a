package dev.kap.planning.detail;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.StableSum;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.ExpectedEffect;
import dev.kap.plan.ExpectedEffect.Arrow;
import dev.kap.plan.Move;
import dev.kap.planning.target.CoveredInfluence;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Quadrant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Works out what the plan of one account changes.
public final class ExpectedEffects {

    private ExpectedEffects() {}

    /// What the moves of the 90 days and the aims change in that account.
    public static ExpectedEffect of(PlanningContext situation, List<Move> moves) {
        Double today = situation.insight().dependence().capital();
        List<Arrow> arrows = situation.aims().stream()
                .flatMap(aim -> arrow(situation, aim, moves).stream())
                .toList();
        return new ExpectedEffect(
                today,
                today == null ? null : Double.valueOf(capital(situation, arrows, Arrow::day90)),
                today == null ? null : Double.valueOf(capital(situation, arrows, Arrow::target)),
                arrows);
    }

    /// None for an unplaced contact, and for one who is to stay where he or she is.
    private static Optional<Arrow> arrow(PlanningContext situation, ContactTarget aim, List<Move> moves) {
        ContactInsight contact = aim.contact();
        Double influence = contact.influence().value();
        Double today = contact.relationship().value();
        if (influence == null || today == null) {
            return Optional.empty();
        }
        double day90 = Math.max(today, CoveredInfluence.point(contact.name(), moves));
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

    private static double capital(PlanningContext situation, List<Arrow> arrows, Function<Arrow, Double> point) {
        return StableSum.of(situation.insight().contacts().stream().mapToDouble(contact -> {
            double evidence = Objects.requireNonNullElse(contact.relationship().evidenced(), 0.0);
            double then = arrows.stream()
                    .filter(arrow -> arrow.contact().equals(contact.name()) && point.apply(arrow) > arrow.today())
                    .mapToDouble(point::apply)
                    .max()
                    .orElse(0);
            return Objects.requireNonNullElse(contact.influence().value(), 0.0) * Math.max(evidence, then);
        }));
    }
}
