package dev.kap;

import dev.kap.analysis.Analysis;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Portfolio;

/** The insight of a portfolio, for tests of the stages behind the analysis. */
public final class Insights {

    private Insights() {}

    public static PortfolioInsight of(Portfolio portfolio) {
        return Analysis.of(portfolio).value();
    }
}
