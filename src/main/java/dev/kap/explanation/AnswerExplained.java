package dev.kap.explanation;

import dev.kap.diagnosis.answer.AnswerLimits;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.QuestionWording;
import dev.kap.diagnosis.answer.Votes;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.explanation.Explanation.Told;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;

/// One of the eighteen answers.
final class AnswerExplained {

    private AnswerExplained() {}

    static Explanation of(Subject subject, int number) {
        Diagnosis answer = subject.plan().diagnosis().diagnoses().get(number - 1);
        Told told = Told.of(
                "answer",
                WordingKeys.of(answer.status()),
                Arg.figure(number),
                Arg.phrase(QuestionWording.text(number)),
                Arg.phrase(answer.figure()));
        told.rule(Arg.phrase(
                Sentence.of("explanation.answer.rule." + number, AnswerLimits.printed(number, subject.settings()))));
        told.from(answer.rows());
        answer.person().ifPresent(person -> told.so("person", Arg.text(person)));
        Votes room = answer.room();
        if (room != null) {
            told.from(
                    room.origin().place(),
                    "room",
                    Arg.count(room.yes()),
                    Arg.count(room.half()),
                    Arg.count(room.no()),
                    Arg.count(room.cantSay()));
        }
        return told.so(answer.evidence())
                .so("next", Arg.phrase(answer.nextStep()))
                .end();
    }
}
