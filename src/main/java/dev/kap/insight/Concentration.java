package dev.kap.insight;

import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the revenue spreads over the groups of accounts (domain.md, "Concentration"); an account without parent or
/// children is a group of its own. Null where there is no positive revenue.
///
/// @param revenue sum of the positive revenues of the accounts, the base of an account's share
/// @param netRevenue net sum of all
/// @param period the twelve months that all revenues speak of; null where they speak of different ones
/// @param top3Share share of the three largest groups; 1 with fewer than three
/// @param top20PercentShare share of the first ceil(0.2 x n) groups
/// @param accountsFor80Percent smallest number of groups that make 80 %
/// @param herfindahl sum of the squared shares
/// @param equivalentCustomers 1 / herfindahl
/// @param ranking the groups whose net sum is positive, largest first
/// @param negative names of the accounts with negative revenue
/// @param wonOpportunities whether won opportunities stand in because no account has a revenue
public record Concentration(
        @Nullable Double revenue,
        @Nullable Double netRevenue,
        @Nullable Period period,
        @Nullable Double top3Share,
        @Nullable Double top20PercentShare,
        @Nullable Integer accountsFor80Percent,
        @Nullable Double herfindahl,
        @Nullable Double equivalentCustomers,
        List<Ranked> ranking,
        List<String> negative,
        boolean wonOpportunities) {

    public Concentration {
        ranking = List.copyOf(ranking);
        negative = List.copyOf(negative);
    }

    /// Whether the first fifth of the accounts makes 80 % of the revenue or more; null without positive revenue.
    public @Nullable Boolean eightyTwenty() {
        return top20PercentShare == null ? null : Tolerance.reached(top20PercentShare, 0.8);
    }

    /// What all shares are taken from: the period, won opportunities that stand in, who brought less than nothing, and
    /// which accounts stand in a group.
    public List<Sentence> basis() {
        List<Sentence> basis = new ArrayList<>();
        if (revenue != null) {
            basis.add(
                    period == null
                            ? Sentence.of("analysis.basis.own-periods")
                            : Sentence.of("analysis.basis.period", Arg.phrase(period.text())));
        }
        if (wonOpportunities) {
            basis.add(Sentence.of("analysis.basis.won"));
        }
        if (!negative.isEmpty() && netRevenue != null) {
            basis.add(Sentence.of("analysis.basis.negative", Arg.names(negative), Arg.money(netRevenue)));
        }
        ranking.stream()
                .filter(ranked -> ranked.members().size() > 1)
                .map(ranked ->
                        Sentence.of("analysis.basis.group", Arg.text(ranked.account()), Arg.names(ranked.members())))
                .forEach(basis::add);
        return basis;
    }

    /// The group of that account, where its net sum is positive.
    public Optional<Ranked> group(String account) {
        return ranking.stream()
                .filter(ranked -> ranked.members().contains(account))
                .findFirst();
    }

    /// Whether any account stands under a parent.
    public boolean grouped() {
        return ranking.stream().anyMatch(ranked -> ranked.members().size() > 1);
    }

    /// One group in the order of revenue; `cumulative` is the share of it and all larger ones.
    ///
    /// @param account the name of the parent, or of the account that stands alone
    /// @param members the accounts with revenue, in the order of the input
    public record Ranked(String account, List<String> members, double revenue, double share, double cumulative) {

        public Ranked {
            members = List.copyOf(members);
        }
    }
}
