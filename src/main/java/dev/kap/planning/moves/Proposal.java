package dev.kap.planning.moves;

import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A move the plan proposes, before it has a date and a number.
///
/// @param weight how urgent it is, on the scale of priorities
/// @param about whom or what it is about: of two with the same intent and subject one is kept
/// @param contact as in [Move]
public record Proposal(
        double weight,
        Intent intent,
        String about,
        @Nullable String contact,
        Sentence action,
        Move.Doer doer,
        Move.Cause cause,
        When when) {

    /// What bounds its date.
    ///
    /// @param earliest not before that day; null where any will do
    /// @param latest not after that day; null where any will do
    /// @param decided the day of the decision it should come before; null without one
    /// @param asked whom it asks for help: none of them may have to be won first
    /// @param after the ids of moves of the same account that come before it
    public record When(
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable LocalDate decided,
            Set<String> asked,
            Set<String> after) {

        /// Any day will do.
        public static final When EVER = new When(null, null, null, Set.of(), Set.of());

        public When {
            asked = Set.copyOf(asked);
            after = Set.copyOf(after);
        }

        /// Before that day.
        public static When before(@Nullable LocalDate decision) {
            return new When(null, null, decision, Set.of(), Set.of());
        }

        /// Not before that day.
        public static When from(@Nullable LocalDate day) {
            return new When(day, null, null, Set.of(), Set.of());
        }

        /// Within these days.
        public static When within(LocalDate first, LocalDate last) {
            return new When(first, last, last, Set.of(), Set.of());
        }

        /// The same, asking these.
        public When asking(Set<String> people) {
            return new When(earliest, latest, decided, people, after);
        }

        /// The same, after these moves.
        public When following(Set<String> ids) {
            Set<String> all = new HashSet<>(after);
            all.addAll(ids);
            return new When(earliest, latest, decided, asked, all);
        }
    }

    /// Tells it from the others of its account.
    public String id() {
        return intent.key() + " " + about;
    }

    /// The same before the decision of that day, where that is sooner than its own.
    Proposal sooner(@Nullable LocalDate day) {
        LocalDate own = when.decided();
        if (day == null || (own != null && !day.isBefore(own))) {
            return this;
        }
        return with(new When(when.earliest(), when.latest(), day, when.asked(), when.after()));
    }

    /// The same with other bounds.
    Proposal with(When other) {
        return new Proposal(weight, intent, about, contact, action, doer, cause, other);
    }
}
