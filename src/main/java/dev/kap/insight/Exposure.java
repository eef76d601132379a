package dev.kap.insight;

import dev.kap.insight.MutualDependence.Word;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What single accounts mean for the whole business (domain.md, "Loss test").
///
/// @param losses for the groups that make 80 % of the revenue, at least three, largest first
/// @param dependences one for each account with revenue of its own, largest group first
/// @param tail the accounts of tier Tail
/// @param others a line for Grow, one for Maintain
/// @param kept what each account with a tier was promised and got, in the order of the input
public record Exposure(
        List<Loss> losses, List<MutualDependence> dependences, Tail tail, List<TierLine> others, List<Kept> kept) {

    public Exposure {
        losses = List.copyOf(losses);
        dependences = NamedList.of(dependences, MutualDependence::account);
        others = List.copyOf(others);
        kept = NamedList.of(kept, Kept::account);
    }

    /// Who needs whom there.
    public Optional<MutualDependence> dependence(String account) {
        return NamedList.of(dependences, MutualDependence::account).named(account);
    }

    /// The accounts for which that is the word, largest first.
    public List<MutualDependence> dependences(Word word) {
        return dependences.stream().filter(one -> one.word() == word).toList();
    }

    /// What the account was promised and got.
    public Optional<Kept> kept(String account) {
        return NamedList.of(kept, Kept::account).named(account);
    }

    /// What the loss of one group would mean.
    ///
    /// @param account the name of the group, or of the account that stands alone
    /// @param profit null where unknown
    /// @param pace what the open opportunities of the others are expected to bring a month
    /// @param months revenue / pace: how long winning it back takes; null without a pace
    /// @param assumed how many of these opportunities have no probability of their own
    /// @param probability what is taken for these
    /// @param fromDecided whether that is the share won of all that is decided
    /// @param largestOfRest the group the rest would depend on most; null where nothing is left
    /// @param largestShareOfRest its share of the revenue left
    public record Loss(
            String account,
            double revenue,
            @Nullable Double profit,
            double pace,
            @Nullable Double months,
            int assumed,
            double probability,
            boolean fromDecided,
            @Nullable String largestOfRest,
            @Nullable Double largestShareOfRest) {}

    /// The accounts of tier Tail.
    ///
    /// @param line all of them together
    /// @param moveUp those that grow or could, best first
    /// @param handOver the others that our people still spend hours on, most hours first
    public record Tail(List<Served> accounts, TierLine line, List<String> moveUp, List<String> handOver) {

        public Tail {
            accounts = List.copyOf(accounts);
            moveUp = List.copyOf(moveUp);
            handOver = List.copyOf(handOver);
        }
    }

    /// The accounts of one tier together.
    ///
    /// @param revenueShare of the positive revenues; null without revenue
    /// @param revenuePerAccount null without revenue or without such an account
    /// @param hours noted in Links a quarter
    /// @param allowed hours a quarter by the cadence of the tier
    public record TierLine(
            Tier tier,
            int count,
            double revenue,
            @Nullable Double revenueShare,
            @Nullable Double revenuePerAccount,
            double hours,
            double allowed) {}

    /// One account of the tail and the channel of its tier; the key of a message where Service levels names none.
    ///
    /// @param hours noted in Links a quarter
    /// @param allowed hours a quarter by the cadence of the tier
    public record Served(String account, Tier tier, Sentence channel, double hours, double allowed) {}

    /// Promised against kept.
    ///
    /// @param promised visits a year
    /// @param visits days with a review or a contact in the twelve months to the as-of date
    /// @param sponsorPromised whether the tier has an executive sponsor
    /// @param sponsor who it is and still with us; empty where nobody is
    public record Kept(
            String account, Tier tier, double promised, int visits, boolean sponsorPromised, String sponsor) {

        /// Whether as many visits are noted as were promised.
        public boolean visitsKept() {
            return visits >= promised;
        }

        /// Whether a sponsor is there where one was promised.
        public boolean sponsorKept() {
            return !sponsorPromised || !sponsor.isEmpty();
        }
    }
}
