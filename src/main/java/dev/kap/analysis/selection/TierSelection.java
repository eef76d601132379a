package dev.kap.analysis.selection;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.AccountPosition;
import dev.kap.insight.NameOrder;
import dev.kap.insight.NominationInsight;
import dev.kap.insight.Selection;
import dev.kap.insight.StableSum;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Selects the key accounts, and tries how firm the selection is.
public final class TierSelection {

    /// What one weight is multiplied by, the others staying; 0 drops the criterion.
    private static final List<Double> CHANGES = List.of(0.8, 1.2, 0.0);

    private final List<String> accounts;
    private final List<ScoredCriterion> yardsticks;
    private final List<Double> weights;
    private final Map<String, Double> positions;
    private final int keyAtMost;

    private TierSelection(
            List<String> accounts, List<ScoredCriterion> yardsticks, Map<String, Double> positions, int keyAtMost) {
        this.accounts = accounts;
        this.yardsticks = yardsticks;
        this.weights = yardsticks.stream().map(ScoredCriterion::weight).toList();
        this.positions = positions;
        this.keyAtMost = keyAtMost;
    }

    /// Scores, tiers and how firm they are.
    public static Selection of(List<AccountInsight> insights, Portfolio portfolio, NominationInsight nominations) {
        return among(insights, portfolio).selection(nominations);
    }

    /// Scores and tiers alone.
    public static Matrix matrix(List<AccountInsight> insights, Portfolio portfolio) {
        TierSelection selecting = among(insights, portfolio);
        return selecting.matrix(selecting.weights);
    }

    private static TierSelection among(List<AccountInsight> insights, Portfolio portfolio) {
        Map<Account, AccountPosition> standings = new LinkedHashMap<>();
        insights.forEach(insight -> standings.put(insight.account(), insight.standing()));
        return new TierSelection(
                insights.stream().map(AccountInsight::name).toList(),
                ScoredCriterion.of(portfolio.criteria(), standings, portfolio.settings()),
                positions(insights),
                keyAtMost(portfolio));
    }

    private Selection selection(NominationInsight nominations) {
        Matrix matrix = matrix(weights);
        Map<String, List<Selection.Flip>> flips = flips(matrix);
        List<Selection.Candidate> candidates = accounts.stream()
                .map(account -> new Selection.Candidate(
                        account,
                        percentiles(account),
                        matrix.scores().get(account),
                        matrix.attractiveness().get(account),
                        positions.get(account),
                        matrix.tier(account),
                        flips.getOrDefault(account, List.of())))
                .toList();
        return new Selection(weighted(), candidates, coreNotKey(matrix, nominations), keyNotNamed(matrix, nominations));
    }

    private Matrix matrix(List<Double> changed) {
        return Matrix.of(accounts, yardsticks, changed, positions, keyAtMost);
    }

    /// Every change of one weight that brings an account into another tier, by account.
    private Map<String, List<Selection.Flip>> flips(Matrix today) {
        Map<String, List<Selection.Flip>> flips = new HashMap<>();
        for (int i = 0; i < yardsticks.size(); i++) {
            for (double factor : CHANGES) {
                List<Double> changed = new ArrayList<>(weights);
                changed.set(i, weights.get(i) * factor);
                Matrix then = matrix(changed);
                for (String account : accounts) {
                    if (then.scores().containsKey(account) && then.tier(account) != today.tier(account)) {
                        flips.computeIfAbsent(account, none -> new ArrayList<>())
                                .add(new Selection.Flip(yardsticks.get(i).name(), factor, then.tier(account)));
                    }
                }
            }
        }
        return flips;
    }

    private Map<String, Double> percentiles(String account) {
        Map<String, Double> percentiles = new TreeMap<>();
        for (ScoredCriterion yardstick : yardsticks) {
            Double percentile = yardstick.percentiles().get(account);
            if (percentile != null) {
                percentiles.put(yardstick.name(), percentile);
            }
        }
        return percentiles;
    }

    private List<Selection.Weighted> weighted() {
        double sum = StableSum.of(weights);
        return yardsticks.stream()
                .map(yardstick -> new Selection.Weighted(yardstick.name(), sum == 0 ? 0 : yardstick.weight() / sum))
                .toList();
    }

    private static List<String> coreNotKey(Matrix matrix, NominationInsight nominations) {
        return nominations.votes().stream()
                .filter(vote -> vote.core() && matrix.tier(vote.account()) != Tier.KEY)
                .map(NominationInsight.Vote::account)
                .sorted(NameOrder.ORDER)
                .toList();
    }

    private List<String> keyNotNamed(Matrix matrix, NominationInsight nominations) {
        Set<String> named = nominations.votes().stream()
                .map(NominationInsight.Vote::account)
                .collect(Collectors.toSet());
        return accounts.stream()
                .filter(account -> !named.isEmpty() && !named.contains(account) && matrix.tier(account) == Tier.KEY)
                .sorted(NameOrder.ORDER)
                .toList();
    }

    /// Among the accounts whose share of spend is known by that share, the others by their capital.
    private static Map<String, Double> positions(List<AccountInsight> insights) {
        Map<String, Double> byCapital = new HashMap<>();
        Map<String, Double> bySpend = new HashMap<>();
        for (AccountInsight insight : insights) {
            put(byCapital, insight.name(), insight.dependence().capital());
            put(bySpend, insight.name(), insight.standing().shareOfSpend());
        }
        Map<String, Double> positions = Matrix.percentiles(byCapital);
        positions.putAll(Matrix.percentiles(bySpend));
        return positions;
    }

    private static void put(Map<String, Double> values, String account, @Nullable Double value) {
        if (value != null) {
            values.put(account, value);
        }
    }

    private static int keyAtMost(Portfolio portfolio) {
        int tenth = Math.clamp(portfolio.accounts().size() / 10, 3, 25);
        return portfolio.settings().wholeNumber(Setting.KEY_ACCOUNTS_AT_MOST).orElse(tenth);
    }
}
