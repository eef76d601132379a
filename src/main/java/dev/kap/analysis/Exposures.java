package dev.kap.analysis;

import dev.kap.analysis.revenue.Groups;
import dev.kap.analysis.revenue.Pipeline;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.Concentration;
import dev.kap.insight.Exposure;
import dev.kap.portfolio.Portfolio;
import java.util.List;

/// Works out what single accounts mean for the whole: loss test, mutual dependence, tail, promises kept.
final class Exposures {

    private Exposures() {}

    static Exposure of(Portfolio portfolio, Groups groups, Concentration concentration, List<AccountInsight> accounts) {
        LossTest losses = LossTest.of(groups, concentration, Pipeline.of(portfolio), accounts);
        TierLines lines = new TierLines(portfolio, concentration, accounts);
        return new Exposure(
                losses.ofLargest(),
                MutualDependences.of(portfolio.settings(), groups, losses, accounts),
                lines.tail(),
                lines.others(),
                KeptPromises.of(portfolio, accounts));
    }
}
