package dev.kap.insight;

import dev.kap.portfolio.Tier;
import dev.kap.portfolio.YearFigures;
import dev.kap.wording.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The account within the portfolio.
///
/// @param business our figures with it
/// @param dependence who needs whom; null without a share of our revenue and of their spend
public record AccountPosition(
        BusinessFigures business,
        Shares shares,
        TierChoice choice,
        @Nullable MutualDependence dependence) {

    /// Nothing known.
    public static final AccountPosition UNKNOWN =
            new AccountPosition(BusinessFigures.UNKNOWN, Shares.UNKNOWN, TierChoice.NONE, null);

    /// What the account weighs.
    ///
    /// @param revenue the figure shares are taken from: twelve months of revenue, or the opportunities won where no
    /// account has revenue
    /// @param period of `revenue`
    /// @param ofRevenue of the positive revenues of all accounts; null without revenue or with a negative one
    /// @param group the name of the account's group, its own where it stands alone
    /// @param ofGroup the group's share of the positive groups; null where its sum is negative or unknown
    /// @param ofSpend twelve months of our revenue / their category spend; null where either is unknown
    public record Shares(
            @Nullable Double revenue,
            @Nullable Period period,
            @Nullable Double ofRevenue,
            String group,
            @Nullable Double ofGroup,
            @Nullable Double ofSpend) {

        /// Nothing known.
        public static final Shares UNKNOWN = new Shares(null, null, null, "", null, null);
    }

    /// Which tier, and whether people must decide it.
    ///
    /// @param score 0-100; null where too little is known of the account
    /// @param weight the weight of the account's criteria / that of the known ones, at most 1; null without
    /// criteria
    /// @param tier null without a score
    /// @param decideBecause the reasons for and against, one sentence each; empty where nothing is to be decided
    public record TierChoice(
            @Nullable Double score,
            @Nullable Double weight,
            @Nullable Tier tier,
            List<Sentence> decideBecause) {

        /// Not chosen yet.
        public static final TierChoice NONE = new TierChoice(null, null, null, List.of());

        public TierChoice {
            decideBecause = List.copyOf(decideBecause);
        }

        /// Whether the tier cannot stand without a decision of people.
        public boolean decide() {
            return !decideBecause.isEmpty();
        }
    }

    /// The same with its score and tier.
    public AccountPosition with(TierChoice chosen) {
        return new AccountPosition(business, shares, chosen, dependence);
    }

    /// The same with who needs whom.
    public AccountPosition with(@Nullable MutualDependence needs) {
        return new AccountPosition(business, shares, choice, needs);
    }

    /// What is set against last year and the target.
    public YearFigures figures() {
        return business.compared();
    }

    /// The last years, oldest first.
    public List<CalendarYear> history() {
        return business.history();
    }

    /// The figure shares are taken from.
    public @Nullable Double revenue() {
        return shares.revenue();
    }

    /// What the revenue speaks of.
    public @Nullable Period revenuePeriod() {
        return shares.period();
    }

    /// Of the positive revenues of all accounts.
    public @Nullable Double revenueShare() {
        return shares.ofRevenue();
    }

    /// The share of its group in the positive groups.
    public @Nullable Double groupShare() {
        return shares.ofGroup();
    }

    /// Our revenue / their spend.
    public @Nullable Double shareOfSpend() {
        return shares.ofSpend();
    }

    /// 0-100; null where too little is known.
    public @Nullable Double selectionScore() {
        return choice.score();
    }

    /// Null without a score.
    public @Nullable Tier tier() {
        return choice.tier();
    }
}
