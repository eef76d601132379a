package dev.kap.analysis;

import dev.kap.analysis.revenue.Groups;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.MutualDependence;
import dev.kap.insight.MutualDependence.Degree;
import dev.kap.insight.MutualDependence.Preparation;
import dev.kap.insight.MutualDependence.Side;
import dev.kap.insight.MutualDependence.Step;
import dev.kap.insight.MutualDependence.Word;
import dev.kap.insight.NameOrder;
import dev.kap.insight.StableSum;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Works out who needs whom, over groups (domain.md, "Mutual dependence").
///
/// @param byName the accounts by name
/// @param allProfit the sum of the positive profits of the groups
record MutualDependences(
        Settings settings, Groups groups, LossTest losses, Map<String, AccountInsight> byName, double allProfit) {

    static List<MutualDependence> of(Settings settings, Groups groups, LossTest losses, List<AccountInsight> accounts) {
        Map<String, AccountInsight> byName = new HashMap<>();
        accounts.forEach(account -> byName.put(account.name(), account));
        double allProfit = StableSum.of(groups.members().keySet().stream()
                .map(group -> losses.profit(group).orElse(0.0))
                .filter(profit -> profit > 0)
                .toList());
        MutualDependences work = new MutualDependences(settings, groups, losses, byName, allProfit);
        return accounts.stream()
                .map(work::of)
                .filter(one -> one.weOnThem().degree() != null)
                .sorted(Comparator.comparingDouble(
                                (MutualDependence one) -> one.revenueShare() == null ? 0 : -one.revenueShare())
                        .thenComparing(MutualDependence::group, NameOrder.ORDER)
                        .thenComparing(MutualDependence::account, NameOrder.ORDER))
                .toList();
    }

    private MutualDependence of(AccountInsight insight) {
        String group = groups.of(insight.name());
        Double revenueShare = insight.standing().groupShare();
        Double profitShare = profitShare(group);
        Double months = losses.months(group);
        Double spend = shareOfSpend(group);
        Double switching = insight.account().profile().terms().switchingCost();
        Side we = side(
                larger(revenueShare, profitShare),
                Setting.WE_ON_THEM_LOW,
                Setting.WE_ON_THEM_HIGH,
                months != null && Tolerance.passed(months, settings.number(Setting.WIN_BACK_MONTHS))
                        ? List.of(Step.LONG_TO_REPLACE)
                        : List.of());
        Side they = side(spend, Setting.THEY_ON_US_LOW, Setting.THEY_ON_US_HIGH, steps(insight.account(), switching));
        MutualDependence needs = new MutualDependence(
                insight.name(), group, revenueShare, profitShare, months, spend, switching, we, they, List.of());
        return needs.word() == Word.WE_NEED_THEM ? needs.before(preparations(insight, needs)) : needs;
    }

    private @Nullable Double profitShare(String group) {
        return losses.profit(group)
                .filter(profit -> profit >= 0 && allProfit > 0)
                .map(profit -> profit / allProfit)
                .orElse(null);
    }

    /// Over the members whose revenue and spend are both known.
    private @Nullable Double shareOfSpend(String group) {
        List<Double> revenues = new ArrayList<>();
        List<Double> spends = new ArrayList<>();
        for (Account account : groups.in(group)) {
            AccountInsight insight = byName.get(account.name());
            Double revenue = insight == null
                    ? null
                    : insight.standing().business().revenue().twelveMonths();
            Double spend = account.profile().business().categorySpend();
            if (revenue != null && spend != null && spend > 0) {
                revenues.add(revenue);
                spends.add(spend);
            }
        }
        return spends.isEmpty() ? null : Double.valueOf(StableSum.of(revenues) / StableSum.of(spends));
    }

    private static @Nullable Double larger(@Nullable Double one, @Nullable Double other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Double.valueOf(Math.max(one, other));
    }

    private Side side(@Nullable Double share, Setting low, Setting high, List<Step> steps) {
        if (share == null) {
            return new Side(null, steps, null);
        }
        Degree byShare = Tolerance.passed(share, settings.number(high))
                ? Degree.HIGH
                : Tolerance.reached(share, settings.number(low)) ? Degree.MIDDLE : Degree.LOW;
        int moved = steps.stream().mapToInt(MutualDependences::up).sum();
        return new Side(byShare, steps, moved > 0 ? byShare.up() : moved < 0 ? byShare.down() : byShare);
    }

    private static int up(Step step) {
        return switch (step) {
            case LONG_TO_REPLACE, HARD_TO_LEAVE -> 1;
            case EASY_TO_LEAVE, ALTERNATIVE_NAMED -> -1;
        };
    }

    /// Down at most once, whichever tells it.
    private List<Step> steps(Account account, @Nullable Double switching) {
        List<Step> steps = new ArrayList<>();
        if (switching != null && Tolerance.reached(switching, settings.number(Setting.SWITCHING_COST_HIGH))) {
            steps.add(Step.HARD_TO_LEAVE);
        }
        if (switching != null && !Tolerance.passed(switching, settings.number(Setting.SWITCHING_COST_LOW))) {
            steps.add(Step.EASY_TO_LEAVE);
        } else if (alternativeNamed(account)) {
            steps.add(Step.ALTERNATIVE_NAMED);
        }
        return steps;
    }

    private boolean alternativeNamed(Account account) {
        List<AccountFacts.Product> products = AccountFacts.products(account);
        long others = products.stream().filter(AccountFacts.Product::elsewhere).count();
        return !products.isEmpty()
                && Tolerance.passed((double) others / products.size(), settings.number(Setting.ALTERNATIVE_NAMED));
    }

    /// What makes our hand stronger, most telling first.
    private static List<Preparation> preparations(AccountInsight insight, MutualDependence needs) {
        List<AccountFacts.Product> products = AccountFacts.products(insight.account());
        Stream<Optional<Preparation>> all = Stream.of(
                products.stream()
                        .filter(AccountFacts.Product::open)
                        .findFirst()
                        .map(product -> new Preparation(Preparation.Kind.OPEN_PRODUCT, product.name())),
                when(Boolean.TRUE.equals(insight.dependence().singleThreaded()), Preparation.Kind.SECOND_PERSON),
                products.stream()
                        .filter(AccountFacts.Product::elsewhere)
                        .findFirst()
                        .map(product -> new Preparation(Preparation.Kind.ALTERNATIVE, product.name())),
                when(!needs.theyOnUs().steps().contains(Step.HARD_TO_LEAVE), Preparation.Kind.SWITCHING_COST),
                when(needs.weOnThem().steps().contains(Step.LONG_TO_REPLACE), Preparation.Kind.PIPELINE));
        return all.flatMap(Optional::stream).toList();
    }

    private static Optional<Preparation> when(boolean told, Preparation.Kind kind) {
        return told ? Optional.of(new Preparation(kind, "")) : Optional.empty();
    }
}
