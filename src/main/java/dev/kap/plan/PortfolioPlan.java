package dev.kap.plan;

import dev.kap.insight.PortfolioInsight;
import java.util.List;
import java.util.Map;

/// The whole of one input, ready to be shown.
///
/// @param accounts in the order of the input
/// @param review all accounts side by side, also where only some of them are shown
/// @param headlines of the accounts' plans, by the account's name
/// @param change since the workbook before
public record PortfolioPlan(
        PortfolioInsight insight,
        List<AccountPlan> accounts,
        PortfolioReview review,
        Map<String, Headlines> headlines,
        PortfolioChange change) {

    public PortfolioPlan {
        accounts = List.copyOf(accounts);
        headlines = Map.copyOf(headlines);
    }

    /// A plan without headlines yet, and without a workbook before.
    public PortfolioPlan(PortfolioInsight insight, List<AccountPlan> accounts, PortfolioReview review) {
        this(insight, accounts, review, Map.of(), PortfolioChange.NONE);
    }

    /// The same with the message of every page.
    public PortfolioPlan headed(Map<String, Headlines> said) {
        return new PortfolioPlan(insight, accounts, review, said, change);
    }

    /// What changed in each account since the workbook before, by its name; empty without one.
    public Map<String, AccountChange> changes() {
        return change.accounts();
    }

    /// The same with what changed since the workbook before.
    public PortfolioPlan with(PortfolioChange since) {
        return new PortfolioPlan(insight, accounts, review, headlines, since);
    }

    /// The headlines of that account's plan.
    ///
    /// @throws IllegalArgumentException for an account that this plan does not hold
    public Headlines headlines(AccountPlan account) {
        Headlines said = headlines.get(account.name());
        if (said == null) {
            throw new IllegalArgumentException("no headlines for this account");
        }
        return said;
    }

    /// The same portfolio with only these accounts to be shown.
    public PortfolioPlan only(List<AccountPlan> chosen) {
        return new PortfolioPlan(insight, chosen, review, headlines, change);
    }
}
