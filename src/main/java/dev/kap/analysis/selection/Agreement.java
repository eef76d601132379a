package dev.kap.analysis.selection;

import dev.kap.portfolio.Nomination;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// How far several managers agree on the key accounts, over all accounts of the portfolio.
final class Agreement {

    private Agreement() {}

    /// Fleiss' kappa over named and not named (J. L. Fleiss 1971); 1 is full agreement, 0 what chance would bring. Null
    /// with one manager, and where nothing or everything is named by all.
    static @Nullable Double kappa(List<String> accounts, Map<String, Map<String, Nomination>> lists) {
        int managers = lists.size();
        if (managers < 2 || accounts.isEmpty()) {
            return null;
        }
        double named = 0;
        double pairsAgreeing = 0;
        for (String account : accounts) {
            double votes = lists.values().stream()
                    .filter(list -> list.containsKey(account))
                    .count();
            named += votes;
            pairsAgreeing += votes * (votes - 1) + (managers - votes) * (managers - votes - 1);
        }
        double observed = pairsAgreeing / (accounts.size() * (double) managers * (managers - 1));
        double share = named / (accounts.size() * (double) managers);
        double chance = share * share + (1 - share) * (1 - share);
        return named == 0 || named == accounts.size() * (double) managers
                ? null
                : Double.valueOf((observed - chance) / (1 - chance));
    }

    /// Kendall's W, corrected for ties, 0-1; on each list the accounts not named share the mean of the ranks left. Null
    /// unless every manager ranked all he named, or fewer than two managers.
    static @Nullable Double kendallW(List<String> accounts, Map<String, Map<String, Nomination>> lists) {
        boolean ranked = lists.values().stream()
                .flatMap(list -> list.values().stream())
                .map(Nomination::rank)
                .allMatch(Objects::nonNull);
        if (lists.size() < 2 || !ranked) {
            return null;
        }
        List<double[]> ranks = new ArrayList<>();
        lists.values().forEach(list -> ranks.add(ranks(accounts, list)));
        double n = accounts.size();
        double managers = lists.size();
        double spread = 12 * squaresOfRankSums(ranks) - 3 * managers * managers * n * (n + 1) * (n + 1);
        double tied = ranks.stream().mapToDouble(Agreement::ties).sum();
        double largest = managers * managers * n * (n * n - 1) - managers * tied;
        return largest <= 0 ? null : Double.valueOf(spread / largest);
    }

    /// Ranks from 1 up; equals share the mean of their places.
    private static double[] ranks(List<String> accounts, Map<String, Nomination> list) {
        double[] typed = accounts.stream()
                .mapToDouble(account -> rank(list.get(account)))
                .toArray();
        return DoubleStream.of(typed)
                .map(rank -> {
                    double below =
                            DoubleStream.of(typed).filter(other -> other < rank).count();
                    double equal = DoubleStream.of(typed)
                            .filter(other -> other == rank)
                            .count();
                    return below + (equal + 1) / 2;
                })
                .toArray();
    }

    private static double rank(@Nullable Nomination nomination) {
        Integer rank = nomination == null ? null : nomination.rank();
        return rank == null ? Double.MAX_VALUE : rank;
    }

    private static double squaresOfRankSums(Collection<double[]> ranks) {
        int accounts = ranks.iterator().next().length;
        double squares = 0;
        for (int i = 0; i < accounts; i++) {
            double sum = 0;
            for (double[] list : ranks) {
                sum += list[i];
            }
            squares += sum * sum;
        }
        return squares;
    }

    /// The sum of t^3 - t over the groups of t equal ranks of one list.
    private static double ties(double[] ranks) {
        return DoubleStream.of(ranks)
                .distinct()
                .map(rank -> {
                    double equal = DoubleStream.of(ranks)
                            .filter(other -> other == rank)
                            .count();
                    return equal * equal * equal - equal;
                })
                .sum();
    }
}
