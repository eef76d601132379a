package dev.kap.plan;

import dev.kap.insight.Finding;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The only list of things to do of an account: whatever a page asks of anybody is one of these moves, named by its
/// number (domain.md, "The register of moves").
///
/// @param moves the open ones by number: overdue first, then by date, undated last; then those done and refused
/// @param waiting how many proposals found no free day of their owner in the plan year
/// @param open what is still to be done, by number
/// @param byContact the open ones of each contact, by number
public record Register(List<Move> moves, int waiting, List<Move> open, Map<String, List<Move>> byContact) {

    /// The question which of our people have contact and weight there.
    private static final int OURS_THERE = 4;

    /// Nothing to do.
    public static final Register EMPTY = new Register(List.of(), 0);

    public Register {
        moves = List.copyOf(moves);
        open = List.copyOf(open);
        byContact = Map.copyOf(byContact);
    }

    /// The register of these moves.
    public Register(List<Move> moves, int waiting) {
        this(moves, waiting, moves.stream().filter(Move::open).toList(), byContact(moves));
    }

    private static Map<String, List<Move>> byContact(List<Move> moves) {
        return moves.stream()
                .filter(move -> move.open() && move.contact() != null)
                .collect(Collectors.groupingBy(move -> Objects.requireNonNull(move.contact())));
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

    /// The first talk with that contact that betters where they stand; where there is none, the first thing to do with
    /// them.
    public Optional<Move> talk(String contact) {
        return open(contact)
                .filter(move -> move.intent().moves() && move.intent() != Intent.HANDOVER)
                .findFirst()
                .or(() -> open(contact)
                        .filter(move -> move.intent() != Intent.HANDOVER)
                        .findFirst())
                .or(() -> next(contact));
    }

    /// The first move that should better the relationship with that contact.
    public Optional<Move> moving(String contact) {
        return open(contact).filter(move -> move.intent().moves()).findFirst();
    }

    private Stream<Move> open(String contact) {
        return byContact.getOrDefault(contact, List.of()).stream();
    }

    /// The first open move that this rule proposes.
    public Optional<Move> of(Trigger rule) {
        return moves.stream().filter(move -> move.open() && move.rule() == rule).findFirst();
    }

    /// The move that does what a finding advises: with whom it tells us to meet. None where it asks for something else.
    public Optional<Move> answering(Finding finding) {
        return switch (finding.kind()) {
            case BUYER_LEFT, BUYER_JOINED ->
                finding.advice().args().stream()
                        .filter(Arg.Text.class::isInstance)
                        .map(Arg.Text.class::cast)
                        .flatMap(arg -> talk(arg.text()).stream())
                        .findFirst();
            case RELATIONSHIP_APART ->
                Optional.ofNullable(finding.who())
                        .flatMap(this::talk)
                        .filter(move -> move.intent().moves());
            case LEAD_WITHOUT_LINK ->
                texts(finding.sentence()).flatMap(name -> talk(name).stream()).findFirst();
            case DISTANT_MANAGER ->
                open.stream()
                        .filter(move -> move.rule() == Trigger.LEAD && move.contact() == null)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static Stream<String> texts(Sentence sentence) {
        return sentence.args().stream().flatMap(arg -> switch (arg) {
            case Arg.Text(String text) -> Stream.of(text);
            case Arg.Phrase(Sentence inner) -> texts(inner);
            default -> Stream.empty();
        });
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
