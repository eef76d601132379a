package dev.kap.analysis.revenue;

import dev.kap.insight.Concentration;
import dev.kap.insight.NameOrder;
import dev.kap.insight.StableSum;
import dev.kap.insight.Tolerance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Works out how the revenue spreads over the accounts (domain.md, "Concentration").
public final class Pareto {

    private static final double MOST = 0.8;
    private static final double TOP = 0.2;

    private Pareto() {}

    /// The concentration of these revenues.
    ///
    /// @param revenues those of the accounts that have one
    public static Concentration of(List<Revenue> revenues, boolean wonOpportunities) {
        List<String> negative = revenues.stream()
                .filter(revenue -> revenue.amount() < 0)
                .map(Revenue::account)
                .toList();
        Double net = revenues.isEmpty() ? null : StableSum.of(revenues.stream().mapToDouble(Revenue::amount));
        List<Concentration.Ranked> ranking = ranking(revenues);
        if (ranking.isEmpty()) {
            return new Concentration(null, net, null, null, null, null, null, ranking, negative, wonOpportunities);
        }
        double herfindahl = StableSum.of(ranking.stream().mapToDouble(ranked -> ranked.share() * ranked.share()));
        return new Concentration(
                StableSum.of(ranking.stream().mapToDouble(Concentration.Ranked::revenue)),
                net,
                ranking.size() < 3 ? 1.0 : cumulative(ranking, 3),
                cumulative(ranking, (int) Math.ceil(TOP * ranking.size() - 1e-9)),
                accountsForMost(ranking),
                herfindahl,
                1 / herfindahl,
                ranking,
                negative,
                wonOpportunities);
    }

    private static List<Concentration.Ranked> ranking(List<Revenue> revenues) {
        List<Revenue> positive = revenues.stream()
                .filter(revenue -> revenue.amount() > 0)
                .sorted(Comparator.comparingDouble((Revenue revenue) -> -revenue.amount())
                        .thenComparing(Revenue::account, NameOrder.ORDER))
                .toList();
        double total = StableSum.of(positive.stream().mapToDouble(Revenue::amount));
        List<Concentration.Ranked> ranking = new ArrayList<>();
        double soFar = 0;
        for (Revenue revenue : positive) {
            soFar += revenue.amount();
            ranking.add(new Concentration.Ranked(
                    revenue.account(), revenue.amount(), revenue.amount() / total, soFar / total));
        }
        return ranking;
    }

    private static double cumulative(List<Concentration.Ranked> ranking, int accounts) {
        return ranking.get(accounts - 1).cumulative();
    }

    private static int accountsForMost(List<Concentration.Ranked> ranking) {
        int accounts = 1;
        while (accounts < ranking.size() && !Tolerance.reached(cumulative(ranking, accounts), MOST)) {
            accounts++;
        }
        return accounts;
    }

    /// What one account brought; the share is taken over all.
    record Revenue(String account, double amount) {}

    /// The share of the positive revenues; null without revenue or with a negative one.
    public static @Nullable Double share(@Nullable Double revenue, Concentration all) {
        Double base = all.revenue();
        return revenue == null || revenue < 0 || base == null ? null : Double.valueOf(revenue / base);
    }
}
