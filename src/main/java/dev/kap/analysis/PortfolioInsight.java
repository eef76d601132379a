package dev.kap.analysis;

import dev.kap.portfolio.Portfolio;
import java.util.List;

/// All that the analysis knows of one input.
///
/// @param accounts in the order of the input
public record PortfolioInsight(
        Portfolio portfolio,
        Concentration concentration,
        NominationInsight nominations,
        List<AccountInsight> accounts) {

    public PortfolioInsight {
        accounts = List.copyOf(accounts);
    }
}
