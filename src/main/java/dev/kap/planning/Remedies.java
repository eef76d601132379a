package dev.kap.planning;

import dev.kap.analysis.ContactInsight;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who does what by when about a risk: the move of the 90 days where there is one, else a step of its own.
record Remedies(Situation situation, List<Move> moves) {

    /// A risk without a move of its own is answered within a month.
    private static final int DAYS = 30;

    /// The first move for that contact that is not overdue, else that step.
    Sentence forContact(ContactInsight contact, Sentence otherwise) {
        return moves.stream()
                .filter(move -> contact.name().equals(move.contact()) && !move.overdue())
                .findFirst()
                .map(this::say)
                .orElseGet(() -> step(otherwise, situation.people().carer(contact)));
    }

    /// The first proposed move with that trigger key, else that step by the account manager.
    Sentence forTrigger(String trigger, Sentence otherwise) {
        return moves.stream()
                .filter(move -> move.proposed() && move.trigger().key().startsWith(trigger))
                .findFirst()
                .map(this::say)
                .orElseGet(() -> byManager(otherwise));
    }

    /// That step, by the account manager.
    Sentence byManager(Sentence step) {
        return step(step, situation.people().manager());
    }

    /// That step within a month, by its owner.
    Sentence step(Sentence step, Optional<String> owner) {
        return say(owner, new Window(situation.asOf()).workdayIn(DAYS), step);
    }

    private Sentence say(Move move) {
        return say(Optional.of(move.owner()).filter(name -> !name.isEmpty()), move.by(), move.action());
    }

    private Sentence say(Optional<String> owner, LocalDate by, Sentence step) {
        return owner.map(name -> Sentence.of(
                        "planning.risk.answer", situation.people().name(name), Arg.day(by), Arg.phrase(step)))
                .orElseGet(() -> Sentence.of("planning.risk.answer.nobody", Arg.day(by), Arg.phrase(step)));
    }
}
