package dev.kap.plan.workshop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The sheets of a workshop: what each is printed on, in which steps it is used, whether it is filled in or reveals.
///
/// What is revealed has a blank twin that is filled in first: the sheet of the same step before it, or its own front.
@SuppressWarnings("ImmutableEnumChecker") // sets of constants, made by Set.of
public enum WorkshopSheet {
    GUIDE(0, Stock.A4, true, Set.of(), Copies.ONE, SessionStage.values()),
    PRE_READ(1, Stock.A4, true, Set.of(), Copies.EACH, SessionStage.OPEN),
    PARKING(2, Stock.A3, false, Set.of(Use.FILL_IN), Copies.ONE, SessionStage.OPEN, SessionStage.COMMIT),
    NAME_CARDS(3, Stock.CARD, true, Set.of(Use.FILL_IN, Use.ANSWER), Copies.SETS, SessionStage.PLACE),
    QUADRANT_BLANK(4, Stock.A3, false, Set.of(Use.FILL_IN), Copies.ONE, SessionStage.PLACE),
    QUADRANT(5, Stock.A3, false, Set.of(Use.ANSWER), Copies.ONE, SessionStage.PLACE),
    MAP_BLANK(6, Stock.A3, false, Set.of(Use.FILL_IN), Copies.TABLES, SessionStage.MAP),
    MAP(7, Stock.A3, false, Set.of(Use.ANSWER), Copies.ONE, SessionStage.MAP),
    LINKS_BLANK(8, Stock.A4, false, Set.of(Use.FILL_IN), Copies.EACH, SessionStage.LINKS),
    LINKS(9, Stock.A4, false, Set.of(Use.ANSWER), Copies.EACH, SessionStage.LINKS),
    DEPARTURE_CARDS(10, Stock.CARD, true, Set.of(Use.FILL_IN, Use.ANSWER), Copies.ONE, SessionStage.DEPARTURE),
    VOTE(11, Stock.A4, false, Set.of(Use.FILL_IN), Copies.EACH, SessionStage.EIGHTEEN),
    TALLY(12, Stock.A4, false, Set.of(Use.FILL_IN, Use.ANSWER), Copies.ONE, SessionStage.EIGHTEEN),
    GOALS_BLANK(13, Stock.A4, false, Set.of(Use.FILL_IN), Copies.PAIRS, SessionStage.GOALS),
    GOALS(14, Stock.A4, false, Set.of(Use.ANSWER), Copies.EACH, SessionStage.GOALS),
    PLANNER(15, Stock.A3, false, Set.of(Use.FILL_IN), Copies.ONE, SessionStage.DAYS),
    DAYS(16, Stock.A4, false, Set.of(Use.ANSWER), Copies.EACH, SessionStage.DAYS),
    COMMITMENTS(17, Stock.A4, false, Set.of(Use.FILL_IN), Copies.ONE, SessionStage.COMMIT);

    private static final Set<WorkshopSheet> ON_THE_WALL = Set.of(PARKING, QUADRANT_BLANK, QUADRANT, MAP, PLANNER);

    private final int number;
    private final Stock stock;
    private final boolean doubleSided;
    private final Set<Use> uses;
    private final Copies copies;
    private final List<SessionStage> stages;

    WorkshopSheet(int number, Stock stock, boolean doubleSided, Set<Use> uses, Copies copies, SessionStage... stages) {
        this.number = number;
        this.stock = stock;
        this.doubleSided = doubleSided;
        this.uses = uses;
        this.copies = copies;
        this.stages = List.of(stages);
    }

    /// What it is printed on.
    public enum Stock {
        A4,
        /// Stiff A4, to be cut.
        CARD,
        A3
    }

    /// What is done with it.
    public enum Use {
        FILL_IN,
        ANSWER
    }

    /// How many there are.
    public enum Copies {
        ONE,
        EACH,
        TABLES,
        PAIRS,
        SETS;

        /// For a workshop of that size.
        public int of(WorkshopTerms terms) {
            return switch (this) {
                case ONE -> 1;
                case EACH -> terms.people();
                case TABLES -> terms.tables();
                case PAIRS -> terms.pairs();
                case SETS -> WorkshopTerms.SETS;
            };
        }
    }

    /// Its number; 0 for the guide.
    public int number() {
        return number;
    }

    /// What it is printed on.
    public Stock stock() {
        return stock;
    }

    /// Whether it is printed on both sides.
    public boolean doubleSided() {
        return doubleSided;
    }

    /// Whether it is filled in, reveals, or both.
    public Set<Use> uses() {
        return uses;
    }

    /// How many there are.
    public Copies copies() {
        return copies;
    }

    /// The steps it is used in.
    public List<SessionStage> stages() {
        return stages;
    }

    /// Whether it waits in an envelope until its blank twin is filled in.
    public boolean inEnvelope() {
        return uses.equals(Set.of(Use.ANSWER));
    }

    /// Whether it hangs on the wall.
    public boolean onTheWall() {
        return ON_THE_WALL.contains(this);
    }

    /// What is filled in before this is revealed: itself, for what it reveals on its back or behind a fold.
    public Optional<WorkshopSheet> blankTwin() {
        if (!uses.contains(Use.ANSWER)) {
            return Optional.empty();
        }
        return Optional.of(uses.contains(Use.FILL_IN) ? this : values()[ordinal() - 1]);
    }

    /// Its part of the keys of messages.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
