package dev.kap.figure.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.geom.Path2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes, lines and the weight of links on the map. */
class MapShapesTest {

    private static final Box BOX = new Box(10, 20, 30, 40);

    @ParameterizedTest
    @CsvSource({
        "40, 20, false",
        "39, 20, true",
        "0, 20, false",
        "1, 20, true",
        "10, 60, false",
        "10, 59, true",
        "10, 10, false",
        "10, 11, true"
    })
    void boxesThatTouchDoNotMeet(double x, double y, boolean meet) {
        assertThat(BOX.meets(new Box(x, y, 10, 10))).isEqualTo(meet);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, 30, 40, true",
        "9, 20, 30, 40, false",
        "10, 19, 30, 40, false",
        "10, 20, 31, 40, false",
        "10, 20, 30, 41, false"
    })
    void aBoxLiesInItselfAndInNothingSmaller(double x, double y, double width, double height, boolean within) {
        assertThat(new Box(x, y, width, height).within(BOX)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"10, 30, false", "40, 30, false", "20, 20, false", "20, 60, false", "11, 21, true", "39, 59, true"})
    void aPointOnTheEdgeIsOutside(double x, double y, boolean held) {
        assertThat(BOX.holds(new MapPoint(x, y))).isEqualTo(held);
    }

    @Test
    void aBoxGrowsToAllSides() {
        assertThat(BOX.grown(2)).isEqualTo(new Box(8, 18, 34, 44));
        assertThat(Box.between(10, 20, 40, 60)).isEqualTo(BOX);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.6", "0.5, 0.6", "5, 1.7", "9, 2.78", "9.9, 3", "10, 3"})
    void aLinkIsAsThickAsItIsWorthWithinLimits(double worth, double weight) {
        assertThat(MapLineStyle.weight(worth)).isCloseTo(weight, offset(1e-9));
    }

    @Test
    void pointsAlongALineAreAtMostSevenTenthsApart() {
        List<MapPoint> samples = Route.straight(MapLineStyle.LINK, 0, 0, 7.1, 0).samples();
        assertThat(samples).first().isEqualTo(new MapPoint(0, 0));
        assertThat(samples).last().isEqualTo(new MapPoint(7.1, 0));
        assertThat(samples).hasSize(12);
        assertThat(samples.get(1).x()).isCloseTo(7.1 / 11, offset(1e-6));
    }

    @Test
    void aCornerIsRoundedOverHalfItsShorterSideAtMost() {
        Route route = new Route(
                MapLineStyle.REPORTS,
                0,
                Route.Bend.ROUNDED,
                List.of(new MapPoint(0, 0), new MapPoint(20, 0), new MapPoint(20, 2)));
        Path2D path = route.path();
        assertThat(path.getBounds2D().getMaxX()).isEqualTo(20);
        assertThat(route.samples())
                .contains(new MapPoint(20 - 2.6, 0), new MapPoint(20, 1), new MapPoint(20, 2))
                .doesNotContain(new MapPoint(20, 0));
    }

    @Test
    void aCurveGoesThroughItsEnds() {
        Route route = new Route(
                MapLineStyle.LINK,
                1,
                Route.Bend.CURVED,
                List.of(
                        new MapPoint(0, 0),
                        new MapPoint(0, 5),
                        new MapPoint(10, 5),
                        new MapPoint(10, 10),
                        new MapPoint(10, 15),
                        new MapPoint(20, 15),
                        new MapPoint(20, 20)));
        assertThat(route.samples()).contains(new MapPoint(0, 0), new MapPoint(10, 10), new MapPoint(20, 20));
    }

    @Test
    void aPointIsMovedInADirection() {
        assertThat(new MapPoint(1, 2).towards(0, 3)).isEqualTo(new MapPoint(4, 2));
        assertThat(new MapPoint(1, 2).towards(Math.PI / 2, 3).y()).isCloseTo(5, offset(1e-9));
        assertThat(new MapPoint(0, 0).distance(new MapPoint(3, 4))).isEqualTo(5);
    }
}
