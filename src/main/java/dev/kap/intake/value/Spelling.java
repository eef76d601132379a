package dev.kap.intake.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the name that was probably meant.
public final class Spelling {

    private record Near(String name, int distance) {}

    /// Longer names are compared as they stand: the distance of two of them takes the product of their lengths.
    private static final int CHARACTERS = 200;

    private Spelling() {}

    /// The nearest of the names, where no more than a third of the letters differ.
    public static Optional<String> nearest(String typed, Collection<String> names) {
        if (typed.length() > CHARACTERS) {
            return Optional.empty();
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        int most = Math.max(1, wanted.length() / 3);
        return names.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= most)
                .map(name -> new Near(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance <= most)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name);
    }

    /// Damerau's distance with adjacent swaps: letters to add, drop, change or swap.
    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, steps, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int[][] steps, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(steps[i - 1][j] + 1, Math.min(steps[i][j - 1] + 1, steps[i - 1][j - 1] + change));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
