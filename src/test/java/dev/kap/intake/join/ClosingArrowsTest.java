package dev.kap.intake.join;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.intake.join.ClosingArrows.Arrow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingArrowsTest {

    @Test
    void theArrowThatComesLastClosesTheRing() {
        assertThat(ClosingArrows.of(List.of(new Arrow(0, 1), new Arrow(1, 2), new Arrow(2, 0))))
                .containsExactly(2);
        assertThat(ClosingArrows.of(List.of(new Arrow(0, 1), new Arrow(2, 1)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 9, 20})
    void findsWhatALookAtEachArrowFinds(int ends) {
        Random random = new Random(ends);
        for (int round = 0; round < 300; round++) {
            List<Arrow> arrows = new ArrayList<>();
            for (int i = random.nextInt(3 * ends); i >= 0; i--) {
                int from = random.nextInt(ends);
                arrows.add(new Arrow(from, (from + 1 + random.nextInt(ends - 1)) % ends));
            }
            assertThat(ClosingArrows.of(arrows)).as(arrows.toString()).isEqualTo(oneByOne(arrows));
        }
    }

    /** Longer than any stack is deep, and against the order in which bosses are met. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRingOfFiftyThousandIsOneRing(boolean upwards) {
        int ends = 50_000;
        List<Arrow> arrows = IntStream.range(0, ends)
                .map(i -> upwards ? i : ends - 1 - i)
                .mapToObj(i -> new Arrow(i, (i + 1) % ends))
                .toList();
        assertThat(ClosingArrows.of(arrows)).containsExactly(ends - 1);
    }

    private static List<Integer> oneByOne(List<Arrow> arrows) {
        List<Integer> closing = new ArrayList<>();
        for (int i = 0; i < arrows.size(); i++) {
            if (reached(arrows.subList(0, i), arrows.get(i).to())
                    .contains(arrows.get(i).from())) {
                closing.add(i);
            }
        }
        return closing;
    }

    private static Set<Integer> reached(List<Arrow> arrows, int start) {
        Set<Integer> reached = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int end = open.pop();
            arrows.stream()
                    .filter(arrow -> arrow.from() == end && reached.add(arrow.to()))
                    .forEach(arrow -> open.push(arrow.to()));
        }
        return reached;
    }
}
