package dev.kap.analysis.revenue;

import dev.kap.insight.StableSum;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The open opportunities due in the next twelve months, weighted by their probability.
///
/// A blank probability is the share won of all opportunities that are won or lost where ten are, else 0.3.
///
/// @param expected the weighted values by account
/// @param assumed how many of them have no probability of their own, by account
/// @param usual the probability taken for these
/// @param fromDecided whether that is the share won
public record Pipeline(
        Map<String, List<Double>> expected, Map<String, Integer> assumed, double usual, boolean fromDecided) {

    /// What the others bring a month.
    public record Pace(double aMonth, int assumed) {}

    /// The open opportunities of all accounts.
    public static Pipeline of(Portfolio portfolio) {
        List<Opportunity> decided = portfolio.accounts().stream()
                .flatMap(account -> account.opportunities().stream())
                .filter(opportunity -> !opportunity.open())
                .toList();
        Settings settings = portfolio.settings();
        boolean enough =
                !decided.isEmpty() && Tolerance.reached(decided.size(), settings.number(Setting.DECIDED_ENOUGH));
        Pipeline pipeline = new Pipeline(
                new HashMap<>(),
                new HashMap<>(),
                enough ? shareWon(decided) : settings.number(Setting.PROBABILITY_UNKNOWN),
                enough);
        for (Account account : portfolio.accounts()) {
            account.opportunities().stream()
                    .filter(opportunity -> due(opportunity, portfolio.asOf()))
                    .forEach(opportunity -> pipeline.add(account.name(), opportunity));
        }
        return pipeline;
    }

    /// The pace at which all accounts but these win.
    public Pace without(Collection<String> accounts) {
        List<Double> others = new ArrayList<>();
        int unsure = 0;
        for (Map.Entry<String, List<Double>> entry : expected.entrySet()) {
            if (!accounts.contains(entry.getKey())) {
                others.addAll(entry.getValue());
                unsure += assumed.getOrDefault(entry.getKey(), 0);
            }
        }
        return new Pace(StableSum.of(others) / 12, unsure);
    }

    private void add(String account, Opportunity opportunity) {
        Double value = opportunity.value();
        Double probability = opportunity.probability();
        if (value != null) {
            expected.computeIfAbsent(account, none -> new ArrayList<>())
                    .add(value * (probability == null ? usual : probability));
            assumed.merge(account, probability == null ? 1 : 0, Integer::sum);
        }
    }

    private static boolean due(Opportunity opportunity, LocalDate asOf) {
        LocalDate close = opportunity.closeDate();
        return opportunity.open() && close != null && close.isAfter(asOf) && !close.isAfter(asOf.plusYears(1));
    }

    private static double shareWon(List<Opportunity> decided) {
        long won = decided.stream().filter(Opportunity::won).count();
        return (double) won / decided.size();
    }
}
