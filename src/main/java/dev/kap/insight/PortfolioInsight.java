package dev.kap.insight;

import dev.kap.portfolio.Portfolio;
import java.util.List;

/// All that the analysis knows of one input.
///
/// @param team our people, found by name
/// @param selection which accounts are key
/// @param exposure what single accounts mean for the whole
/// @param accounts in the order of the input
public record PortfolioInsight(
        Portfolio portfolio,
        Team team,
        Concentration concentration,
        NominationInsight nominations,
        Selection selection,
        Exposure exposure,
        List<AccountInsight> accounts) {

    public PortfolioInsight {
        accounts = NamedList.of(accounts, AccountInsight::name);
    }

    /// The accounts of these names, in the order of the input.
    public List<AccountInsight> named(List<String> names) {
        return NamedList.of(accounts, AccountInsight::name).named(names);
    }
}
