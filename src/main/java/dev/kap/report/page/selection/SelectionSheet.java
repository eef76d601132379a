package dev.kap.report.page.selection;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The sheets of the half day. What is revealed has its blank twin just before it.
enum SelectionSheet {
    SLIPS(1, SelectionStage.NOMINATE, Use.FILL_IN, Copies.EACH),
    TALLY(2, SelectionStage.NOMINATE, Use.FILL_IN, Copies.ONE),
    AGREEMENT(3, SelectionStage.NOMINATE, Use.ANSWER, Copies.EACH),
    POINTS(4, SelectionStage.WEIGH, Use.FILL_IN, Copies.EACH),
    WEIGHTS(5, SelectionStage.WEIGH, Use.ANSWER, Copies.EACH),
    TIERS_BLANK(6, SelectionStage.PLACE, Use.FILL_IN, Copies.PAIRS),
    TIERS(7, SelectionStage.PLACE, Use.ANSWER, Copies.EACH),
    PROMISES_BLANK(8, SelectionStage.PROMISE, Use.FILL_IN, Copies.PAIRS),
    PROMISES(9, SelectionStage.PROMISE, Use.ANSWER, Copies.EACH),
    LIST_BLANK(10, SelectionStage.PUBLISH, Use.FILL_IN, Copies.ONE),
    LIST(11, SelectionStage.PUBLISH, Use.ANSWER, Copies.EACH);

    private final int number;
    private final SelectionStage stage;
    private final Use use;
    private final Copies copies;

    SelectionSheet(int number, SelectionStage stage, Use use, Copies copies) {
        this.number = number;
        this.stage = stage;
        this.use = use;
        this.copies = copies;
    }

    /// What is done with it.
    enum Use {
        FILL_IN,
        ANSWER
    }

    /// How many there are.
    enum Copies {
        ONE,
        EACH,
        PAIRS;

        /// For so many people.
        int of(int people) {
            return switch (this) {
                case ONE -> 1;
                case EACH -> people;
                case PAIRS -> (people + 1) / 2;
            };
        }

        /// Its part of the keys of messages.
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    int number() {
        return number;
    }

    SelectionStage stage() {
        return stage;
    }

    Copies copies() {
        return copies;
    }

    /// Whether it waits in an envelope until its blank twin is filled in.
    boolean answers() {
        return use == Use.ANSWER;
    }

    /// What is filled in before this is revealed.
    Optional<SelectionSheet> blankTwin() {
        return Stream.of(values())
                .filter(other -> answers() && other.number == number - 1)
                .findFirst();
    }

    /// Its part of the keys of messages.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
