package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.Votes;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Answer;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays what people answered over what was computed: a person in the Diagnostics sheet, else the most of a room.
final class PersonsAnswer {

    /// Who answered where the sheet names nobody, as in results.json.
    private static final String ANYBODY = "person";

    private PersonsAnswer() {}

    /// The computed answer under the person's one, if there is any; of several rows the last one wins.
    static Diagnosis over(Diagnosis computed, Account account, AccountPeople people) {
        Optional<Votes> votes = Votes.on(computed.number(), account.room());
        Diagnosis answered = last(account.answers(), computed.number())
                .map(answer -> lay(answer, computed, people))
                .or(() -> votes.flatMap(
                        room -> room.majority().map(most -> RoomsAnswer.lay(room, most, computed, people))))
                .orElse(computed);
        return votes.map(answered::beside).orElse(answered);
    }

    private static Optional<Answer> last(List<Answer> answers, int number) {
        return answers.stream().filter(a -> a.number() == number).reduce((earlier, later) -> later);
    }

    private static Diagnosis lay(Answer answer, Diagnosis computed, AccountPeople people) {
        String by = answer.answeredBy().isEmpty() ? ANYBODY : answer.answeredBy();
        return new Diagnosis(
                computed.number(),
                answer.status(),
                computed.value(),
                computed.answered() || answer.status() == Status.UNKNOWN
                        ? computed.figure()
                        : Sentence.of("diagnosis.person.figure"),
                evidence(answer, computed, by),
                next(answer.status(), computed, people),
                by,
                rows(answer.origin(), computed));
    }

    private static Sentence evidence(Answer answer, Diagnosis computed, String by) {
        if (computed.answered() && answer.status() != Status.UNKNOWN && answer.status() != computed.status()) {
            return differing(answer, computed, by);
        }
        if (!answer.evidence().isEmpty()) {
            return Sentence.verbatim(answer.evidence());
        }
        // "Fill in …" would contradict an answer that somebody did give.
        return computed.answered() || answer.status() == Status.UNKNOWN
                ? computed.evidence()
                : Sentence.of("diagnosis.person.evidence");
    }

    /// Where the data says otherwise, both stand: "Kim says good. The data says gap: 0 of 5 early."
    private static Sentence differing(Answer answer, Diagnosis computed, String by) {
        List<Arg> args = new ArrayList<>();
        if (!by.equals(ANYBODY)) {
            args.add(Arg.text(by));
        }
        args.add(status(answer.status()));
        if (!answer.evidence().isEmpty()) {
            args.add(Arg.text(answer.evidence()));
        }
        String key = "diagnosis.person." + (answer.evidence().isEmpty() ? "says" : "because");
        Sentence because = Sentence.of(by.equals(ANYBODY) ? key + ".you" : key, args.toArray(Arg[]::new));
        Sentence data = Sentence.of("diagnosis.person.data", status(computed.status()), Arg.phrase(computed.figure()));
        return Sentence.of("diagnosis.both", Arg.phrase(because), Arg.phrase(data));
    }

    /// A status in words.
    static Arg status(Status status) {
        return Arg.phrase(Sentence.of("diagnosis.status." + WordingKeys.of(status)));
    }

    /// The computed step fits the computed status only.
    static Sentence next(Status answered, Diagnosis computed, AccountPeople people) {
        if (answered == computed.status()) {
            return computed.nextStep();
        }
        return switch (answered) {
            case GOOD -> Sentence.of("diagnosis.person.keep");
            case UNKNOWN -> people.step(Sentence.of("diagnosis.unknown.next"), people.manager());
            case ATTENTION, GAP ->
                computed.status() == Status.ATTENTION || computed.status() == Status.GAP
                        ? computed.nextStep()
                        : people.step(Sentence.of("diagnosis.person.agree"), people.manager());
        };
    }

    /// The row that answers, before those that were computed from.
    static List<Origin> rows(Origin answer, Diagnosis computed) {
        return Stream.concat(Stream.of(answer), computed.rows().stream()).toList();
    }
}
