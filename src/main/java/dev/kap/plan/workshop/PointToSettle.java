package dev.kap.plan.workshop;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.Exposure.Kept;
import dev.kap.insight.Handover;
import dev.kap.insight.NominationInsight.Vote;
import dev.kap.insight.Raters.Spread;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Tier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the data of an account disagree: a question to the room (domain.md, "Points to settle").
public sealed interface PointToSettle {

    /// The step in which it is settled.
    default SessionStage stage() {
        return switch (this) {
            case StillHeld _ -> SessionStage.DEPARTURE;
            case TwoRaters _, AgainstEvidence _ -> SessionStage.PLACE;
            case StanceApart _ -> SessionStage.MAP;
            case AgainstNomination _, LessThanPromised _ -> SessionStage.EIGHTEEN;
        };
    }

    /// How many minutes of a half day of 240 it takes.
    default int base() {
        return switch (this) {
            case StillHeld _, TwoRaters _, AgainstEvidence _, StanceApart _ -> 6;
            case AgainstNomination _ -> 5;
            case LessThanPromised _ -> 7;
        };
    }

    /// Somebody of ours has left and still holds something.
    record StillHeld(Handover handover) implements PointToSettle {}

    /// Two of ours rate one contact differently.
    ///
    /// @param lasts the latest contact of each rater, in the order of the ratings; null where none is noted
    /// @param above the quadrant with a strong relationship, and `below` with a weak one
    /// @param twice how many contacts are rated twice
    /// @param move the first thing to do with the contact; 0 for none
    record TwoRaters(
            ContactInsight contact,
            Spread spread,
            List<Last> lasts,
            Quadrant above,
            Quadrant below,
            int twice,
            int move)
            implements PointToSettle {

        public TwoRaters {
            lasts = List.copyOf(lasts);
        }
    }

    /// When one of ours last had contact.
    record Last(String member, @Nullable LocalDate day) {}

    /// A rating that the evidence does not bear out.
    ///
    /// @param covered covered influence today; null where unknown
    /// @param without the same with the evidence in place of the rating
    record AgainstEvidence(
            ContactInsight contact,
            double rated,
            @Nullable Double evidenced,
            @Nullable Double covered,
            @Nullable Double without,
            @Nullable String next)
            implements PointToSettle {}

    /// A sceptic or opponent who is near to us all the same.
    ///
    /// @param ways how many ways in a better stance would open
    record StanceApart(ContactInsight contact, double relationship, int ways) implements PointToSettle {}

    /// The score says Key and the managers do not, or the reverse.
    ///
    /// @param rank the account's place by score among those with one
    /// @param absent managers who did not name it, by code point
    record AgainstNomination(
            Tier tier, double score, boolean solid, int rank, int ranked, Vote vote, int managers, List<String> absent)
            implements PointToSettle {

        public AgainstNomination {
            absent = List.copyOf(absent);
        }
    }

    /// Fewer visits or reviews than were promised.
    ///
    /// @param reviews held in the twelve months to the as-of date
    /// @param wanted so many reviews a year
    record LessThanPromised(Kept kept, int reviews, int wanted) implements PointToSettle {}
}
