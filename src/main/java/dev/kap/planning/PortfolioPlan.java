package dev.kap.planning;

import dev.kap.analysis.PortfolioInsight;
import java.util.List;
import java.util.Map;

/// The whole of one input, ready to be shown.
///
/// @param accounts in the order of the input
/// @param review all accounts side by side, also where only some of them are shown
/// @param changes since the workbook before, by the account's name; empty without one
public record PortfolioPlan(
        PortfolioInsight insight,
        List<AccountPlan> accounts,
        PortfolioReview review,
        Map<String, AccountChange> changes) {

    public PortfolioPlan {
        accounts = List.copyOf(accounts);
        changes = Map.copyOf(changes);
    }

    /// A plan without a workbook before.
    public PortfolioPlan(PortfolioInsight insight, List<AccountPlan> accounts, PortfolioReview review) {
        this(insight, accounts, review, Map.of());
    }

    /// The same with what changed since the workbook before.
    public PortfolioPlan since(PortfolioPlan before) {
        return new PortfolioPlan(insight, accounts, review, Changes.between(before, this));
    }

    /// The same portfolio with only these accounts to be shown.
    public PortfolioPlan only(List<AccountPlan> chosen) {
        return new PortfolioPlan(insight, chosen, review, changes);
    }
}
