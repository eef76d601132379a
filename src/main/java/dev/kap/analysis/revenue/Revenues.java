package dev.kap.analysis.revenue;

import dev.kap.insight.BusinessFigures;
import dev.kap.insight.Period;
import dev.kap.insight.StableSum;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The figure of each account that shares are taken from: twelve months of revenue, or where no account has any, the
/// opportunities won in the twelve months to the as-of date.
///
/// @param byAccount only those that have one
/// @param won whether won opportunities stand in
public record Revenues(Map<String, Revenue> byAccount, boolean won) {

    /// What one account brought.
    public record Revenue(double amount, Period period) {}

    /// The revenue of every account.
    public static Revenues of(Portfolio portfolio, Function<Account, BusinessFigures> figures) {
        Map<String, Revenue> known = new HashMap<>();
        for (Account account : portfolio.accounts()) {
            BusinessFigures.Line line = figures.apply(account).revenue();
            if (line.twelveMonths() != null && line.period() != null) {
                known.put(account.name(), new Revenue(line.twelveMonths(), line.period()));
            }
        }
        boolean noResults = portfolio.accounts().stream()
                .allMatch(account -> account.results().isEmpty());
        return known.isEmpty() && noResults ? won(portfolio) : new Revenues(known, false);
    }

    /// That account's revenue; empty where it is unknown.
    public Optional<Revenue> of(String account) {
        return Optional.ofNullable(byAccount.get(account));
    }

    /// The one period that all of them speak of.
    Optional<Period> period() {
        List<Period> periods =
                byAccount.values().stream().map(Revenue::period).distinct().toList();
        return periods.size() == 1 ? Optional.of(periods.getFirst()) : Optional.empty();
    }

    private static Revenues won(Portfolio portfolio) {
        Map<String, Revenue> won = new HashMap<>();
        for (Account account : portfolio.accounts()) {
            List<Double> values = account.opportunities().stream()
                    .filter(opportunity -> won(opportunity, portfolio.asOf()))
                    .map(Opportunity::value)
                    .filter(Objects::nonNull)
                    .toList();
            if (!values.isEmpty()) {
                won.put(account.name(), new Revenue(StableSum.of(values), Period.yearTo(portfolio.asOf())));
            }
        }
        return new Revenues(won, !won.isEmpty());
    }

    private static boolean won(Opportunity opportunity, LocalDate asOf) {
        LocalDate closed = opportunity.closeDate();
        return opportunity.won() && closed != null && closed.isAfter(asOf.minusYears(1)) && !closed.isAfter(asOf);
    }
}
