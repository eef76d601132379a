package dev.kap.analysis.revenue;

import dev.kap.insight.StableSum;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The figure of each account that shares are taken from: revenue, or where no account has any, the opportunities won
/// in the twelve months to the as-of date.
///
/// @param byAccount only those that have one
/// @param won whether won opportunities stand in
public record Revenues(Map<String, Double> byAccount, boolean won) {

    /// The revenue of every account.
    public static Revenues of(Portfolio portfolio, YearResults results) {
        Map<String, Double> typed = new HashMap<>();
        for (Account account : portfolio.accounts()) {
            Double revenue = results.figures(account).revenue().actual();
            if (revenue != null) {
                typed.put(account.name(), revenue);
            }
        }
        boolean noResults = portfolio.accounts().stream()
                .allMatch(account -> account.results().isEmpty());
        return typed.isEmpty() && noResults ? won(portfolio) : new Revenues(typed, false);
    }

    /// That account's revenue; null where it is unknown.
    public @Nullable Double of(Account account) {
        return byAccount.get(account.name());
    }

    /// In the order of the input.
    public List<Pareto.Revenue> listed(Portfolio portfolio) {
        return portfolio.accounts().stream()
                .filter(account -> byAccount.containsKey(account.name()))
                .map(account -> new Pareto.Revenue(
                        account.name(), Objects.requireNonNullElse(byAccount.get(account.name()), 0.0)))
                .toList();
    }

    private static Revenues won(Portfolio portfolio) {
        Map<String, Double> won = new HashMap<>();
        for (Account account : portfolio.accounts()) {
            List<Double> values = account.opportunities().stream()
                    .filter(opportunity -> won(opportunity, portfolio.asOf()))
                    .map(Opportunity::value)
                    .filter(Objects::nonNull)
                    .toList();
            if (!values.isEmpty()) {
                won.put(account.name(), StableSum.of(values));
            }
        }
        return new Revenues(won, !won.isEmpty());
    }

    private static boolean won(Opportunity opportunity, LocalDate asOf) {
        LocalDate closed = opportunity.closeDate();
        return opportunity.won() && closed != null && closed.isAfter(asOf.minusYears(1)) && !closed.isAfter(asOf);
    }
}
