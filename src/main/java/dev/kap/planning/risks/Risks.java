package dev.kap.planning.risks;

import dev.kap.plan.Register;
import dev.kap.plan.Risk;
import dev.kap.planning.target.PlanningContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What may go wrong with an account, found by rules over its insight; the gravest first.
public final class Risks {

    /// More than these nobody watches.
    private static final int MOST = 10;

    private Risks() {}

    /// The risks of that account, the gravest first.
    public static List<Risk> of(PlanningContext situation, Register register) {
        Remedies remedies = new Remedies(register);
        return Stream.of(
                        PeopleRisks.of(situation, remedies),
                        GapRisks.of(situation, remedies),
                        BusinessRisks.of(situation, remedies))
                .flatMap(List::stream)
                // The sort is stable: equal gravity stays in the order of the rules.
                .sorted(Comparator.comparingDouble(graded -> -graded.gravity()))
                .limit(MOST)
                .map(GradedRisk::risk)
                .toList();
    }
}
