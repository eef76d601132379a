package dev.kap.analysis;

import dev.kap.analysis.revenue.Pipeline;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.Concentration;
import dev.kap.insight.Exposure;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Service;
import dev.kap.insight.StableSum;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Works out the loss test, mutual dependence and the tail.
record Exposures(Portfolio portfolio, Concentration concentration, Map<String, AccountInsight> byName) {

    private static final int TESTED_AT_LEAST = 3;

    static Exposure of(Portfolio portfolio, Concentration concentration, List<AccountInsight> accounts) {
        Exposures exposures = new Exposures(
                portfolio,
                concentration,
                accounts.stream().collect(Collectors.toMap(AccountInsight::name, Function.identity())));
        return new Exposure(exposures.losses(), exposures.dependences(accounts), exposures.tail(accounts));
    }

    private List<Exposure.Loss> losses() {
        Integer most = concentration.accountsFor80Percent();
        Pipeline pipeline = Pipeline.of(portfolio);
        return concentration.ranking().stream()
                .limit(Math.max(TESTED_AT_LEAST, most == null ? 0 : most))
                .map(ranked -> loss(ranked, pipeline.without(ranked.account())))
                .toList();
    }

    private Exposure.Loss loss(Concentration.Ranked lost, Pipeline.Pace pace) {
        List<Concentration.Ranked> rest = concentration.ranking().stream()
                .filter(ranked -> !ranked.account().equals(lost.account()))
                .toList();
        double left = StableSum.of(rest.stream().mapToDouble(Concentration.Ranked::revenue));
        return new Exposure.Loss(
                lost.account(),
                lost.revenue(),
                profit(lost.account()),
                pace.aMonth(),
                pace.aMonth() > 0 ? lost.revenue() / pace.aMonth() : null,
                pace.assumed(),
                rest.isEmpty() ? null : rest.getFirst().account(),
                rest.isEmpty() ? null : rest.getFirst().revenue() / left);
    }

    private List<Exposure.Dependence> dependences(List<AccountInsight> accounts) {
        List<Double> profits = new ArrayList<>();
        for (AccountInsight account : accounts) {
            Double profit = profit(account.name());
            if (profit != null && profit > 0) {
                profits.add(profit);
            }
        }
        double all = StableSum.of(profits);
        return accounts.stream()
                .filter(account -> account.standing().revenueShare() != null)
                .map(account -> dependence(account, all))
                .sorted(Comparator.comparingDouble((Exposure.Dependence one) -> -orZero(one.revenueShare()))
                        .thenComparing(Exposure.Dependence::account, NameOrder.ORDER))
                .toList();
    }

    private Exposure.Dependence dependence(AccountInsight account, double allProfit) {
        Double profit = profit(account.name());
        return new Exposure.Dependence(
                account.name(),
                account.standing().revenueShare(),
                profit == null || profit < 0 || allProfit == 0 ? null : profit / allProfit,
                account.standing().shareOfSpend(),
                account.account().profile().business().costOfLosing());
    }

    private Exposure.Tail tail(List<AccountInsight> accounts) {
        List<Exposure.Served> served = new ArrayList<>();
        List<Double> revenues = new ArrayList<>();
        for (AccountInsight account : accounts) {
            Tier tier = account.standing().tier();
            if (tier != null && tier != Tier.KEY) {
                served.add(new Exposure.Served(
                        account.name(), tier, Service.of(tier, portfolio).channel()));
                revenues.add(Math.max(0, orZero(account.standing().revenue())));
            }
        }
        double revenue = StableSum.of(revenues);
        Double base = concentration.revenue();
        return new Exposure.Tail(
                served,
                revenue,
                base == null ? null : Double.valueOf(revenue / base),
                base == null || served.isEmpty() ? null : Double.valueOf(revenue / served.size()));
    }

    private @Nullable Double profit(String account) {
        AccountInsight insight = byName.get(account);
        return insight == null ? null : insight.standing().figures().profit().actual();
    }

    private static double orZero(@Nullable Double number) {
        return number == null ? 0 : number;
    }
}
