package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.kap.Given;
import dev.kap.SomeAccounts;
import dev.kap.figure.QuadrantFigure.Size;
import dev.kap.insight.Thresholds;
import dev.kap.portfolio.Level;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where marks stand against thresholds, aims and days. */
class QuadrantPlacesTest {

    @ParameterizedTest
    @EnumSource(Size.class)
    void marksStandOnTheSideOfTheThresholdsTheirScoresSay(Size size) {
        QuadrantScale scale = QuadrantScale.of(size, Thresholds.STANDARD);
        QuadrantLayout layout = new QuadrantFigure(
                        SomeAccounts.account("Ashgrove Mills"),
                        Theme.standard(),
                        Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF),
                        size)
                .layout();
        for (QuadrantMark mark : layout.spots()) {
            boolean high = List.of("Ida Voss", "Otto Kessen", "Jens Hart").contains(mark.name());
            boolean strong = List.of("Otto Kessen", "Jens Hart", "Rolf Amt").contains(mark.name());
            assertThat(mark.y() < scale.thresholdY())
                    .as("%s is high", mark.name())
                    .isEqualTo(high);
            assertThat(mark.x() > scale.thresholdX())
                    .as("%s is strong", mark.name())
                    .isEqualTo(strong);
        }
    }

    @Test
    void theScaleIsEvenAndLeavesTheSameRoomAtBothEnds() {
        QuadrantScale scale = QuadrantScale.of(Size.LARGE, new Thresholds(4, 6, 0.5));
        assertThat(scale.x(0) - scale.field().getMinX()).isCloseTo(scale.field().getMaxX() - scale.x(10), offset(1e-9));
        assertThat(scale.y(10) - scale.field().getMinY())
                .isCloseTo(scale.field().getMaxY() - scale.y(0), offset(1e-9));
        assertThat(scale.x(5)).isCloseTo((scale.x(0) + scale.x(10)) / 2, offset(1e-9));
        assertThat(scale.thresholdX()).isEqualTo(scale.x(6));
        assertThat(scale.thresholdY()).isEqualTo(scale.y(4));
    }

    @Test
    void anArrowGoesToTheAimAndHasABarAtDayNinety() {
        AimArrow arrow = arrow(4.5, 8);
        QuadrantScale scale = QuadrantScale.of(Size.LARGE, Thresholds.STANDARD);
        assertThat(arrow.tip()).isEqualTo(scale.x(8));
        assertThat(arrow.start()).isBetween(scale.x(3), scale.x(4.5));
        assertThat(arrow.bar()).isEqualTo(scale.x(4.5));
        assertThat(arrow.wideParts(4)).hasSize(2);
        assertThat(arrow.wideParts(4).getFirst().getMaxX()).isEqualTo(arrow.tip());
    }

    @Test
    void dayNinetyAtTheAimItselfNeedsNoBar() {
        assertThat(arrow(8, 8).bar()).isNull();
        assertThat(arrow(8, 8).wideParts(4)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, false", "-2, true", "-3, false"})
    void arrowsThatOverlapMeetWithinTheDistanceGiven(double apart, boolean meet) {
        AimArrow one = new AimArrow(null, 10, 50, 100, null);
        assertThat(one.meets(one.shifted(apart), 3)).isEqualTo(meet);
        assertThat(one.meets(new AimArrow(null, 50, 90, 100, null), 3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-5, 0", "0, 0", "45, 45", "90, 90", "120, 90"})
    void aDayOutsideTheNinetyLiesAtTheirEdge(int days, double shown) {
        TimelineScale scale = new TimelineScale(Given.AS_OF);
        LocalDate day = Given.AS_OF.plusDays(days);
        assertThat(scale.x(day)).isEqualTo(scale.x(shown));
        assertThat(scale.x(0)).isEqualTo(TimelineScale.START);
        assertThat(scale.x(90)).isCloseTo(TimelineScale.END, offset(1e-9));
    }

    @Test
    void twoAtOnePointStandSideBySideAroundIt() {
        QuadrantScale scale = QuadrantScale.of(Size.LARGE, Thresholds.STANDARD);
        List<QuadrantMark> marks = atOnePoint(2);
        double circle = 1.2 * marks.getFirst().radius();
        assertThat(marks.get(0).x()).isCloseTo(scale.x(3) - circle, offset(1e-6));
        assertThat(marks.get(1).x()).isCloseTo(scale.x(3) + circle, offset(1e-6));
        assertThat(marks).allSatisfy(mark -> assertThat(mark.y()).isCloseTo(scale.y(8), offset(1e-6)));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void manyAtOnePointStandOnACircleTheFirstOnTopAndNoneCoversAnother(int people) {
        QuadrantScale scale = QuadrantScale.of(Size.LARGE, Thresholds.STANDARD);
        List<QuadrantMark> marks = atOnePoint(people);
        double radius = marks.getFirst().radius();
        double circle = Math.max(1.2 * radius, 1.1 * radius / Math.sin(Math.PI / people));
        assertThat(marks)
                .hasSize(people)
                .allSatisfy(mark -> assertThat(Math.hypot(mark.x() - scale.x(3), mark.y() - scale.y(8)))
                        .isCloseTo(circle, offset(1e-6)));
        assertThat(marks.getFirst().x()).isCloseTo(scale.x(3), offset(1e-6));
        assertThat(marks.getFirst().y()).isCloseTo(scale.y(8) - circle, offset(1e-6));
        assertThat(marks.get(1).x()).as("clockwise").isGreaterThan(scale.x(3));
    }

    private static List<QuadrantMark> atOnePoint(int people) {
        SamplePlan plan = new SamplePlan();
        for (int i = 0; i < people; i++) {
            plan.contact("Person " + (char) ('A' + i), Level.HEAD, "IT", 8, 3, true);
        }
        return new QuadrantFigure(
                        plan.plan(), Theme.standard(), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF), Size.LARGE)
                .layout()
                .spots();
    }

    private static AimArrow arrow(double day90, double target) {
        SamplePlan plan = new SamplePlan()
                .contact("Ada Nord", Level.HEAD, "IT", 7, 3, true)
                .contact("Bea Sund", Level.HEAD, "IT", 8, 3, true)
                .move("Ada Nord", "Dana Tolver", Given.AS_OF.plusDays(5), true, day90, target);
        QuadrantLayout layout = new QuadrantFigure(
                        plan.plan(), Theme.standard(), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF), Size.LARGE)
                .layout();
        assertThat(layout.arrows()).hasSize(1);
        return layout.arrows().getFirst();
    }
}
