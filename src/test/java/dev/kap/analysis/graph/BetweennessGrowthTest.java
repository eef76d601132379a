package dev.kap.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counted, not timed: how the work of betweenness grows, and that a tree needs but one walk. */
class BetweennessGrowthTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 1_000, 10_000, 50_000, 1_000_000})
    void theStepsStayBelowTheLimitAndAnAccountOfThousandsIsExact(int nodes) {
        long ends = 4L * nodes;
        int sources = Betweenness.sources(nodes, ends);
        assertThat(sources * (nodes + ends)).isLessThanOrEqualTo(Math.max(Betweenness.STEPS, nodes + ends));
        assertThat(sources == nodes).isEqualTo(nodes <= 1_000 || nodes * (nodes + ends) < Betweenness.STEPS);
    }

    @Test
    void aChainOfFiftyThousandIsExact() {
        int nodes = 50_000;
        double[] between = Betweenness.of(IntStream.range(0, nodes)
                .mapToObj(i -> IntStream.of(i - 1, i + 1)
                        .filter(end -> end >= 0 && end < nodes)
                        .toArray())
                .toArray(int[][]::new));
        assertThat(between[0]).isZero();
        assertThat(between[1]).isEqualTo(nodes - 2.0);
        assertThat(between[nodes / 2]).isEqualTo((nodes / 2.0) * (nodes / 2.0 - 1));
    }

    @Test
    void forestsGetWhatCountingAllWaysGets() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            int[][] forest = forest(random, 1 + random.nextInt(30));
            assertThat(Trees.are(forest)).isTrue();
            double[] between = Trees.between(forest);
            for (int node = 0; node < forest.length; node++) {
                assertThat(between[node]).isCloseTo(counted(forest, node), within(1e-9));
            }
        }
        assertThat(Trees.are(new int[][] {{1, 2}, {0, 2}, {0, 1}})).isFalse();
        assertThat(Trees.are(new int[][] {{1, 2}, {0, 2}, {0, 1}, {}})).isFalse();
        assertThat(Trees.are(new int[0][])).isTrue();
    }

    private static int[][] forest(Random random, int nodes) {
        List<List<Integer>> ends = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            ends.add(new ArrayList<>());
            if (node > 0 && random.nextInt(5) > 0) {
                int above = random.nextInt(node);
                ends.get(node).add(above);
                ends.get(above).add(node);
            }
        }
        return ends.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Pairs of others that reach each other, but not without the node. */
    private static double counted(int[][] forest, int node) {
        double pairs = 0;
        for (int one = 0; one < forest.length; one++) {
            for (int other = 0; other < one; other++) {
                boolean others = one != node && other != node;
                if (others && reaches(forest, one, other, -1) && !reaches(forest, one, other, node)) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    private static boolean reaches(int[][] forest, int from, int to, int without) {
        boolean[] seen = new boolean[forest.length];
        List<Integer> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            int node = open.removeLast();
            if (node == without || seen[node]) {
                continue;
            }
            seen[node] = true;
            IntStream.of(forest[node]).forEach(open::add);
        }
        return seen[to];
    }
}
