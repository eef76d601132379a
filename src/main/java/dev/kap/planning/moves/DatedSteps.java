package dev.kap.planning.moves;

import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.planning.target.NinetyDayWindow;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Gives the next step of each weakness its date: that of the proposed move that answers it, else within a month for a
/// gap and within two for what needs attention.
public final class DatedSteps {

    private static final int GAP_DAYS = 30;
    private static final int ATTENTION_DAYS = 60;

    private DatedSteps() {}

    /// The answers with their next steps dated, by the moves where one answers the question.
    public static AccountDiagnosis of(PlanningContext situation, List<Move> moves) {
        AccountDiagnosis diagnosis = situation.diagnosis();
        NinetyDayWindow window = new NinetyDayWindow(situation.asOf());
        return new AccountDiagnosis(
                diagnosis.diagnoses().stream()
                        .map(answer -> dated(answer, moves, window))
                        .toList(),
                diagnosis.objectives(),
                diagnosis.strategicIndex(),
                diagnosis.answered());
    }

    private static Diagnosis dated(Diagnosis answer, List<Move> moves, NinetyDayWindow window) {
        return switch (answer.status()) {
            case GOOD, UNKNOWN -> answer;
            case GAP, ATTENTION -> {
                int days = answer.status() == Status.GAP ? GAP_DAYS : ATTENTION_DAYS;
                LocalDate day = move(answer.number(), moves, window.workdayIn(days));
                yield answer.withNextStep(
                        Sentence.of("planning.dated-step", Arg.phrase(answer.nextStep()), Arg.day(day)));
            }
        };
    }

    private static LocalDate move(int number, List<Move> moves, LocalDate otherwise) {
        return Stream.of(Trigger.values())
                .filter(rule -> rule.answers(number))
                .flatMap(rule -> moves.stream().filter(move -> move.rule() == rule))
                .map(Move::by)
                .findFirst()
                .orElse(otherwise);
    }
}
