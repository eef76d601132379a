package dev.kap.insight;

import dev.kap.portfolio.Tier;
import dev.kap.wording.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What single accounts mean for the whole business (domain.md, "Loss test").
///
/// @param losses for the accounts that make 80 % of the revenue, at least three, largest first
/// @param dependences one for each account with revenue of its own, largest first
public record Exposure(List<Loss> losses, List<Dependence> dependences, Tail tail) {

    public Exposure {
        losses = List.copyOf(losses);
        dependences = List.copyOf(dependences);
    }

    /// What the loss of one account would mean.
    ///
    /// @param profit null where unknown
    /// @param pace what the open opportunities of the others are expected to bring a month
    /// @param months revenue / pace: how long winning it back takes; null without a pace
    /// @param assumed how many of these opportunities have no probability of their own
    /// @param largestOfRest the account the rest would depend on most; null where nothing is left
    /// @param largestShareOfRest its share of the revenue left
    public record Loss(
            String account,
            double revenue,
            @Nullable Double profit,
            double pace,
            @Nullable Double months,
            int assumed,
            @Nullable String largestOfRest,
            @Nullable Double largestShareOfRest) {}

    /// Who needs whom: their share of our business against ours of theirs; each 0-1, null where unknown.
    ///
    /// @param costOfLosing as typed, any scale
    public record Dependence(
            String account,
            @Nullable Double revenueShare,
            @Nullable Double profitShare,
            @Nullable Double shareOfSpend,
            @Nullable Double costOfLosing) {

        /// Whose share is the larger: theirs of our revenue makes us need them more, ours of their spend makes them
        /// need us more. Null where one of the two is unknown.
        public @Nullable Need whoNeedsMore() {
            if (revenueShare == null || shareOfSpend == null) {
                return null;
            }
            if (Tolerance.same(revenueShare, shareOfSpend)) {
                return Need.EVEN;
            }
            return revenueShare > shareOfSpend ? Need.WE : Need.THEY;
        }
    }

    /// Who needs the other more.
    public enum Need {
        WE,
        THEY,
        EVEN
    }

    /// The accounts that are not key.
    ///
    /// @param revenueShare of the positive revenues; null without revenue
    /// @param revenuePerAccount null without revenue or without such an account
    public record Tail(
            List<Served> accounts,
            double revenue,
            @Nullable Double revenueShare,
            @Nullable Double revenuePerAccount) {

        public Tail {
            accounts = List.copyOf(accounts);
        }
    }

    /// One account of the tail and the channel of its tier; the key of a message where Service levels names none.
    public record Served(String account, Tier tier, Sentence channel) {}
}
