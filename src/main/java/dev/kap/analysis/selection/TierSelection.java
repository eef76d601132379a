package dev.kap.analysis.selection;

import dev.kap.analysis.revenue.Pareto;
import dev.kap.analysis.revenue.Revenues;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.AccountPosition.TierChoice;
import dev.kap.insight.NameOrder;
import dev.kap.insight.NominationInsight;
import dev.kap.insight.Selection;
import dev.kap.insight.StableSum;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Selects the key accounts, and tries how firm the selection is.
public final class TierSelection {

    /// What one weight is multiplied by, the others staying; 0 drops the criterion.
    private static final List<Double> CHANGES = List.of(0.8, 1.2, 0.0);

    private final ScoredAccounts given;
    private final Reasons reasons;
    private final Matrix matrix;

    private TierSelection(ScoredAccounts given, Reasons reasons) {
        this.given = given;
        this.reasons = reasons;
        this.matrix = Matrix.of(given, weights());
    }

    private static TierSelection among(
            List<AccountInsight> insights, Portfolio portfolio, NominationInsight nominations, Revenues revenues) {
        Reasons reasons = Reasons.of(insights, portfolio, nominations, Pareto.large(revenues));
        return new TierSelection(ScoredAccounts.of(insights, portfolio, reasons.notTail()), reasons);
    }

    /// Scores, tiers and how firm they are.
    public static Selection of(
            List<AccountInsight> insights, Portfolio portfolio, NominationInsight nominations, Revenues revenues) {
        return among(insights, portfolio, nominations, revenues).selection(nominations);
    }

    /// Scores and tiers alone, by account.
    public static Map<String, TierChoice> choices(
            List<AccountInsight> insights, Portfolio portfolio, NominationInsight nominations, Revenues revenues) {
        TierSelection selecting = among(insights, portfolio, nominations, revenues);
        return selecting.given.accounts().stream()
                .collect(Collectors.toMap(
                        account -> account,
                        account -> selecting.candidate(account, List.of()).choice(),
                        (a, b) -> a));
    }

    private Selection selection(NominationInsight nominations) {
        Map<String, List<Selection.Flip>> flips = flips();
        List<Selection.Candidate> candidates = given.accounts().stream()
                .map(account -> candidate(account, flips.getOrDefault(account, List.of())))
                .toList();
        return new Selection(weighted(), candidates, coreNotKey(nominations), keyNotNamed());
    }

    private Selection.Candidate candidate(String account, List<Selection.Flip> flips) {
        Selection.Candidate candidate = new Selection.Candidate(
                account,
                given.criteria().stream()
                        .filter(criterion -> criterion.has(account))
                        .map(ScoredCriterion::name)
                        .toList(),
                percentiles(account),
                matrix.scores().get(account),
                given.weight(account),
                matrix.attractiveness().get(account),
                given.position(account),
                given.positions().containsKey(account)
                        ? given.positions().get(account).by()
                        : null,
                matrix.tier(account),
                matrix.byFigures().get(account),
                List.of(),
                flips);
        return candidate.because(reasons.of(candidate));
    }

    private List<Double> weights() {
        return given.criteria().stream().map(ScoredCriterion::weight).toList();
    }

    /// Every change of one weight that brings an account into another tier, by account.
    private Map<String, List<Selection.Flip>> flips() {
        Map<String, List<Selection.Flip>> flips = new HashMap<>();
        for (int i = 0; i < given.criteria().size(); i++) {
            ScoredCriterion criterion = given.criteria().get(i);
            for (double factor : CHANGES) {
                List<Double> changed = new ArrayList<>(weights());
                changed.set(i, criterion.weight() * factor);
                Matrix then = Matrix.of(given, changed);
                for (String account : given.scored()) {
                    boolean tried = factor > 0 || given.scoredWithout(criterion, account);
                    if (tried && then.tier(account) != matrix.tier(account)) {
                        flips.computeIfAbsent(account, none -> new ArrayList<>())
                                .add(new Selection.Flip(criterion.name(), factor, then.tier(account)));
                    }
                }
            }
        }
        return flips;
    }

    private Map<String, Double> percentiles(String account) {
        Map<String, Double> percentiles = new TreeMap<>();
        for (int i = 0; i < given.criteria().size(); i++) {
            Double percentile = given.percentiles().get(i).get(account);
            if (percentile != null) {
                percentiles.put(given.criteria().get(i).name(), percentile);
            }
        }
        return percentiles;
    }

    private List<Selection.Weighted> weighted() {
        double sum = StableSum.of(weights());
        return given.criteria().stream()
                .map(criterion -> new Selection.Weighted(
                        criterion.name(),
                        sum == 0 ? 0 : criterion.weight() / sum,
                        given.known().contains(criterion)))
                .toList();
    }

    private List<String> coreNotKey(NominationInsight nominations) {
        return nominations.votes().stream()
                .filter(vote -> vote.core() && matrix.tier(vote.account()) != Tier.KEY)
                .map(NominationInsight.Vote::account)
                .sorted(NameOrder.ORDER)
                .toList();
    }

    private List<String> keyNotNamed() {
        return given.accounts().stream()
                .filter(account -> matrix.tier(account) == Tier.KEY && reasons.unnamed(account))
                .sorted(NameOrder.ORDER)
                .toList();
    }
}
