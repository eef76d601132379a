package dev.kap.analysis.revenue;

import dev.kap.insight.Concentration;
import dev.kap.insight.NameOrder;
import dev.kap.insight.StableSum;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Account;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Works out how the revenue spreads over the accounts (domain.md, "Concentration").
public final class Pareto {

    private static final double MOST = 0.8;
    private static final double TOP = 0.2;

    private Pareto() {}

    /// The concentration of these revenues over these groups.
    public static Concentration of(Groups groups, Revenues revenues) {
        List<Account> accounts =
                groups.members().values().stream().flatMap(List::stream).toList();
        List<Double> amounts = accounts.stream()
                .flatMap(account -> amount(account, revenues).stream())
                .toList();
        List<String> negative = accounts.stream()
                .filter(account -> amount(account, revenues).orElse(0.0) < 0)
                .map(Account::name)
                .toList();
        List<Double> positive = amounts.stream().filter(amount -> amount > 0).toList();
        List<Concentration.Ranked> ranking = ranking(groups, revenues);
        double herfindahl = StableSum.of(ranking.stream().mapToDouble(ranked -> ranked.share() * ranked.share()));
        boolean none = ranking.isEmpty();
        return new Concentration(
                positive.isEmpty() ? null : StableSum.of(positive),
                amounts.isEmpty() ? null : StableSum.of(amounts),
                revenues.period().orElse(null),
                none ? null : Double.valueOf(ranking.size() < 3 ? 1.0 : cumulative(ranking, 3)),
                none ? null : Double.valueOf(cumulative(ranking, fifth(ranking.size()))),
                none ? null : Integer.valueOf(accountsForMost(ranking)),
                none ? null : Double.valueOf(herfindahl),
                none ? null : Double.valueOf(1 / herfindahl),
                ranking,
                negative,
                revenues.won());
    }

    /// The accounts that make 80 % by their own figures and are among the largest fifth of those with revenue.
    public static Set<String> large(Revenues revenues) {
        List<Map.Entry<String, Double>> largest = revenues.byAccount().entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().amount()))
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey, NameOrder.ORDER))
                .toList();
        double all = StableSum.of(largest.stream().mapToDouble(Map.Entry::getValue));
        Set<String> large = new HashSet<>();
        double sum = 0;
        for (int i = 0; i < fifth(largest.size()) && !Tolerance.reached(sum / all, MOST); i++) {
            sum += largest.get(i).getValue();
            large.add(largest.get(i).getKey());
        }
        return large;
    }

    private static int fifth(int accounts) {
        return (int) Math.ceil(TOP * accounts - 1e-9);
    }

    private static Optional<Double> amount(Account account, Revenues revenues) {
        return revenues.of(account.name()).map(Revenues.Revenue::amount);
    }

    private static List<Concentration.Ranked> ranking(Groups groups, Revenues revenues) {
        List<Sum> positive = groups.members().keySet().stream()
                .map(group -> new Sum(
                        group,
                        groups.sum(group, account -> amount(account, revenues)).orElse(0.0)))
                .filter(sum -> sum.amount() > 0)
                .sorted(Comparator.comparingDouble((Sum sum) -> -sum.amount())
                        .thenComparing(Sum::group, NameOrder.ORDER))
                .toList();
        double total = StableSum.of(positive.stream().mapToDouble(Sum::amount));
        List<Concentration.Ranked> ranking = new ArrayList<>();
        double soFar = 0;
        for (Sum sum : positive) {
            soFar += sum.amount();
            List<String> members = groups.in(sum.group()).stream()
                    .map(Account::name)
                    .filter(revenues.byAccount()::containsKey)
                    .toList();
            ranking.add(
                    new Concentration.Ranked(sum.group(), members, sum.amount(), sum.amount() / total, soFar / total));
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

    /// What one group brought.
    private record Sum(String group, double amount) {}

    /// The share of the positive revenues; null without revenue or with a negative one.
    public static @Nullable Double share(@Nullable Double revenue, Concentration all) {
        Double base = all.revenue();
        return revenue == null || revenue < 0 || base == null ? null : Double.valueOf(revenue / base);
    }
}
