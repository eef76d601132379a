package dev.kap.insight;

import dev.kap.portfolio.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which accounts are key, and why (domain.md, "Selection score").
///
/// @param criteria with weights that sum to 1, in the order of the input
/// @param candidates one for each account, in the order of the input
/// @param coreNotKey accounts that two thirds of the managers name and the score does not make Key, by code point
/// @param keyNotNamed Key accounts that no manager names, by code point; empty without nominations
public record Selection(
        List<Weighted> criteria, List<Candidate> candidates, List<String> coreNotKey, List<String> keyNotNamed) {

    public Selection {
        criteria = List.copyOf(criteria);
        candidates = NamedList.of(candidates, Candidate::account);
        coreNotKey = List.copyOf(coreNotKey);
        keyNotNamed = List.copyOf(keyNotNamed);
    }

    /// The candidate of that name.
    public Optional<Candidate> candidate(String account) {
        return NamedList.of(candidates, Candidate::account).named(account);
    }

    /// A criterion with its share of the weights.
    public record Weighted(String name, double weight) {}

    /// One account in the matrix of attractiveness and position.
    ///
    /// @param percentiles 0-1 by criterion, those without a value left out
    /// @param score 0-100; null without any criterion
    /// @param attractiveness percentile 0-1 of the score without the criteria of our own position; null without one
    /// @param position percentile 0-1 of our share of their spend, else of the capital; null where both are unknown
    /// @param tier null without any criterion
    /// @param flips the changes of one weight that would bring another tier; empty for a solid one
    public record Candidate(
            String account,
            Map<String, Double> percentiles,
            @Nullable Double score,
            @Nullable Double attractiveness,
            @Nullable Double position,
            @Nullable Tier tier,
            List<Flip> flips) {

        public Candidate {
            percentiles = Map.copyOf(percentiles);
            flips = List.copyOf(flips);
        }

        /// Whether no single change of a weight brings another tier.
        public boolean solid() {
            return flips.isEmpty();
        }
    }

    /// A weight that, changed alone, brings another tier.
    ///
    /// @param factor what the weight is multiplied by: 0.8, 1.2, or 0 where the criterion is dropped
    public record Flip(
            String criterion, double factor, @Nullable Tier tier) {}
}
