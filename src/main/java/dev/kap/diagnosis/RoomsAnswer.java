package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.Votes;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;

/// Lays what the most of a room voted over what was computed, with the count: "8 of 12 say yes."
final class RoomsAnswer {

    private RoomsAnswer() {}

    static Diagnosis lay(Votes room, Status most, Diagnosis computed, AccountPeople people) {
        return new Diagnosis(
                computed.number(),
                most,
                computed.value(),
                computed.answered() ? computed.figure() : Sentence.of("diagnosis.person.figure"),
                evidence(room, most, computed),
                PersonsAnswer.next(most, computed, people),
                Diagnosis.ROOM,
                PersonsAnswer.rows(room.origin(), computed));
    }

    /// Where the data say otherwise, both stand.
    private static Sentence evidence(Votes room, Status most, Diagnosis computed) {
        Sentence says = Sentence.of(
                "diagnosis.room.says." + WordingKeys.of(most), Arg.count(room.of(most)), Arg.count(room.people()));
        if (!computed.answered()) {
            return says;
        }
        Sentence data = most == computed.status()
                ? computed.evidence()
                : Sentence.of(
                        "diagnosis.person.data",
                        PersonsAnswer.status(computed.status()),
                        Arg.phrase(computed.figure()));
        return Sentence.of("diagnosis.both", Arg.phrase(says), Arg.phrase(data));
    }
}
