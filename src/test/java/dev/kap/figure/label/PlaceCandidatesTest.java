package dev.kap.figure.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places a label of 40 x 8 points may take around a mark at 100, 100 with a reach of 4. */
class PlaceCandidatesTest {

    private static final double MM = 72 / 25.4;
    private static final LabelRequest WISH = new LabelRequest(new Anchor(100, 100, 4), 40, 8, null);
    private static final List<LabelPlace> PLACES = PlaceCandidates.of(WISH);

    @Test
    void thereAreTwentyFourDirectionsAtEightDistances() {
        assertThat(PLACES).hasSize(8 * 24);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "6, 0, -1", "12, -1, 0", "18, 0, 1", "3, 0.7071067811865476, -0.7071067811865475"})
    void aQuarterIsSixDirectionsAgainstTheClock(int direction, double dx, double dy) {
        LabelPlace place = PLACES.get(direction);
        double far = 4 + 1.1 * MM;
        // Along an axis the label's edge stands there; on the diagonal its corner does.
        double half = Math.abs(dx) > 0.1 ? 20 * Math.signum(dx) : 0;
        double height = Math.abs(dy) > 0.1 ? 4 * Math.signum(dy) : 0;
        assertThat(place.box().getCenterX()).isCloseTo(100 + far * dx + half, offset(1e-9));
        assertThat(place.box().getCenterY()).isCloseTo(100 + far * dy + height, offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 0.35", "6, 0.5", "18, 0.5", "1, 0.8", "23, 0.8"})
    void theRightIsBestThenTheLeftThenAboveAndBelow(int direction, double cost) {
        assertThat(PLACES.get(direction).cost()).isCloseTo(1.1 * 0.55 + cost, offset(1e-9));
        assertThat(PLACES.get(24 + direction).cost()).isCloseTo(2.4 * 0.55 + cost, offset(1e-9));
    }

    @Test
    void fromTheSecondDistanceOnALeaderJoinsMarkAndLabel() {
        assertThat(PLACES.get(0).leader()).isNull();
        Line2D leader = PLACES.get(24).leader();
        assertThat(leader).isNotNull();
        assertThat(leader.getP1()).isEqualTo(new Point2D.Double(104, 100));
        assertThat(leader.getX2()).isCloseTo(104 + 2.4 * MM, offset(1e-9));
        assertThat(leader.getY2()).isEqualTo(100);
    }

    @Test
    void aLeaderUpwardsStartsAtTheUpperEdgeOfTheMark() {
        Line2D leader = PLACES.get(24 + 6).leader();
        assertThat(leader.getX1()).isCloseTo(100, offset(1e-9));
        assertThat(leader.getY1()).isCloseTo(96, offset(1e-9));
        assertThat(leader.getY2()).isCloseTo(96 - 2.4 * MM, offset(1e-9));
    }

    @Test
    void aSlantingLeaderStartsAtTheEdgeOfTheMarkToo() {
        Line2D leader = PLACES.get(24 + 3).leader();
        assertThat(leader.getP1().distance(100, 100)).isCloseTo(4, offset(1e-9));
        assertThat(leader.getX1() - 100).isCloseTo(100 - leader.getY1(), offset(1e-9));
    }

    @Test
    void besideTheHeadOfAnArrowThereIsOneMore() {
        LabelRequest arrow = new LabelRequest(WISH.anchor(), 40, 8, new Point2D.Double(200, 50));
        List<LabelPlace> places = PlaceCandidates.of(arrow);
        assertThat(places).hasSize(8 * 24 + 1);
        assertThat(places.getLast().box().getMinX()).isCloseTo(200 + 1.1 * MM, offset(1e-9));
        assertThat(places.getLast().box().getCenterY()).isEqualTo(50);
        assertThat(places.getLast().cost()).isCloseTo(1.1 * 0.55 + 0.8, offset(1e-9));
        assertThat(places.getLast().leader()).isNull();
    }
}
