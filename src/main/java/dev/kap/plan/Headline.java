package dev.kap.plan;

import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The one thing an account's plan has to say first: the gravest finding that applies (domain.md, "The headline").
///
/// @param rule which of them it is
/// @param text what is so and what follows
/// @param people the contacts it names; the first moves of the page are for them
public record Headline(Rule rule, Sentence text, List<String> people) {

    public Headline {
        people = List.copyOf(people);
    }

    /// The rules, the gravest first.
    public enum Rule {
        /// Somebody of ours has left and still holds something here.
        OWNER_LEFT,
        /// Somebody who decided there has left and their successor is not met, or, at a prospect, somebody new decides.
        DECIDER_LEFT,
        /// What was agreed with them ends soon, and nothing is under way.
        CONTRACT_ENDS,
        /// Revenue or profit is well below target.
        TARGET_MISSED,
        /// Nobody is listed.
        NOBODY,
        /// An opponent decides or approves.
        OPPONENT_DECIDES,
        /// Nobody of ours reaches those who decide at the top.
        TOP_UNREACHED,
        /// An opportunity closes soon, and who decides on it is weak or unplaced.
        DEAL_UNDECIDED,
        /// One person carries half of it.
        ONE_CARRIES_HALF,
        /// People of high influence are far from us.
        FAR,
        /// People of high influence are unplaced.
        UNPLACED,
        /// A lead without a link.
        LEAD_UNLINKED,
        /// Nobody listed has much influence.
        NO_WEIGHT,
        /// Goals are not SMART, or the next review has no date.
        GOALS_LOOSE,
        /// Nothing of all this.
        ON_COURSE;

        /// The rules whose moves answer it, beside those for the people it names.
        public Stream<Trigger> moves() {
            return switch (this) {
                case OWNER_LEFT -> Stream.of(Trigger.HANDOVER, Trigger.OWNER_LEFT);
                case DECIDER_LEFT -> Stream.of(Trigger.NEW_BUYER, Trigger.BUYER_LEFT);
                case CONTRACT_ENDS -> Stream.of(Trigger.CONTRACT);
                case TARGET_MISSED -> Stream.of(Trigger.FALLING, Trigger.MISSED);
                case NOBODY, NO_WEIGHT -> Stream.of(Trigger.FIND_ROLE);
                case ONE_CARRIES_HALF -> Stream.of(Trigger.SINGLE_THREAD);
                case LEAD_UNLINKED -> Stream.of(Trigger.LEAD);
                default -> Stream.empty();
            };
        }

        /// As results.json writes it.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
