package dev.kap.figure.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabellingTest {

    private static final double MM = 72 / 25.4;
    private static final Rectangle2D FIELD = new Rectangle2D.Double(0, 0, 400, 400);
    private static final Anchor MARK = new Anchor(200, 200, 4);

    @Test
    void aLoneNameStandsRightOfItsMark() {
        LabelPlace place = place(List.of(wish(MARK)), List.of(), List.of()).getFirst();

        assertThat(place.box().getMinX()).isCloseTo(204 + 1.1 * MM, offset(1e-9));
        assertThat(place.box().getCenterY()).isCloseTo(200, offset(1e-9));
        assertThat(place.leader()).isNull();
    }

    @Test
    void anArrowToTheRightSendsItToTheLeft() {
        Line2D arrow = new Line2D.Double(205, 200, 300, 200);
        LabelPlace place = place(List.of(wish(MARK)), List.of(), List.of(arrow)).getFirst();

        assertThat(place.box().getMaxX()).isCloseTo(196 - 1.1 * MM, offset(1e-9));
    }

    @Test
    void whereTheLeftIsTakenItStandsBesideTheHeadOfTheArrow() {
        Line2D arrow = new Line2D.Double(205, 200, 300, 200);
        LabelRequest wish = new LabelRequest(MARK, 40, 8, new Point2D.Double(300, 200));
        Rectangle2D around = new Rectangle2D.Double(100, 120, 196, 160);
        LabelPlace place = place(List.of(wish), List.of(around), List.of(arrow)).getFirst();

        assertThat(place.box().getMinX()).isCloseTo(300 + 1.1 * MM, offset(1e-9));
    }

    @Test
    void aNameFartherAwayHasALeaderFromTheEdgeOfItsMark() {
        Rectangle2D near = new Rectangle2D.Double(150, 180, 100, 40);
        LabelPlace place = place(List.of(wish(MARK)), List.of(near), List.of()).getFirst();

        assertThat(place.box().intersects(near)).isFalse();
        assertThat(place.leader())
                .isNotNull()
                .satisfies(leader ->
                        assertThat(leader.getP1().distance(MARK.x(), MARK.y())).isCloseTo(4, offset(1e-9)));
    }

    @Test
    void atTheEdgeTheNameStaysInside() {
        Anchor corner = new Anchor(396, 396, 4);

        assertThat(FIELD.contains(place(List.of(wish(corner)), List.of(), List.of())
                        .getFirst()
                        .box()))
                .isTrue();
    }

    @Test
    void twoMarksSideBySideAreNamedToBothSides() {
        List<LabelPlace> places = place(List.of(wish(MARK), wish(new Anchor(212, 200, 4))), List.of(), List.of());

        assertThat(places.get(0).meets(places.get(1))).isFalse();
        assertThat(places.get(0).box().getMaxX()).isLessThan(200);
        assertThat(places.get(1).box().getMinX()).isGreaterThan(212);
    }

    @Test
    void aTextThatNobodySeesHasAPlaceToo() {
        assertThat(place(List.of(new LabelRequest(MARK, 0, 8, null)), List.of(), List.of()))
                .hasSize(1);
    }

    private static LabelRequest wish(Anchor anchor) {
        return new LabelRequest(anchor, 40, 8, null);
    }

    private static List<LabelPlace> place(List<LabelRequest> wishes, List<Rectangle2D> titles, List<Line2D> arrows) {
        List<Anchor> marks = wishes.stream().map(LabelRequest::anchor).toList();
        return Labelling.place(wishes, new Obstacles(FIELD, titles, arrows, marks, -1, -1));
    }
}
