package dev.kap.analysis.selection;

import dev.kap.insight.NameOrder;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Tier;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Scores, attractiveness and tiers of all accounts under one set of weights.
///
/// @param scores 0-100 by account
/// @param attractiveness percentile 0-1 by account
public record Matrix(Map<String, Double> scores, Map<String, Double> attractiveness, Map<String, Tier> tiers) {

    private static final double UPPER_HALF = 0.5;

    /// @param weights one for each yardstick
    /// @param positions percentile 0-1 by account
    static Matrix of(
            List<String> accounts,
            List<ScoredCriterion> yardsticks,
            List<Double> weights,
            Map<String, Double> positions,
            int keyAtMost) {
        Map<String, Double> scores = scores(accounts, yardsticks, weights, yardstick -> true);
        Map<String, Double> others = scores(accounts, yardsticks, weights, yardstick -> !yardstick.ourPosition());
        // Where the workbook tells of our own position only, that is all there is to choose by.
        Map<String, Double> attractiveness = percentiles(others.isEmpty() ? scores : others);
        Map<String, Tier> tiers = new HashMap<>();
        Set<String> key = key(scores, attractiveness, positions, keyAtMost);
        scores.keySet()
                .forEach(account -> tiers.put(
                        account,
                        key.contains(account)
                                ? Tier.KEY
                                : lower(upper(attractiveness, account), upper(positions, account))));
        return new Matrix(scores, attractiveness, tiers);
    }

    /// The tier of that account; null without a score or a position.
    public @Nullable Tier tier(String account) {
        return tiers.get(account);
    }

    private static Tier lower(boolean attractive, boolean strong) {
        if (attractive) {
            return Tier.GROW;
        }
        return strong ? Tier.MAINTAIN : Tier.TAIL;
    }

    private static boolean upper(Map<String, Double> percentiles, String account) {
        return Tolerance.reached(percentiles.getOrDefault(account, -1.0), UPPER_HALF);
    }

    /// Of those both attractive and strong the best by score.
    private static Set<String> key(
            Map<String, Double> scores, Map<String, Double> attractiveness, Map<String, Double> positions, int atMost) {
        return new HashSet<>(scores.keySet().stream()
                .filter(account -> upper(attractiveness, account) && upper(positions, account))
                .sorted(Comparator.comparingLong(
                                (String account) -> -Math.round(scores.getOrDefault(account, 0.0) * 1e9))
                        .thenComparing(NameOrder.ORDER))
                .limit(atMost)
                .toList());
    }

    static Map<String, Double> percentiles(Map<String, Double> values) {
        Percentiles all = new Percentiles(values.values());
        Map<String, Double> percentiles = new HashMap<>();
        values.forEach((account, value) -> percentiles.put(account, all.of(value)));
        return percentiles;
    }

    /// 100 x the weighted mean of the percentiles; the weight of a missing value spreads over the rest.
    private static Map<String, Double> scores(
            List<String> accounts,
            List<ScoredCriterion> yardsticks,
            List<Double> weights,
            Predicate<ScoredCriterion> counts) {
        Map<String, Double> scores = new HashMap<>();
        for (String account : accounts) {
            double sum = 0;
            double weight = 0;
            for (int i = 0; i < yardsticks.size(); i++) {
                Double percentile = yardsticks.get(i).percentiles().get(account);
                if (percentile != null && counts.test(yardsticks.get(i))) {
                    sum += weights.get(i) * percentile;
                    weight += weights.get(i);
                }
            }
            if (weight > 0) {
                scores.put(account, 100 * sum / weight);
            }
        }
        return scores;
    }
}
