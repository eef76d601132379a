package dev.kap.plan;

import dev.kap.portfolio.Origin;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing to do: a user's action, or one that a rule proposes (domain.md, "The register of moves").
///
/// @param number by which every page names it; 0 where it is done or refused
/// @param contact the name of a contact (or of a missing person); null for a move without one
/// @param action the move in words; the user's own text for an action of the workbook
public record Move(
        int number,
        Intent intent,
        @Nullable String contact,
        Sentence action,
        Doer doer,
        Timing timing,
        Reach reach,
        Cause cause) {

    /// Of a move that no window of 90 days holds.
    public static final int LATER = 4;

    /// Where a move stands.
    public enum State {
        OPEN,
        OVERDUE,
        DONE,
        REFUSED,
        /// Proposed, and nobody has said yes or no.
        UNDECIDED
    }

    /// Who does it, and through whom.
    ///
    /// @param owner empty where nobody is named, or who was has left us
    /// @param left who owned it and has left us; null where nobody did
    /// @param through the introducers, from our side on; empty where none is needed or none would open the door
    /// @param asks the colleague who asks the first introducer; null where the owner can
    public record Doer(
            String owner,
            @Nullable String left,
            List<String> through,
            @Nullable String asks) {

        public Doer {
            through = List.copyOf(through);
        }

        /// Somebody who needs no introducer.
        public static Doer of(String owner) {
            return new Doer(owner, null, List.of(), null);
        }
    }

    /// When, and where it stands.
    ///
    /// @param day null where the workbook gives the action no date
    /// @param step 0 overdue, 1 days 1-30, 2 days 31-60, 3 days 61-90, [#LATER] else
    public record Timing(@Nullable LocalDate day, State state, int step) {}

    /// From where to where the relationship goes.
    ///
    /// @param today 0-10; null where unknown or without contact
    /// @param point to reach at day 90; null where the move moves nobody
    public record Reach(@Nullable Double today, @Nullable Double point) {

        /// Of a move that moves nobody.
        public static final Reach NONE = new Reach(null, null);
    }

    /// What calls for it.
    ///
    /// @param proposed whether a rule proposes it, rather than a person
    /// @param id by which it is the same move in another run; empty where nothing tells
    /// @param why the rule in words: "influence 8, relationship 2, no contact since 12 March"
    /// @param rows the rows of the workbook behind it
    public record Cause(boolean proposed, Trigger rule, Sentence why, List<Origin> rows, String id) {

        public Cause {
            rows = List.copyOf(rows);
        }

        /// One that has no id yet.
        public Cause(boolean proposed, Trigger rule, Sentence why, List<Origin> rows) {
            this(proposed, rule, why, rows, "");
        }

        /// The same with that id.
        public Cause identified(String other) {
            return new Cause(proposed, rule, why, rows, other);
        }

        /// Tells whether what calls for a move is still the same, whatever the language. Scores count in whole points:
        /// they fade a little every day, which is nothing new.
        public String mark() {
            return rule.name().toLowerCase(Locale.ROOT) + "-"
                    + String.format(Locale.ROOT, "%08x", why.gist().hashCode());
        }
    }

    /// The same with that number.
    public Move numbered(int other) {
        return new Move(other, intent, contact, action, doer, timing, reach, cause);
    }

    /// The day, where there is one.
    public Optional<LocalDate> day() {
        return Optional.ofNullable(timing.day());
    }

    /// The day of a move that has one, as all in the 90 days have.
    public LocalDate by() {
        return Objects.requireNonNull(timing.day(), "a move without a date");
    }

    /// Who does it; empty where nobody is named, or who was has left us.
    public String owner() {
        return doer.owner();
    }

    /// Whether who owned it has left us, and nobody follows yet.
    public boolean ownerLeft() {
        return doer.left() != null;
    }

    /// The introducers, from our side on.
    public List<String> through() {
        return doer.through();
    }

    /// Where it stands.
    public State state() {
        return timing.state();
    }

    /// 0 overdue, 1 to 3 for thirty days each, [#LATER] else.
    public int step() {
        return timing.step();
    }

    /// Whether it was due on or before the as-of date and is not done.
    public boolean overdue() {
        return timing.state() == State.OVERDUE;
    }

    /// Whether it is still to be done.
    public boolean open() {
        return timing.state() != State.DONE && timing.state() != State.REFUSED;
    }

    /// Whether a rule proposes it.
    public boolean proposed() {
        return cause.proposed();
    }

    /// What calls for it.
    public Trigger rule() {
        return cause.rule();
    }

    /// The same in words.
    public Sentence trigger() {
        return cause.why();
    }

    /// The rows of the workbook behind it.
    public List<Origin> rows() {
        return cause.rows();
    }

    /// 0-10; null where unknown or without contact.
    public @Nullable Double relationshipToday() {
        return reach.today();
    }

    /// The point to reach at day 90; null where the move moves nobody.
    public @Nullable Double targetRelationship() {
        return reach.point();
    }

    /// Whether it is for that contact.
    public boolean isFor(String name) {
        return name.equals(contact);
    }
}
