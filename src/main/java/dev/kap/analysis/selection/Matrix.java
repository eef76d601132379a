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

/// Scores, attractiveness and tiers under one set of weights, of the accounts of which enough is known.
///
/// @param scores 0-100 by account
/// @param attractiveness percentile 0-1 by account
/// @param byFigures the tiers that the percentiles give
/// @param tiers the same, but for those who may not stand in the tail
record Matrix(
        Map<String, Double> scores,
        Map<String, Double> attractiveness,
        Map<String, Tier> byFigures,
        Map<String, Tier> tiers) {

    private static final double UPPER_HALF = 0.5;

    /// @param weights one for each criterion
    static Matrix of(ScoredAccounts given, List<Double> weights) {
        Map<String, Double> scores = scores(given, weights, criterion -> true);
        Map<String, Double> others = new HashMap<>(scores);
        // Where the workbook tells of our own position only, that is all there is to choose by.
        others.putAll(scores(given, weights, criterion -> !criterion.ourPosition()));
        Map<String, Double> attractiveness = percentiles(others);
        Set<String> key = key(scores, attractiveness, given);
        Map<String, Tier> byFigures = new HashMap<>();
        Map<String, Tier> tiers = new HashMap<>();
        scores.keySet().forEach(account -> {
            Tier tier = key.contains(account)
                    ? Tier.KEY
                    : lower(upper(attractiveness.get(account)), upper(given.position(account)));
            byFigures.put(account, tier);
            tiers.put(account, tier == Tier.TAIL && given.notTail().contains(account) ? Tier.MAINTAIN : tier);
        });
        return new Matrix(scores, attractiveness, byFigures, tiers);
    }

    /// The tier of that account; null without a score.
    @Nullable
    Tier tier(String account) {
        return tiers.get(account);
    }

    private static Tier lower(boolean attractive, boolean strong) {
        if (attractive) {
            return Tier.GROW;
        }
        return strong ? Tier.MAINTAIN : Tier.TAIL;
    }

    private static boolean upper(@Nullable Double percentile) {
        return percentile != null && Tolerance.reached(percentile, UPPER_HALF);
    }

    /// Of those both attractive and strong the best by score.
    private static Set<String> key(
            Map<String, Double> scores, Map<String, Double> attractiveness, ScoredAccounts given) {
        return new HashSet<>(scores.keySet().stream()
                .filter(account -> upper(attractiveness.get(account)) && upper(given.position(account)))
                .sorted(Comparator.comparingLong(
                                (String account) -> -Math.round(scores.getOrDefault(account, 0.0) * 1e9))
                        .thenComparing(NameOrder.ORDER))
                .limit(given.keyAtMost())
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
            ScoredAccounts given, List<Double> weights, Predicate<ScoredCriterion> counts) {
        Map<String, Double> scores = new HashMap<>();
        for (String account : given.scored()) {
            double sum = 0;
            double weight = 0;
            for (int i = 0; i < weights.size(); i++) {
                Double percentile = given.percentiles().get(i).get(account);
                if (percentile != null && counts.test(given.criteria().get(i))) {
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
