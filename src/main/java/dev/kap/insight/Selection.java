package dev.kap.insight;

import dev.kap.portfolio.Tier;
import dev.kap.wording.Sentence;
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
    ///
    /// @param known whether at least half of the accounts have a value
    public record Weighted(String name, double weight, boolean known) {}

    /// The criteria without a value for that account, in the order of the input: they would give it a score.
    public List<String> missing(Candidate candidate) {
        return criteria.stream()
                .map(Weighted::name)
                .filter(name -> !candidate.valued().contains(name))
                .toList();
    }

    /// The part of all weights that the account's score rests on.
    public double rests(Candidate candidate) {
        return StableSum.of(criteria.stream()
                .filter(one -> candidate.valued().contains(one.name()))
                .mapToDouble(Weighted::weight));
    }

    /// What our position is measured by.
    public enum PositionBy {
        SPEND,
        CAPITAL,
        REVENUE
    }

    /// One account in the matrix of attractiveness and position.
    ///
    /// @param valued the criteria with a value, in the order of the input
    /// @param percentiles 0-1 by criterion among the accounts with a score; empty without one
    /// @param score 0-100; null where less than half of the known weight has a value
    /// @param scoreWeight the weight of the account's criteria / that of the known ones, at most 1
    /// @param attractiveness percentile 0-1 of the score without the criteria of our own position; null with no
    /// score
    /// @param position percentile 0-1 of our share of their spend, else of the capital, else of the revenue
    /// @param positionBy null without a position
    /// @param tier null without a score
    /// @param byFigures the tier that the percentiles alone would give
    /// @param decideBecause the reasons for and against; empty where nothing is to be decided
    /// @param flips the changes of one weight that would bring another tier
    public record Candidate(
            String account,
            List<String> valued,
            Map<String, Double> percentiles,
            @Nullable Double score,
            @Nullable Double scoreWeight,
            @Nullable Double attractiveness,
            @Nullable Double position,
            @Nullable PositionBy positionBy,
            @Nullable Tier tier,
            @Nullable Tier byFigures,
            List<Sentence> decideBecause,
            List<Flip> flips) {

        public Candidate {
            valued = List.copyOf(valued);
            percentiles = Map.copyOf(percentiles);
            decideBecause = List.copyOf(decideBecause);
            flips = List.copyOf(flips);
        }

        /// Whether the score rests on two criteria or more and no single change of a weight brings another tier.
        public boolean solid() {
            return flips.isEmpty() && valued.size() > 1;
        }

        /// The same with what is to be decided.
        public Candidate because(List<Sentence> reasons) {
            return new Candidate(
                    account,
                    valued,
                    percentiles,
                    score,
                    scoreWeight,
                    attractiveness,
                    position,
                    positionBy,
                    tier,
                    byFigures,
                    reasons,
                    flips);
        }

        /// What of it the account carries.
        public AccountPosition.TierChoice choice() {
            return new AccountPosition.TierChoice(score, scoreWeight, tier, decideBecause);
        }
    }

    /// A weight that, changed alone, brings another tier.
    ///
    /// @param factor what the weight is multiplied by: 0.8, 1.2, or 0 where the criterion is dropped
    public record Flip(
            String criterion, double factor, @Nullable Tier tier) {}
}
