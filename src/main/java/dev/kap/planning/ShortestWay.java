package dev.kap.planning;

import dev.kap.analysis.Access;
import dev.kap.analysis.ContactInsight;
import dev.kap.analysis.Names;
import dev.kap.analysis.Sum;
import dev.kap.analysis.Tolerance;
import dev.kap.portfolio.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The smallest set of moves that brings covered influence to its target, cheapest first (domain.md, "Shortest way").
///
/// @param target share of the influence to be covered, 0-1 (`Covered influence target`)
/// @param today covered influence today; null without any influence
/// @param moves in the order of their gain per cost; empty where the target is met today
/// @param reached whether all of them together meet the target; false where today is unknown
public record ShortestWay(double target, @Nullable Double today, List<Lift> moves, boolean reached) {

    private static final double FINENESS = 1e9;

    public ShortestWay {
        moves = List.copyOf(moves);
    }

    /// One contact lifted to the target relationship.
    ///
    /// @param from relationship today; 0 where it is unknown
    /// @param ties on the introduction path; `Ties without a way` where nobody reaches the contact
    /// @param gain influence x (to - from) / 10 / sum of influence
    /// @param cost (to - from) + ties
    /// @param coveredThen covered influence after this move and all before it
    public record Lift(
            String contact, double from, double to, double ties, double gain, double cost, double coveredThen) {}

    static ShortestWay of(Situation situation) {
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

    private static List<Lift> byGainPerCost(Situation situation) {
        double influence = Sum.of(situation.insight().contacts().stream().mapToDouble(ShortestWay::influence));
        double noWay = situation.settings().number(Setting.TIES_WITHOUT_WAY);
        return situation.aims().stream()
                .filter(aim -> influence(aim.contact()) > 0)
                .filter(aim -> aim.target() != null && aim.target() > today(aim.contact()))
                .map(aim -> lift(aim, influence, noWay))
                .sorted(Comparator.comparingLong((Lift lift) -> -Math.round(lift.gain() / lift.cost() * FINENESS))
                        .thenComparing(Lift::contact, Names.ORDER))
                .toList();
    }

    private static Lift lift(ContactAim aim, double influence, double noWay) {
        ContactInsight contact = aim.contact();
        double from = today(contact);
        double to = Objects.requireNonNull(aim.target());
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
