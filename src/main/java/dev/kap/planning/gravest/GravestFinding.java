package dev.kap.planning.gravest;

import dev.kap.plan.Headline;
import dev.kap.planning.target.PlanningContext;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Chooses what the plan of an account says first: the first rule that applies, the gravest first.
///
/// It rests on what is known alone, so that the first moves can be for the people it names (domain.md, "The headline").
public final class GravestFinding {

    private GravestFinding() {}

    /// Whether revenue or profit misses its target by so much that it is an alarm.
    public static boolean targetMissed(PlanningContext situation) {
        return new BusinessAlarms(situation).targetMissed().isPresent();
    }

    /// The headline of that account.
    public static Headline of(PlanningContext situation) {
        PeopleAlarms people = new PeopleAlarms(situation);
        BusinessAlarms business = new BusinessAlarms(situation);
        return Stream.<Supplier<Optional<Headline>>>of(
                        people::ownerLeft,
                        people::deciderLeft,
                        business::contractEnds,
                        business::targetMissed,
                        people::nobody,
                        people::opponentDecides,
                        people::topUnreached,
                        business::dealUndecided,
                        people::oneCarriesHalf,
                        people::far,
                        people::unplaced,
                        people::leadUnlinked,
                        people::noWeight,
                        business::goalsLoose)
                .flatMap(rule -> rule.get().stream())
                .findFirst()
                .orElseGet(people::onCourse);
    }
}
