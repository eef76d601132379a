package dev.kap.planning;

import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.plan.Register;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;

/// Gives each weakness its move of the register as the next step; where there is none, what would be the step needs a
/// decision.
final class NextMoves {

    private NextMoves() {}

    static AccountDiagnosis of(AccountDiagnosis diagnosis, Register register) {
        return new AccountDiagnosis(
                diagnosis.diagnoses().stream()
                        .map(answer -> pointed(answer, register))
                        .toList(),
                diagnosis.objectives(),
                diagnosis.strategicIndex(),
                diagnosis.answered());
    }

    private static Diagnosis pointed(Diagnosis answer, Register register) {
        if (answer.status() == Status.GOOD || answer.status() == Status.UNKNOWN) {
            return answer;
        }
        return answer.withNextStep(register.answering(answer.number())
                .map(move -> Sentence.of("planning.next.move", Arg.count(move.number()), Arg.phrase(move.action())))
                .orElseGet(() -> Sentence.of("planning.next.undecided", Arg.phrase(answer.nextStep()))));
    }
}
