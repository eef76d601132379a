package dev.kap.planning.risks;

import dev.kap.insight.ContactInsight;
import dev.kap.plan.Move;
import dev.kap.plan.Register;
import dev.kap.plan.Risk;
import dev.kap.plan.Trigger;
import dev.kap.portfolio.Origin;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Optional;

/// What is done about a risk: the move of the register, by its number; else that none is there yet and somebody has to
/// decide. A risk has no owner and no date of its own.
record Remedies(Register register) {

    /// What is done, and the numbers of the moves that do it.
    record Answer(Sentence what, List<Integer> moves) {

        Answer {
            moves = List.copyOf(moves);
        }

        Risk risk(Sentence title, Sentence detail) {
            return new Risk(title, detail, what, moves);
        }
    }

    /// The first move with that contact, else that this is to be decided.
    Answer forContact(ContactInsight contact, Sentence otherwise) {
        return pointed(register.talk(contact.name()), otherwise);
    }

    /// The first move with each of these contacts, the first of them in words; without any that this is to be decided.
    Answer forContacts(List<ContactInsight> contacts, Sentence otherwise) {
        List<Move> moves = contacts.stream()
                .flatMap(contact -> register.talk(contact.name()).stream())
                .distinct()
                .toList();
        return new Answer(
                pointed(moves.stream().findFirst(), otherwise).what(),
                moves.stream().map(Move::number).toList());
    }

    /// The first move with whoever has that name, else that this is to be decided.
    Answer forName(String name, Sentence otherwise) {
        return pointed(register.next(name), otherwise);
    }

    /// The first move of that rule that cites the row, else that this is to be decided.
    Answer forRow(Trigger rule, Origin row, Sentence otherwise) {
        return pointed(
                register.open().stream()
                        .filter(move -> move.rule() == rule && move.rows().contains(row))
                        .findFirst(),
                otherwise);
    }

    /// The first move of that rule, else that this is to be decided.
    Answer forTrigger(Trigger rule, Sentence otherwise) {
        return pointed(register.of(rule), otherwise);
    }

    /// The first move of that rule, else the first with whoever has that name, else that this is to be decided.
    Answer forTrigger(Trigger rule, String name, Sentence otherwise) {
        return pointed(register.of(rule).or(() -> register.next(name)), otherwise);
    }

    /// All that is overdue, to be done or dropped.
    Answer late(List<Move> moves, Sentence what) {
        return new Answer(what, moves.stream().map(Move::number).toList());
    }

    private static Answer pointed(Optional<Move> move, Sentence otherwise) {
        return move.map(one -> new Answer(
                        Sentence.of("planning.risk.answer", Arg.count(one.number()), Arg.phrase(one.action())),
                        List.of(one.number())))
                .orElseGet(() ->
                        new Answer(Sentence.of("planning.risk.answer.undecided", Arg.phrase(otherwise)), List.of()));
    }
}
