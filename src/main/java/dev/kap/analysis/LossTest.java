package dev.kap.analysis;

import dev.kap.analysis.revenue.Groups;
import dev.kap.analysis.revenue.Pipeline;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.Concentration;
import dev.kap.insight.Concentration.Ranked;
import dev.kap.insight.Exposure;
import dev.kap.portfolio.Account;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the loss of a group would mean (domain.md, "Loss test").
///
/// @param profits twelve months by account, where known
record LossTest(Groups groups, Concentration concentration, Pipeline pipeline, Map<String, Double> profits) {

    private static final int TESTED_AT_LEAST = 3;

    static LossTest of(Groups groups, Concentration concentration, Pipeline pipeline, List<AccountInsight> accounts) {
        Map<String, Double> profits = new HashMap<>();
        for (AccountInsight account : accounts) {
            Double profit = account.standing().business().profit().twelveMonths();
            if (profit != null) {
                profits.put(account.name(), profit);
            }
        }
        return new LossTest(groups, concentration, pipeline, profits);
    }

    /// For the groups that make 80 % of the revenue, at least three.
    List<Exposure.Loss> ofLargest() {
        Integer most = concentration.accountsFor80Percent();
        return concentration.ranking().stream()
                .limit(Math.max(TESTED_AT_LEAST, most == null ? 0 : most))
                .map(this::loss)
                .toList();
    }

    /// How many months it takes to win the group's revenue back; null without revenue or pace.
    @Nullable
    Double months(String group) {
        return ranked(group)
                .map(ranked -> months(ranked, pipeline.without(members(group)).aMonth()))
                .orElse(null);
    }

    /// The net profit of the group; empty where no member's is known.
    Optional<Double> profit(String group) {
        return groups.sum(group, account -> Optional.ofNullable(profits.get(account.name())));
    }

    private Optional<Ranked> ranked(String group) {
        return concentration.ranking().stream()
                .filter(one -> one.account().equals(group))
                .findFirst();
    }

    private static @Nullable Double months(Ranked ranked, double pace) {
        return pace > 0 ? Double.valueOf(ranked.revenue() / pace) : null;
    }

    private List<String> members(String group) {
        return groups.in(group).stream().map(Account::name).toList();
    }

    private Exposure.Loss loss(Ranked lost) {
        Pipeline.Pace pace = pipeline.without(members(lost.account()));
        Optional<Ranked> next = concentration.ranking().stream()
                .filter(ranked -> !ranked.account().equals(lost.account()))
                .findFirst();
        double left = 1 - lost.share();
        return new Exposure.Loss(
                lost.account(),
                lost.revenue(),
                profit(lost.account()).orElse(null),
                pace.aMonth(),
                months(lost, pace.aMonth()),
                pace.assumed(),
                pipeline.usual(),
                pipeline.fromDecided(),
                next.map(Ranked::account).orElse(null),
                next.map(ranked -> ranked.share() / left).orElse(null));
    }
}
