package dev.kap.figure.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a place costs a label for what is there already: 40 x 8 points, right of its mark at 100, 100. */
class ObstaclesTest {

    private static final Rectangle2D FIELD = new Rectangle2D.Double(0, 0, 400, 400);
    private static final Anchor OWN = new Anchor(100, 100, 4);
    private static final Rectangle2D BOX = new Rectangle2D.Double(107, 96, 40, 8);
    private static final LabelPlace NEAR = new LabelPlace(BOX, null, 0);
    /** Farther to the right, with a leader along the middle from 104 to 140. */
    private static final LabelPlace FAR =
            new LabelPlace(new Rectangle2D.Double(140, 96, 40, 8), new Line2D.Double(104, 100, 140, 100), 0);

    @Test
    void aFreePlaceCostsNothing() {
        assertThat(cost(List.of(), List.of(), List.of(OWN), NEAR)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"147, 0", "146, 80"})
    void aTitleIsCoveredOrNot(double left, double expected) {
        Rectangle2D title = new Rectangle2D.Double(left, 90, 50, 20);
        assertThat(cost(List.of(title), List.of(), List.of(), NEAR)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"95.3, 0", "95.5, 80", "104.5, 80", "104.7, 0"})
    void anArrowKeepsSixTenthsOfAPointAwayAboveAndBelow(double y, double expected) {
        Line2D arrow = new Line2D.Double(110, y, 140, y);
        assertThat(cost(List.of(), List.of(arrow), List.of(), NEAR)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"106.3, 0", "106.5, 80", "147.5, 80", "147.7, 0"})
    void anArrowKeepsSixTenthsOfAPointAwayLeftAndRight(double x, double expected) {
        Line2D arrow = new Line2D.Double(x, 97, x, 103);
        assertThat(cost(List.of(), List.of(arrow), List.of(), NEAR)).isEqualTo(expected);
    }

    @Test
    void aMarkUnderTheLabelCostsAndIsNearerThanItsOwn() {
        assertThat(cost(List.of(), List.of(), List.of(OWN, new Anchor(125, 100, 4)), NEAR))
                .isEqualTo(60 + 12);
    }

    @ParameterizedTest
    @CsvSource({"87, 0", "87.5, 12", "112.5, 12", "113, 0"})
    void anotherMarkNearerThanItsOwnWouldClaimTheName(double y, double expected) {
        // Its own edge is 3 points away; that of another one of reach 6 is as far at 87 and at 113.
        assertThat(cost(List.of(), List.of(), List.of(OWN, new Anchor(127, y, 6)), NEAR))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"107, 0", "108, 30", "146, 30", "147, 0"})
    void theVerticalThresholdIsCrossedOnlyInside(double x, double expected) {
        assertThat(thresholds(x, -1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"96, 0", "97, 4", "103, 4", "104, 0"})
    void theHorizontalThresholdIsCheaperToCross(double y, double expected) {
        assertThat(thresholds(-1, y)).isEqualTo(expected);
    }

    @Test
    void aLeaderOverAnArrowCosts() {
        Line2D arrow = new Line2D.Double(120, 90, 120, 110);
        assertThat(cost(List.of(), List.of(arrow), List.of(OWN), FAR)).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"103.5, 60", "103.7, 0", "96.5, 60", "96.3, 0"})
    void aLeaderThroughAnotherMarkCosts(double y, double expected) {
        // Nine tenths of a reach of 4 are 3.6; the leader itself starts at the edge of its own mark.
        assertThat(cost(List.of(), List.of(), List.of(OWN, new Anchor(122, y, 4)), FAR))
                .isEqualTo(expected);
    }

    @Test
    void noLabelLeavesTheField() {
        Obstacles obstacles = obstacles(List.of(), List.of(), List.of(), -1, -1);
        assertThat(obstacles.holds(NEAR)).isTrue();
        assertThat(obstacles.holds(new LabelPlace(new Rectangle2D.Double(370, 96, 40, 8), null, 0)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"90, 100, 13", "160, 100, 9", "127, 80, 12", "127, 120, 12", "127, 100, -4"})
    void theDistanceOfAMarkCountsFromItsEdge(double x, double y, double expected) {
        assertThat(new Anchor(x, y, 4).distance(BOX)).isCloseTo(expected, offset(1e-9));
    }

    @Test
    void aMarkTakesItsReachToAllSides() {
        assertThat(OWN.box()).isEqualTo(new Rectangle2D.Double(96, 96, 8, 8));
    }

    private static double thresholds(double x, double y) {
        return obstacles(List.of(), List.of(), List.of(), x, y).cost(NEAR, OWN);
    }

    private static double cost(List<Rectangle2D> titles, List<Line2D> arrows, List<Anchor> marks, LabelPlace place) {
        return obstacles(titles, arrows, marks, -1, -1).cost(place, OWN);
    }

    private static Obstacles obstacles(
            List<Rectangle2D> titles, List<Line2D> arrows, List<Anchor> marks, double x, double y) {
        return new Obstacles(FIELD, titles, arrows, marks, x, y);
    }
}
