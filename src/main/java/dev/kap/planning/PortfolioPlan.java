package dev.kap.planning;

import dev.kap.analysis.PortfolioInsight;
import java.util.List;

/// The whole of one input, ready to be shown.
///
/// @param accounts in the order of the input
public record PortfolioPlan(PortfolioInsight insight, List<AccountPlan> accounts) {

    public PortfolioPlan {
        accounts = List.copyOf(accounts);
    }
}
