package dev.kap.analysis.revenue;

import dev.kap.insight.AccountPosition;
import dev.kap.insight.AccountPosition.Shares;
import dev.kap.insight.AccountPosition.TierChoice;
import dev.kap.insight.BusinessFigures;
import dev.kap.insight.Concentration;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Portfolio;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What each account weighs in the whole.
///
/// @param groupShares by group, those with positive revenue
public record Weighed(
        Function<Account, BusinessFigures> figures,
        Revenues revenues,
        Groups groups,
        Concentration concentration,
        Map<String, Double> groupShares) {

    /// The weight of all accounts with these figures.
    public static Weighed of(Portfolio portfolio, Function<Account, BusinessFigures> figures) {
        Revenues revenues = Revenues.of(portfolio, figures);
        Groups groups = Groups.of(portfolio.accounts());
        Concentration concentration = Pareto.of(groups, revenues);
        Map<String, Double> shares = new HashMap<>();
        concentration.ranking().forEach(ranked -> shares.put(ranked.account(), ranked.share()));
        return new Weighed(figures, revenues, groups, concentration, shares);
    }

    /// Where that account stands, without its tier.
    public AccountPosition position(Account account) {
        BusinessFigures business = figures.apply(account);
        Optional<Revenues.Revenue> revenue = revenues.of(account.name());
        Double amount = revenue.map(Revenues.Revenue::amount).orElse(null);
        String group = groups.of(account.name());
        return new AccountPosition(
                business,
                new Shares(
                        amount,
                        revenue.map(Revenues.Revenue::period).orElse(null),
                        Pareto.share(amount, concentration),
                        group,
                        groupShare(group),
                        shareOfSpend(
                                business.revenue().twelveMonths(),
                                account.profile().business().categorySpend())),
                TierChoice.NONE,
                null);
    }

    /// Null where nothing is known of the group or its sum is negative; 0 where the sum is.
    private @Nullable Double groupShare(String group) {
        Double share = groupShares.get(group);
        return share != null || concentration.ranking().isEmpty()
                ? share
                : groups.sum(group, account -> revenues.of(account.name()).map(Revenues.Revenue::amount))
                        .filter(sum -> sum == 0)
                        .orElse(null);
    }

    private static @Nullable Double shareOfSpend(@Nullable Double revenue, @Nullable Double spend) {
        return revenue == null || spend == null || spend <= 0 ? null : Double.valueOf(revenue / spend);
    }
}
