package dev.kap.insight;

import dev.kap.portfolio.Tier;
import dev.kap.portfolio.YearFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The account within the portfolio.
///
/// @param figures this year's figures: from Results where it names the account, else from the columns of Accounts
/// @param history the last calendar years with rows in Results, oldest first, at most three; empty without Results
/// @param revenue the figure shares are taken from: revenue, or the opportunities won where no account has revenue
/// @param revenueShare of the positive revenues of all accounts; null without revenue or with a negative one
/// @param shareOfSpend our revenue / their category spend; null where either is unknown
/// @param selectionScore 0-100; null without any criterion
/// @param tier null without any criterion
public record AccountPosition(
        YearFigures figures,
        List<CalendarYear> history,
        @Nullable Double revenue,
        @Nullable Double revenueShare,
        @Nullable Double shareOfSpend,
        @Nullable Double selectionScore,
        @Nullable Tier tier) {

    public AccountPosition {
        history = List.copyOf(history);
    }

    /// The same with its score and tier.
    public AccountPosition with(@Nullable Double score, @Nullable Tier chosen) {
        return new AccountPosition(figures, history, revenue, revenueShare, shareOfSpend, score, chosen);
    }
}
