package dev.kap.plan;

import dev.kap.portfolio.DealStatus;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.Tier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every single thing in one account that is not as it was in the workbook before, as a pair of then and now: the same
/// comparison the other way round swaps each pair and nothing else (domain.md, "What changed").
///
/// @param nameBefore what the account was called; null where it is called the same
/// @param people who is not the same: renamed, in another account, in another post
/// @param came who was not there before, in the order of this input
/// @param went who was there before, in the order of the input before
/// @param shifts whose influence or relationship is another one, the most influential first
/// @param answers questions of the eighteen with another status, by number
/// @param deals opportunities that are not as they were, in the order of this input, then those gone
/// @param moves what became of the actions, likewise
/// @param goals objectives that are not as they were, likewise
public record ChangeDetail(
        @Nullable String nameBefore,
        List<Renewed> people,
        List<Person> came,
        List<Person> went,
        List<Shift> shifts,
        List<AnswerChange> answers,
        List<DealChange> deals,
        List<MoveChange> moves,
        List<GoalChange> goals,
        Weight before,
        Weight now) {

    /// Nothing changed.
    public static final ChangeDetail NONE = new ChangeDetail(
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Weight.UNKNOWN,
            Weight.UNKNOWN);

    public ChangeDetail {
        people = List.copyOf(people);
        came = List.copyOf(came);
        went = List.copyOf(went);
        shifts = List.copyOf(shifts);
        answers = List.copyOf(answers);
        deals = List.copyOf(deals);
        moves = List.copyOf(moves);
        goals = List.copyOf(goals);
    }

    /// Whether everything is as it was.
    public boolean nothing() {
        return nameBefore == null
                && people.isEmpty()
                && came.isEmpty()
                && went.isEmpty()
                && shifts.isEmpty()
                && answers.isEmpty()
                && deals.isEmpty()
                && moves.isEmpty()
                && goals.isEmpty()
                && before.equals(now);
    }

    /// Why a figure is another one.
    public enum Why {
        /// A cell says something else than before.
        FACT,
        /// No cell does: only days passed.
        TIME,
        /// What the rule asks for was not there before, or is not there any more.
        INPUT
    }

    /// How an account weighs among the others, and on how many shoulders it rests.
    ///
    /// @param share of our revenue, 0-1
    /// @param carriers who carries half of the capital or more
    public record Weight(
            @Nullable Tier tier,
            @Nullable Double share,
            @Nullable Boolean singleThreaded,
            List<String> carriers) {

        /// Nothing known.
        public static final Weight UNKNOWN = new Weight(null, null, null, List.of());

        public Weight {
            carriers = List.copyOf(carriers);
        }
    }

    /// A contact of both workbooks who is not called as before, or not where they were.
    ///
    /// @param contact the name now
    /// @param nameBefore null where it is the same
    /// @param cameFrom the account they were in before; null where it is this one
    /// @param wentTo the account they are in now; null where it is this one
    /// @param was the post then; null where it is the same
    /// @param is the post now; likewise
    public record Renewed(
            String contact,
            @Nullable String nameBefore,
            @Nullable String cameFrom,
            @Nullable String wentTo,
            @Nullable Post was,
            @Nullable Post is) {

        /// Whether the post now is a higher one.
        public boolean promoted() {
            return was != null
                    && is != null
                    && was.level() != null
                    && is.level() != null
                    && is.level() != was.level()
                    && is.level().atLeast(was.level());
        }
    }

    /// A post: the title as typed, and its level where it is known.
    public record Post(String title, @Nullable Level level) {}

    /// Somebody who came or went, with what hangs on them.
    ///
    /// @param day since when, or until when; null where the workbook does not say
    /// @param links who of us has a live link to them, the strongest first
    /// @param deals open opportunities that they decide on
    /// @param doors contacts whose way in leads through them
    public record Person(
            String name,
            String title,
            boolean decides,
            @Nullable LocalDate day,
            List<String> links,
            List<String> deals,
            List<String> doors) {

        public Person {
            links = List.copyOf(links);
            deals = List.copyOf(deals);
            doors = List.copyOf(doors);
        }
    }

    /// A place on the quadrant; null where a score is unknown.
    public record Point(
            @Nullable Double influence, @Nullable Double relationship, Quadrant quadrant) {}

    /// A contact who stands elsewhere than before.
    ///
    /// @param after what was done with them in between
    public record Shift(String contact, Point was, Point is, Why why, List<String> after) {

        public Shift {
            after = List.copyOf(after);
        }

        /// How far along either axis; 0 where it was or is nowhere.
        public double distance() {
            return Math.max(distance(was.influence, is.influence), distance(was.relationship, is.relationship));
        }

        private static double distance(@Nullable Double one, @Nullable Double other) {
            return one == null || other == null ? 0 : Math.abs(one - other);
        }
    }

    /// A question with another answer.
    public record AnswerChange(int number, Status was, Status is, Why why) {

        /// How much it moves the index, in points of eighteen.
        public double points() {
            return points(is) - points(was);
        }

        private static double points(Status status) {
            return switch (status) {
                case GOOD -> 1;
                case ATTENTION -> 0.5;
                case GAP, UNKNOWN -> 0;
            };
        }
    }

    /// How an opportunity stood.
    ///
    /// @param passed whether it was open past its close date
    public record Deal(
            DealStatus status,
            @Nullable Double value,
            @Nullable LocalDate closes,
            boolean passed) {}

    /// An opportunity that is not as it was.
    ///
    /// @param was null where the workbook before did not have it
    /// @param is null where this one does not
    public record DealChange(
            String name,
            String owner,
            @Nullable Deal was,
            @Nullable Deal is) {

        /// In one word.
        public Kind kind() {
            if (was == null) {
                return Kind.NEW;
            }
            if (is == null) {
                return Kind.GONE;
            }
            if (is.status != was.status) {
                return switch (is.status) {
                    case WON -> Kind.WON;
                    case LOST -> Kind.LOST;
                    case OPEN -> Kind.REOPENED;
                };
            }
            LocalDate then = was.closes;
            LocalDate today = is.closes;
            if (then != null && today != null && !then.equals(today)) {
                return today.isAfter(then) ? Kind.SLIPPED : Kind.SOONER;
            }
            return is.passed && !was.passed ? Kind.SLIPPED : Kind.CHANGED;
        }

        /// What happened to an opportunity.
        public enum Kind {
            WON,
            LOST,
            SLIPPED,
            SOONER,
            NEW,
            GONE,
            REOPENED,
            CHANGED
        }
    }

    /// How an action stood.
    ///
    /// @param overdue how many days it was late; 0 where it was not
    public record Task(Move.State state, @Nullable LocalDate due, long overdue) {}

    /// An action that is not as it was.
    ///
    /// @param owner now, else then
    /// @param was null where the workbook before did not have it, or had cancelled it
    /// @param is null where this one does not
    /// @param proposed whether a rule had proposed it
    /// @param because why people refused it; empty where they did not, or did not say
    public record MoveChange(
            String text,
            String contact,
            String owner,
            @Nullable Task was,
            @Nullable Task is,
            boolean proposed,
            String because) {

        /// In one word.
        public Fate fate() {
            Task then = was;
            Task today = is;
            if (today == null) {
                return then != null && closed(then) ? Fate.TIDIED : Fate.DROPPED;
            }
            return switch (today.state) {
                case DONE -> then == null ? Fate.NEW : Fate.KEPT;
                case REFUSED -> Fate.REFUSED;
                case OPEN, OVERDUE, UNDECIDED -> then == null ? Fate.NEW : open(then, today);
            };
        }

        private static Fate open(Task then, Task today) {
            if (closed(then)) {
                return Fate.REOPENED;
            }
            return today.overdue > then.overdue || later(then, today) ? Fate.LATE : Fate.SOONER;
        }

        private static boolean closed(Task task) {
            return task.state == Move.State.DONE || task.state == Move.State.REFUSED;
        }

        private static boolean later(Task then, Task today) {
            return then.due != null && today.due != null && today.due.isAfter(then.due);
        }

        /// By how many days it is late: past its date, else behind the date it had.
        public long daysLate() {
            if (fate() != Fate.LATE || was == null || is == null) {
                return 0;
            }
            if (is.overdue > 0) {
                return is.overdue;
            }
            return was.due == null || is.due == null ? 0 : is.due.toEpochDay() - was.due.toEpochDay();
        }

        /// What became of a move.
        public enum Fate {
            KEPT,
            LATE,
            DROPPED,
            REFUSED,
            NEW,
            REOPENED,
            SOONER,
            /// Done or refused before, and taken off the list.
            TIDIED
        }
    }

    /// How a goal stood.
    ///
    /// @param actual the last one that is noted
    public record Stand(
            @Nullable Double actual,
            @Nullable Double target,
            @Nullable LocalDate due,
            @Nullable Boolean onTrack) {}

    /// A goal that is not as it was.
    ///
    /// @param was null where the workbook before did not have it
    /// @param is null where this one does not
    public record GoalChange(
            String text,
            String unit,
            @Nullable Stand was,
            @Nullable Stand is) {}
}
