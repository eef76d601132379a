package dev.kap.planning;

import dev.kap.diagnosis.Seniority;
import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.ContactInsight;
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

    /// The question whether our senior people are engaged with theirs.
    private static final int SENIORS = 14;

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
        return meeting(answer, situation, register)
                .or(() -> register.answering(answer.number()))
                .map(move -> answer.withNextStep(
                        Sentence.of("planning.next.move", Arg.count(move.number()), Arg.phrase(move.action())),
                        move.number()))
                .orElseGet(() -> answer.withNextStep(
                        Sentence.of("planning.next.undecided", Arg.phrase(answer.nextStep())), null));
    }

    /// What asks for a talk with somebody has been said where the register has one with them that betters where they
    /// stand: thanks and favours are no answer.
    private static Optional<Move> meeting(Diagnosis answer, PlanningContext situation, Register register) {
        if (!answer.nextStep().asks(MEETING)) {
            return Optional.empty();
        }
        return answer.number() == SENIORS
                ? seniors(situation, register)
                : situation.insight().contacts().stream()
                        .filter(contact -> answer.nextStep()
                                .args()
                                .contains(situation.people().name(contact)))
                        .flatMap(contact -> register.talk(contact.name()).stream())
                        .filter(move -> move.intent().moves())
                        .findFirst();
    }

    /// The first meeting of a senior of ours with a senior of theirs; who of them it is, is second to that.
    private static Optional<Move> seniors(PlanningContext situation, Register register) {
        Seniority ours = Seniority.of(situation.portfolioInsight());
        return register.open().stream()
                .filter(move -> move.intent().moves() && ours.senior(move.owner()))
                .filter(move -> Optional.ofNullable(move.contact())
                        .flatMap(situation.insight()::contact)
                        .filter(ContactInsight::seniorCounterpart)
                        .isPresent())
                .findFirst();
    }
}
