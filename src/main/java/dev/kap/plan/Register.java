package dev.kap.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The only list of things to do of an account: whatever a page asks of anybody is one of these moves, named by its
/// number (domain.md, "The register of moves").
///
/// @param moves the open ones by number: overdue first, then by date, undated last; then those done and refused
/// @param waiting how many proposals found no free day of their owner in the plan year
public record Register(List<Move> moves, int waiting) {

    /// The question which of our people have contact and weight there.
    private static final int OURS_THERE = 4;

    /// Nothing to do.
    public static final Register EMPTY = new Register(List.of(), 0);

    public Register {
        moves = List.copyOf(moves);
    }

    /// What is still to be done, by number.
    public List<Move> open() {
        return moves.stream().filter(Move::open).toList();
    }

    /// What is overdue or due in the 90 days, by number.
    public List<Move> ninetyDays() {
        return moves.stream()
                .filter(move -> move.open() && move.step() < Move.LATER)
                .toList();
    }

    /// The move of that number.
    public Optional<Move> numbered(int number) {
        return moves.stream()
                .filter(move -> number > 0 && move.number() == number)
                .findFirst();
    }

    /// What is still to be done with that contact, by number.
    public List<Move> forContact(String contact) {
        return open(contact).toList();
    }

    /// The first thing to do with that contact.
    public Optional<Move> next(String contact) {
        return open(contact).findFirst();
    }

    /// The first move that should better the relationship with that contact.
    public Optional<Move> moving(String contact) {
        return open(contact).filter(move -> move.intent().moves()).findFirst();
    }

    private Stream<Move> open(String contact) {
        return moves.stream().filter(move -> move.open() && move.isFor(contact));
    }

    /// The first open move that this rule proposes.
    public Optional<Move> of(Trigger rule) {
        return moves.stream().filter(move -> move.open() && move.rule() == rule).findFirst();
    }

    /// The first open move that works on that question of the eighteen, by the most telling rule.
    public Optional<Move> answering(int question) {
        return Stream.of(Trigger.values())
                .filter(rule -> rule.answers(question))
                .flatMap(rule -> open().stream().filter(move -> move.rule() == rule))
                // Somebody else of theirs to win is no answer to who of ours is there.
                .filter(move -> question != OURS_THERE
                        || move.rule() != Trigger.SINGLE_THREAD
                        || !move.intent().opens())
                .findFirst();
    }
}
