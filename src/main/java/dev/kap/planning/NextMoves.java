package dev.kap.planning;

import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.plan.Move;
import dev.kap.plan.Register;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.Optional;
import java.util.Set;

/// Gives each weakness its move of the register as the next step; where there is none, what would be the step needs a
/// decision.
final class NextMoves {

    /// How the keys of steps end that ask for a talk with somebody, or that leave them to be rated after one.
    private static final Set<String> MEETING = Set.of("call", "meet", "score", "start", "win");

    private NextMoves() {}

    static AccountDiagnosis of(PlanningContext situation, Register register) {
        AccountDiagnosis diagnosis = situation.diagnosis();
        return new AccountDiagnosis(
                diagnosis.diagnoses().stream()
                        .map(answer -> pointed(answer, situation, register))
                        .toList(),
                diagnosis.objectives(),
                diagnosis.strategicIndex(),
                diagnosis.answered());
    }

    private static Diagnosis pointed(Diagnosis answer, PlanningContext situation, Register register) {
        if (answer.status() == Status.GOOD || answer.status() == Status.UNKNOWN) {
            return answer;
        }
        return meeting(answer.nextStep(), situation, register)
                .or(() -> register.answering(answer.number()))
                .map(move -> answer.withNextStep(
                        Sentence.of("planning.next.move", Arg.count(move.number()), Arg.phrase(move.action())),
                        move.number()))
                .orElseGet(() -> answer.withNextStep(
                        Sentence.of("planning.next.undecided", Arg.phrase(answer.nextStep())), null));
    }

    /// What asks for a talk with somebody has been said where the register has one with them.
    private static Optional<Move> meeting(Sentence step, PlanningContext situation, Register register) {
        return step.asks(MEETING)
                ? situation.insight().contacts().stream()
                        .filter(contact ->
                                step.args().contains(situation.people().name(contact)))
                        .flatMap(contact -> register.talk(contact.name()).stream())
                        .findFirst()
                : Optional.empty();
    }
}
