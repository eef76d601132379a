package dev.kap.planning.detail;

import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.NameOrder;
import dev.kap.insight.StableSum;
import dev.kap.insight.Tolerance;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.ShortestWay;
import dev.kap.plan.ShortestWay.Lift;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Takes the moves by their gain per cost until the target is met.
public final class ShortestWays {

    private static final double FINENESS = 1e9;

    private ShortestWays() {}

    /// The way of that account to its covered influence target.
    public static ShortestWay of(PlanningContext situation) {
        double target = situation.settings().number(Setting.COVERED_INFLUENCE_TARGET);
        Double today = situation.insight().coveredInfluence();
        if (today == null) {
            return new ShortestWay(target, null, List.of(), false);
        }
        double covered = today;
        List<Lift> taken = new ArrayList<>();
        for (Lift lift : byGainPerCost(situation)) {
            if (Tolerance.reached(covered, target)) {
                break;
            }
            covered += lift.gain();
            taken.add(new Lift(lift.contact(), lift.from(), lift.to(), lift.ties(), lift.gain(), lift.cost(), covered));
        }
        return new ShortestWay(target, today, taken, Tolerance.reached(covered, target));
    }

    private static List<Lift> byGainPerCost(PlanningContext situation) {
        double influence = StableSum.of(situation.insight().contacts().stream().mapToDouble(ShortestWays::influence));
        double noWay = situation.settings().number(Setting.TIES_WITHOUT_WAY);
        return situation.aims().stream()
                .filter(aim -> influence(aim.contact()) > 0)
                .filter(aim -> to(situation, aim) > today(aim.contact()))
                .map(aim -> lift(situation, aim, influence, noWay))
                .sorted(Comparator.comparing((Lift lift) -> near(situation, lift))
                        .thenComparingLong(lift -> -Math.round(lift.gain() / lift.cost() * FINENESS))
                        .thenComparing(Lift::contact, NameOrder.ORDER))
                .toList();
    }

    /// Whoever is in Nurture already comes after all who are not.
    private static boolean near(PlanningContext situation, Lift lift) {
        return situation
                .insight()
                .contact(lift.contact())
                .filter(contact -> contact.quadrant() == Quadrant.NURTURE)
                .isPresent();
    }

    /// The aim; for somebody of influence who is not placed what counts as one; 0 without one.
    private static double to(PlanningContext situation, ContactTarget aim) {
        boolean unplaced = aim.contact().quadrant() == Quadrant.UNPLACED
                && situation.thresholds().high(aim.contact().influence().value());
        Double typed = aim.target();
        return typed == null ? unplaced ? situation.settings().number(Setting.TARGET_UNPLACED) : 0 : typed;
    }

    private static Lift lift(PlanningContext situation, ContactTarget aim, double influence, double noWay) {
        ContactInsight contact = aim.contact();
        double from = today(contact);
        double to = to(situation, aim);
        Access access = contact.access();
        double ties = access == null ? noWay : access.introducers().size();
        double gain = influence(contact) * (to - from) / 10 / influence;
        return new Lift(contact.name(), from, to, ties, gain, to - from + ties, 0);
    }

    private static double influence(ContactInsight contact) {
        return Objects.requireNonNullElse(contact.influence().value(), 0.0);
    }

    private static double today(ContactInsight contact) {
        return Objects.requireNonNullElse(contact.relationship().value(), 0.0);
    }
}
