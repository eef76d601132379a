package dev.kap.analysis.selection;

import dev.kap.portfolio.Nomination;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The ranks that several managers gave, added up for each account. On each list the accounts not named share the mean
/// of the ranks left: it is added once for all of them. All ranks are halves, whose sums are exact.
final class RankSums {

    private final Set<String> accounts;
    /// What an account has that nobody named.
    private double unnamed;
    /// What those have more or less that somebody named.
    private final Map<String, Double> named = new HashMap<>();

    private double ties;

    RankSums(List<String> accounts) {
        this.accounts = new HashSet<>(accounts);
    }

    /// Adds a manager's list, on which every account named has a rank; equal ones share the mean of their places.
    void add(Map<String, Nomination> list) {
        List<Nomination> known = list.values().stream()
                .filter(nomination -> accounts.contains(nomination.account()))
                .toList();
        int[] sorted = known.stream().mapToInt(RankSums::rank).sorted().toArray();
        double left = accounts.size() - sorted.length;
        double rest = sorted.length + (left + 1) / 2;
        unnamed += rest;
        ties += cubed(left);
        for (Nomination nomination : known) {
            double below = below(sorted, rank(nomination));
            double equal = below(sorted, rank(nomination) + 1) - below;
            named.merge(nomination.account(), below + (equal + 1) / 2 - rest, Double::sum);
            // Each of the t equals brings its part of t^3 - t.
            ties += equal * equal - 1;
        }
    }

    /// The sum of the squares of the sums.
    double squares() {
        double squares = (accounts.size() - named.size()) * unnamed * unnamed;
        for (double more : named.values()) {
            squares += (unnamed + more) * (unnamed + more);
        }
        return squares;
    }

    /// The sum of t^3 - t over the groups of t equal ranks of all lists.
    double ties() {
        return ties;
    }

    private static double cubed(double equal) {
        return equal * equal * equal - equal;
    }

    private static int rank(Nomination nomination) {
        return Objects.requireNonNull(nomination.rank());
    }

    /// How many are smaller than that rank.
    private static int below(int[] sorted, int rank) {
        int first = 0;
        int last = sorted.length;
        while (first < last) {
            int middle = (first + last) >>> 1;
            if (sorted[middle] < rank) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        return first;
    }
}
