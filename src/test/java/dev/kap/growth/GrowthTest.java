package dev.kap.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No figure may cost more than n log n in accounts, team, managers or the contacts of one account. Counted are the
 * steps of our code, not time: the same on every machine.
 */
class GrowthTest {

    private static final int TIMES = 4;

    /** Four times as much, and a little for the logarithm and for what becomes denser. */
    private static final double MOST = 6;

    /** Sorting five takes a ninth of the comparisons that sorting twenty takes, not a quarter. */
    private static final double MOST_COMPARED = 8;

    /** Follows all ways within one account, up to a fixed number of steps: what is larger is estimated. */
    private static final String LIMITED = "dev.kap.analysis.graph.Betweenness.";

    /** What a record answers is counted where it is asked. */
    private static final Pattern ANSWER = Pattern.compile(".*\\.(name|from|to|account)");

    /** What a method that takes few steps grows by does no harm. */
    private static final double OF_ALL = 0.02;

    @ParameterizedTest
    @CsvSource({"accounts, 100", "team, 100", "managers, 40", "contacts, 250"})
    void noMethodGrowsFasterThanItsInput(String what, int size) throws Exception {
        CountingLoader loader = new CountingLoader();
        // What is worked out once a process is not counted.
        steps(loader, what, size / 2);
        Map<String, Long> small = steps(loader, what, size);
        Map<String, Long> large = steps(loader, what, size * TIMES);
        small.keySet().removeIf(GrowthTest::isApart);
        large.keySet().removeIf(GrowthTest::isApart);
        double all = sum(large);
        Map<String, Double> grown = new TreeMap<>();
        large.forEach((method, steps) -> {
            double times = (double) steps / Math.max(1, small.getOrDefault(method, 1L));
            if (times > most(method) && steps > OF_ALL * all) {
                grown.put(method, times);
            }
        });
        assertThat(grown).as("grown beyond %s times: %s", MOST, foremost(large)).isEmpty();
        assertThat(all / sum(small)).as(foremost(large)).isLessThan(MOST);
    }

    private static boolean isApart(String method) {
        return method.startsWith(LIMITED) || ANSWER.matcher(method).matches();
    }

    private static double most(String method) {
        return method.endsWith(".compare") || method.endsWith(".compareTo") ? MOST_COMPARED : MOST;
    }

    private static Map<String, Long> steps(CountingLoader loader, String what, int size) throws Exception {
        Class<?> figures = loader.loadClass(FiguresOf.class.getName());
        figures.getMethod("prepare", String.class, int.class).invoke(null, what, size);
        Steps.clear();
        ((Runnable) figures.getConstructor().newInstance()).run();
        return Steps.taken();
    }

    private static double sum(Map<String, Long> steps) {
        return steps.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String foremost(Map<String, Long> steps) {
        return steps.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(8)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
