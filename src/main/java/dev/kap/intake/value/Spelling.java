package dev.kap.intake.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the name that was probably meant among names that may be many.
///
/// A few names are all compared. Of many only those that share a rare piece of three letters with the one typed, those
/// that share most first, so that the work for one name does not grow with the names: it is as good for whoever errs in
/// a letter or two, and the same again for every name typed.
public final class Spelling {

    /// Up to so many names are all compared.
    static final int FEW = 256;

    /// Of more names so many are compared.
    static final int CANDIDATES = 64;

    /// So many mentions of a name beside its pieces are looked at to find them.
    static final int MENTIONS = 1_024;

    /// Nothing longer is a name that somebody mistyped.
    private static final int LONGEST = 200;

    private static final int PIECE = 3;

    private record Near(String name, int distance) {}

    private final List<String> names = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();
    private final Map<String, List<Integer>> mentions = new HashMap<>();
    private long looks;

    /// The nearest of the names, where no more than a third of the letters differ.
    public static Optional<String> nearest(String typed, Collection<String> names) {
        Spelling spelling = new Spelling();
        names.forEach(spelling::add);
        return spelling.nearest(typed);
    }

    /// The same where no more than so many letters differ.
    public static Optional<String> nearest(String typed, Collection<String> names, int most) {
        return nearest(typed, names).filter(name -> distance(fold(typed), fold(name), most) <= most);
    }

    /// Adds a name that may be meant.
    public void add(String name) {
        int number = names.size();
        String small = fold(name);
        names.add(name);
        folded.add(small);
        if (small.length() <= LONGEST) {
            pieces(small)
                    .forEach(piece -> mentions.computeIfAbsent(piece, _ -> new ArrayList<>())
                            .add(number));
        }
    }

    /// The nearest of the names, where no more than a third of the letters differ.
    public Optional<String> nearest(String typed) {
        String wanted = fold(typed);
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.max(1, wanted.length() / 3);
        return candidates(wanted).stream()
                .filter(number -> Math.abs(names.get(number).length() - wanted.length()) <= most)
                .map(number -> near(wanted, number, most))
                .filter(near -> near.distance <= most)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name);
    }

    /// How many names have been looked at so far.
    long looks() {
        return looks;
    }

    private Near near(String wanted, int number, int most) {
        looks++;
        return new Near(names.get(number), distance(wanted, folded.get(number), most));
    }

    private List<Integer> candidates(String wanted) {
        if (names.size() <= FEW) {
            return IntStream.range(0, names.size()).boxed().toList();
        }
        int[] found = new int[MENTIONS];
        int mentioned = 0;
        for (List<Integer> having : rarestFirst(wanted)) {
            for (int i = 0; i < having.size() && mentioned < MENTIONS; i++) {
                found[mentioned++] = having.get(i);
            }
        }
        looks += mentioned;
        Arrays.sort(found, 0, mentioned);
        return mostFound(found, mentioned);
    }

    /// Of the numbers, which are sorted, those that stand there most often, of equally many the smaller first.
    private static List<Integer> mostFound(int[] numbers, int count) {
        List<long[]> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                runs.add(new long[] {0, numbers[i]});
            }
            runs.getLast()[0]++;
        }
        return runs.stream()
                .sorted(Comparator.comparingLong((long[] run) -> -run[0]).thenComparingLong(run -> run[1]))
                .limit(CANDIDATES)
                .map(run -> (int) run[1])
                .toList();
    }

    private List<List<Integer>> rarestFirst(String wanted) {
        return pieces(wanted).stream()
                .flatMap(piece -> Optional.ofNullable(mentions.get(piece)).stream())
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    /// All of three letters in a row; the ends count as blanks, so that short names have some, too.
    private static Set<String> pieces(String name) {
        String padded = "  " + name + " ";
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + PIECE <= padded.length(); i++) {
            pieces.add(padded.substring(i, i + PIECE));
        }
        return pieces;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Damerau's distance with adjacent swaps: letters to add, drop, change or swap; more than `most` where it is more.
    static int distance(String a, String b, int most) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = cheapest(a, b, i, j, beforeLast, last, row);
                least = Math.min(least, row[j]);
            }
            if (least > most + 1) {
                return least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[] beforeLast, int[] last, int[] row) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(last[j] + 1, Math.min(row[j - 1] + 1, last[j - 1] + change));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
    }
}
