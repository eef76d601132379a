package dev.kap.analysis.selection;

import dev.kap.portfolio.Nomination;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Map<String, Long> byAccount = lists.values().stream()
                .flatMap(list -> list.keySet().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double named = 0;
        double pairsAgreeing = 0;
        for (String account : accounts) {
            double votes = byAccount.getOrDefault(account, 0L);
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
        RankSums sums = new RankSums(accounts);
        lists.values().forEach(sums::add);
        double n = accounts.size();
        double managers = lists.size();
        double spread = 12 * sums.squares() - 3 * managers * managers * n * (n + 1) * (n + 1);
        double largest = managers * managers * n * (n * n - 1) - managers * sums.ties();
        return largest <= 0 ? null : Double.valueOf(spread / largest);
    }
}
