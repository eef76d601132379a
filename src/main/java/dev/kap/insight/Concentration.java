package dev.kap.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the revenue spreads over the accounts (domain.md, "Concentration"). Null where there is no positive revenue.
///
/// @param revenue sum of the positive revenues, the base of all shares
/// @param netRevenue net sum of all
/// @param top3Share share of the three largest; 1 with fewer than three accounts
/// @param top20PercentShare share of the first ceil(0.2 x n) accounts
/// @param accountsFor80Percent smallest number of accounts that make 80 %
/// @param herfindahl sum of the squared shares
/// @param equivalentCustomers 1 / herfindahl
/// @param ranking the accounts with positive revenue, largest first
/// @param negative names of the accounts with negative revenue
/// @param wonOpportunities whether won opportunities stand in because no account has a revenue
public record Concentration(
        @Nullable Double revenue,
        @Nullable Double netRevenue,
        @Nullable Double top3Share,
        @Nullable Double top20PercentShare,
        @Nullable Integer accountsFor80Percent,
        @Nullable Double herfindahl,
        @Nullable Double equivalentCustomers,
        List<Ranked> ranking,
        List<String> negative,
        boolean wonOpportunities) {

    public Concentration {
        ranking = List.copyOf(ranking);
        negative = List.copyOf(negative);
    }

    /// Whether the first fifth of the accounts makes 80 % of the revenue or more; null without positive revenue.
    public @Nullable Boolean eightyTwenty() {
        return top20PercentShare == null ? null : Tolerance.reached(top20PercentShare, 0.8);
    }

    /// One account in the order of revenue; `cumulative` is the share of it and all larger ones.
    public record Ranked(String account, double revenue, double share, double cumulative) {}
}
