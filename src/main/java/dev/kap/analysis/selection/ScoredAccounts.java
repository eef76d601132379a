package dev.kap.analysis.selection;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the selection is made of, whatever the weights.
///
/// @param accounts all, in the order of the input
/// @param known the criteria with a value for at least half of the accounts; where there is none, the one with most
/// @param scored the accounts that have values for half of the known weight or more
/// @param percentiles for each criterion 0-1 by account, among those scored
/// @param positions by account, with a score or not
/// @param notTail the accounts that may not stand in the tail
record ScoredAccounts(
        List<String> accounts,
        List<ScoredCriterion> criteria,
        Set<ScoredCriterion> known,
        Set<String> scored,
        List<Map<String, Double>> percentiles,
        Map<String, Positions.Position> positions,
        Set<String> notTail,
        int keyAtMost) {

    private static final double HALF = 0.5;
    private static final int KEY_AT_LEAST = 3;
    private static final int KEY_AT_MOST = 25;
    private static final int TENTH = 10;

    static ScoredAccounts of(List<AccountInsight> insights, Portfolio portfolio, Set<String> notTail) {
        List<String> accounts = insights.stream().map(AccountInsight::name).toList();
        List<ScoredCriterion> criteria = ScoredCriterion.of(portfolio.criteria(), insights, portfolio.settings());
        Set<ScoredCriterion> known = known(criteria, accounts.size());
        Set<String> scored = new LinkedHashSet<>();
        for (String account : accounts) {
            Double weight = weight(account, criteria, known);
            if (weight != null && Tolerance.reached(weight, HALF)) {
                scored.add(account);
            }
        }
        return new ScoredAccounts(
                accounts,
                criteria,
                known,
                scored,
                criteria.stream()
                        .map(criterion -> criterion.percentiles(scored))
                        .toList(),
                Positions.of(insights),
                notTail,
                keyAtMost(portfolio));
    }

    private static Set<ScoredCriterion> known(List<ScoredCriterion> criteria, int accounts) {
        Set<ScoredCriterion> known = new LinkedHashSet<>();
        ScoredCriterion most = null;
        for (ScoredCriterion criterion : criteria) {
            if (2 * criterion.values().size() >= accounts) {
                known.add(criterion);
            }
            if (most == null || criterion.values().size() > most.values().size()) {
                most = criterion;
            }
        }
        return !known.isEmpty() || most == null || most.values().isEmpty() ? known : Set.of(most);
    }

    /// The weight of the account's criteria / that of the known ones, at most 1; null where these weigh nothing.
    @Nullable
    Double weight(String account) {
        return weight(account, criteria, known);
    }

    private static @Nullable Double weight(String account, List<ScoredCriterion> criteria, Set<ScoredCriterion> known) {
        double all = known.stream().mapToDouble(ScoredCriterion::weight).sum();
        return all <= 0 ? null : Double.valueOf(Math.min(1, valued(account, criteria) / all));
    }

    private static double valued(String account, List<ScoredCriterion> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.has(account))
                .mapToDouble(ScoredCriterion::weight)
                .sum();
    }

    /// Whether the account would still have a score without that criterion.
    boolean scoredWithout(ScoredCriterion dropped, String account) {
        double all = known.stream().mapToDouble(ScoredCriterion::weight).sum();
        double left = valued(account, criteria) - (dropped.has(account) ? dropped.weight() : 0);
        return all > 0 && Tolerance.reached(left / all, HALF);
    }

    @Nullable
    Double position(String account) {
        Positions.Position position = positions.get(account);
        return position == null ? null : Double.valueOf(position.percentile());
    }

    private static int keyAtMost(Portfolio portfolio) {
        int tenth = Math.ceilDiv(portfolio.accounts().size(), TENTH);
        return portfolio
                .settings()
                .wholeNumber(Setting.KEY_ACCOUNTS_AT_MOST)
                .orElse(Math.clamp(tenth, KEY_AT_LEAST, KEY_AT_MOST));
    }
}
