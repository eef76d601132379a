package dev.kap.planning;

import dev.kap.analysis.PortfolioInsight;
import java.util.List;

/// The whole of one input, ready to be shown.
///
/// @param accounts in the order of the input
/// @param review all accounts side by side, also where only some of them are shown
public record PortfolioPlan(PortfolioInsight insight, List<AccountPlan> accounts, PortfolioReview review) {

    public PortfolioPlan {
        accounts = List.copyOf(accounts);
    }

    /// The same portfolio with only these accounts to be shown.
    public PortfolioPlan only(List<AccountPlan> chosen) {
        return new PortfolioPlan(insight, chosen, review);
    }
}
