package dev.kap.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PageRankTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    @Test
    void aNodeWithoutWayOutSpreadsItsRankOverAll() {
        double[] rank = PageRank.of(2, List.of(new Edge(0, 1, 0.6)), 0.85);

        // r0 = (0.15 + 0.85 r1) / 2 and r0 + r1 = 1, so r0 = 1 / 2.85
        assertThat(rank[0]).isCloseTo(1 / 2.85, EXACT);
        assertThat(rank[1]).isCloseTo(1.85 / 2.85, EXACT);
    }

    @Test
    void rankFlowsInProportionToTheWeights() {
        double[] rank = PageRank.of(
                3, List.of(new Edge(0, 1, 3), new Edge(0, 2, 1), new Edge(1, 0, 1), new Edge(2, 0, 1)), 0.85);

        // r1 = 0.05 + 0.6375 r0, r2 = 0.05 + 0.2125 r0, r0 = 0.05 + 0.85 (r1 + r2): 0.135 / 0.2775
        double first = 0.135 / 0.2775;
        assertThat(rank[0]).isCloseTo(first, EXACT);
        assertThat(rank[1]).isCloseTo(0.05 + 0.6375 * first, EXACT);
        assertThat(rank[2]).isCloseTo(0.05 + 0.2125 * first, EXACT);
    }

    @Test
    void parallelEdgesAddUp() {
        assertThat(PageRank.of(3, List.of(new Edge(0, 1, 1), new Edge(0, 1, 2), new Edge(0, 2, 1)), 0.85))
                .containsExactly(PageRank.of(3, List.of(new Edge(0, 1, 3), new Edge(0, 2, 1)), 0.85), EXACT);
    }

    @Test
    void withoutTeleportTheRankOfARingStaysAsItWasAtFirst() {
        assertThat(PageRank.of(2, List.of(new Edge(0, 1, 1), new Edge(1, 0, 1)), 1))
                .containsExactly(new double[] {0.5, 0.5}, EXACT);
    }

    @Test
    void withoutTeleportRanksThatSwingForEverAreGivenUp() {
        double[] rank = PageRank.of(3, List.of(new Edge(0, 1, 1), new Edge(1, 0, 1), new Edge(2, 0, 1)), 1);

        assertThat(rank[0] + rank[1] + rank[2]).isCloseTo(1, EXACT);
        assertThat(rank[2]).isCloseTo(0, EXACT);
    }
}
