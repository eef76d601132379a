package dev.kap.planning.risks;

import dev.kap.insight.ContactInsight;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.planning.target.NinetyDayWindow;
import dev.kap.planning.target.PlanningContext;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who does what by when about a risk: the move of the 90 days where there is one, else a step of its own.
record Remedies(PlanningContext situation, List<Move> moves) {

    /// The first move for that contact that is not overdue, else that step.
    Sentence forContact(Trigger rule, ContactInsight contact, Sentence otherwise) {
        return moves.stream()
                .filter(move -> contact.name().equals(move.contact()) && !move.overdue())
                .findFirst()
                .map(this::say)
                .orElseGet(() -> step(rule, otherwise, situation.people().carer(contact)));
    }

    /// The first proposed move of that rule, else that step by the account manager.
    Sentence forTrigger(Trigger rule, Sentence otherwise) {
        return moves.stream()
                .filter(move -> move.proposed() && move.rule() == rule)
                .findFirst()
                .map(this::say)
                .orElseGet(() -> byManager(rule, otherwise));
    }

    /// That step, by the account manager.
    Sentence byManager(Trigger rule, Sentence step) {
        return step(rule, step, situation.people().manager());
    }

    /// That step within the deadline of the rule, by its owner.
    Sentence step(Trigger rule, Sentence step, Optional<String> owner) {
        return say(owner, new NinetyDayWindow(situation.asOf()).workdayIn(rule.deadline(situation.settings())), step);
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
