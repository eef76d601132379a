package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.kap.figure.QuadrantFigure.Size;
import dev.kap.figure.label.LabelPlace;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Thresholds;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Stance;
import dev.kap.theme.Contrast;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuadrantFigureTest {

    private static final Theme THEME = Theme.standard();
    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", SamplePlan.AS_OF);

    static Stream<AccountPlan> crowds() {
        return Stream.concat(
                Stream.of(
                        clustered(), SamplePlan.of(0, 3, 1).plan(), atOnePoint(13), atOnePoint(110), atOnePoint(1000)),
                Stream.of(5, 30, 31, 60, 120, 121, 1000)
                        .flatMap(n -> Stream.of(7L, 8L, 9L)
                                .map(seed -> SamplePlan.of(n, 6, seed).plan())));
    }

    /** Fourteen people within one point of influence and relationship, three of them at the very same place. */
    private static AccountPlan clustered() {
        SamplePlan plan = new SamplePlan();
        for (int i = 0; i < 14; i++) {
            plan.contact(
                    SamplePlan.name(i),
                    Level.HEAD,
                    "IT",
                    7 + (i < 3 ? 0 : i % 4 * 0.3),
                    3 + (i < 3 ? 0 : i % 5 * 0.2),
                    i % 2 == 0);
        }
        return plan.plan();
    }

    /** An import with default ratings: all at one point, at the corner of the field. */
    private static AccountPlan atOnePoint(int people) {
        SamplePlan plan = new SamplePlan();
        for (int i = 0; i < people; i++) {
            plan.contact(SamplePlan.name(i), Level.HEAD, "IT", 10, 0, i % 2 == 0);
        }
        return plan.plan();
    }

    @Test
    void aCrowdAtOnePointIsOneMarkThatBearsItsNumber() {
        for (Size size : Size.values()) {
            QuadrantLayout layout = figure(atOnePoint(110), size).layout();
            assertThat(layout.spots()).singleElement().satisfies(spot -> {
                assertThat(spot.people()).hasSize(110);
                assertThat(QuadrantScale.of(size, Thresholds.STANDARD).field())
                        .satisfies(field -> assertThat(field.contains(
                                        spot.anchor().x(), spot.anchor().y()))
                                .isTrue());
            });
        }
    }

    @Test
    void aSmallCrowdStandsSideBySide() {
        assertThat(figure(atOnePoint(5), Size.LARGE).gathered()).isEmpty();
        assertThat(figure(atOnePoint(6), Size.LARGE).gathered())
                .singleElement()
                .satisfies(mark -> assertThat(mark.people()).hasSize(6));
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void noGatheredMarkMeetsAnother(AccountPlan plan) {
        for (Size size : Size.values()) {
            List<QuadrantMark> gathered = figure(plan, size).layout().gathered();
            for (int i = 0; i < gathered.size(); i++) {
                for (int k = 0; k < i; k++) {
                    QuadrantMark one = gathered.get(i);
                    QuadrantMark other = gathered.get(k);
                    double apart = Math.max(Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
                    assertThat(apart).isGreaterThanOrEqualTo(one.reach() + other.reach() - 0.01);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void noTwoNamesMeetAndNoneLeavesTheField(AccountPlan plan) {
        for (Size size : Size.values()) {
            List<LabelPlace> places = figure(plan, size).layout().places();
            Rectangle2D field = QuadrantScale.of(size, Thresholds.STANDARD).field();
            for (int i = 0; i < places.size(); i++) {
                assertThat(field.contains(places.get(i).box())).isTrue();
                for (int k = 0; k < i; k++) {
                    assertThat(places.get(i).meets(places.get(k))).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void everyPlacedContactHasOneMarkAndANameOrANumber(AccountPlan plan) {
        QuadrantFigure figure = figure(plan, Size.LARGE);
        List<String> placed = plan.insight().contacts().stream()
                .filter(contact -> contact.quadrant() != Quadrant.UNPLACED)
                .map(ContactInsight::name)
                .toList();
        List<String> named = new ArrayList<>();
        figure.layout().labels().stream()
                .filter(label -> !label.spot().gathered())
                .forEach(label -> named.add(label.spot().name()));
        figure.numbered().forEach(numbered -> named.add(numbered.name()));

        figure.gathered().forEach(mark -> mark.people().forEach(one -> named.add(one.name())));

        assertThat(figure.layout().spots().stream().flatMap(spot -> spot.people().stream()))
                .extracting(ContactInsight::name)
                .containsExactlyInAnyOrderElementsOf(placed);
        assertThat(named).containsExactlyInAnyOrderElementsOf(placed);
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void noNameCoversAMarkAnArrowOrATitle(AccountPlan plan) {
        QuadrantFigure figure = figure(plan, Size.LARGE);
        for (LabelPlace place : figure.layout().places()) {
            assertThat(figure.layout().spots())
                    .noneMatch(spot -> place.box()
                            .intersects(
                                    spot.x() - spot.reach() + 0.01,
                                    spot.y() - spot.reach() + 0.01,
                                    2 * spot.reach() - 0.02,
                                    2 * spot.reach() - 0.02));
            assertThat(figure.layout().arrows()).noneMatch(arrow -> place.box().intersectsLine(arrow.line()));
        }
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void noArrowRunsThroughTheRingOrFrameOfAnother(AccountPlan plan) {
        QuadrantLayout layout = figure(plan, Size.LARGE).layout();
        for (AimArrow arrow : layout.arrows()) {
            assertThat(arrow.pieces(layout.spots(), arrow.tip()))
                    .allSatisfy(piece -> assertThat(layout.spots())
                            .filteredOn(spot -> spot != arrow.spot())
                            .noneMatch(spot -> piece.ptSegDist(spot.x(), spot.y()) < 0.99 * spot.reach()));
        }
    }

    @Test
    void theLegendHasAWordForEachStanceThatOccurs() {
        AccountPlan plan = new SamplePlan()
                .standing("Ada Nord", Stance.OPPONENT)
                .standing("Bea Sund", Stance.SUPPORTER)
                .standing("Cai Fjord", null)
                .plan();

        assertThat(Sketch.of(figure(plan, Size.LARGE).legend()).words())
                .contains("supporter", "opponent", "not known")
                .doesNotContain("neutral", "sceptic");
    }

    @Test
    void withoutAnyStanceMarksHaveNoSignAndTheLegendNoWord() {
        AccountPlan plan = new SamplePlan().standing("Ada Nord", null).plan();

        assertThat(figure(plan, Size.LARGE).layout().spots())
                .extracting(QuadrantMark::stance)
                .containsExactly(StanceSign.NONE);
        assertThat(Sketch.of(figure(plan, Size.LARGE).legend()).words()).doesNotContain("not known");
    }

    @Test
    void anOpponentHasAFrameAlsoInTheSmallFigure() {
        AccountPlan plan =
                new SamplePlan().standing("Ada Nord", Stance.OPPONENT).plan();
        for (Size size : List.of(Size.LARGE, Size.SMALL)) {
            QuadrantMark spot = figure(plan, size).layout().spots().getFirst();
            assertThat(spot.reach()).isGreaterThan(ContactMarks.reach(false, spot.radius()));
        }
    }

    @Test
    void whoIsToBeWonAndAnOpponentStandBesideTheCrowdAtTheirPoint() {
        SamplePlan plan = new SamplePlan();
        for (int i = 0; i < 9; i++) {
            plan.contact(SamplePlan.name(i), Level.HEAD, "IT", 7, 3, true);
        }
        plan.move(SamplePlan.name(4), SamplePlan.ours(0), SamplePlan.AS_OF.plusDays(9), false, 4, 6);
        QuadrantLayout layout = figure(plan.plan(), Size.LARGE).layout();

        assertThat(layout.gathered())
                .singleElement()
                .satisfies(mark -> assertThat(mark.people()).hasSize(8));
        assertThat(layout.arrows()).extracting(arrow -> arrow.spot().name()).containsExactly(SamplePlan.name(4));
    }

    /** What is written in a mark can be read: white on the darker colour of its quadrant, or that colour on white. */
    @ParameterizedTest
    @EnumSource(
            value = MarkKind.class,
            names = {"NURTURE", "SUPPORT", "DEVELOP", "WATCH"})
    void aNumberInAMarkHasTheContrastOfText(MarkKind kind) {
        assertThat(Contrast.between(ContactMarks.textColour(THEME, kind), THEME.colour("paper")))
                .isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void thirtyContactsAreAllNamedWhereTheyHaveRoom() {
        SamplePlan plan = new SamplePlan();
        for (int i = 0; i < 30; i++) {
            plan.contact(SamplePlan.name(i), Level.HEAD, "IT", 0.5 + i / 3, 1 + i % 3 * 3.5, true);
        }

        assertThat(figure(plan.plan(), Size.LARGE).numbered()).isEmpty();
    }

    @Test
    void aboveThirtyTheLowInfluenceBecomesNumbersFromTopToBottom() {
        SamplePlan plan = new SamplePlan();
        for (int i = 0; i < 33; i++) {
            plan.contact(SamplePlan.name(i), Level.HEAD, "IT", 0.5 + i / 4, 1 + i % 4 * 2.5, true);
        }
        QuadrantFigure figure = figure(plan.plan(), Size.LARGE);

        // Influence 4.5, the highest that is not above 5, is reached by contacts 16 to 19: 20 contacts are low.
        assertThat(figure.numbered()).hasSize(20);
        assertThat(figure.numbered().getFirst()).isEqualTo(new Numbered(1, SamplePlan.name(16)));
        assertThat(figure.numbered().getLast()).isEqualTo(new Numbered(20, SamplePlan.name(3)));
    }

    @Test
    void aMoveKeepsTheNameOfAContactWithLowInfluence() {
        SamplePlan plan = new SamplePlan();
        for (int i = 0; i < 33; i++) {
            plan.contact(SamplePlan.name(i), Level.HEAD, "IT", 0.5 + i / 4, 1 + i % 4 * 2.5, true);
        }
        plan.move(SamplePlan.name(0), SamplePlan.ours(0), SamplePlan.AS_OF.plusDays(9), false, 2, 4);

        assertThat(figure(plan.plan(), Size.LARGE).numbered())
                .extracting(Numbered::name)
                .hasSize(19)
                .doesNotContain(SamplePlan.name(0));
    }

    @Test
    void contactsAtOnePlaceStandSideBySide() {
        AccountPlan plan = new SamplePlan()
                .contact("Ada Nord", Level.HEAD, "IT", 7, 3, true)
                .contact("Bea Nord", Level.HEAD, "IT", 7, 3, true)
                .plan();
        List<QuadrantMark> spots = figure(plan, Size.LARGE).layout().spots();

        // Both on a circle of 1.2 r around the true point: 2.4 r apart.
        assertThat(Math.hypot(
                        spots.get(0).x() - spots.get(1).x(),
                        spots.get(0).y() - spots.get(1).y()))
                .isCloseTo(2.4 * Pen.mm(1.55), offset(1e-9));
        assertThat(figure(plan, Size.LARGE).layout().labels())
                .extracting(NameLabel::text)
                .containsExactly("A.\u00a0Nord", "B.\u00a0Nord");
    }

    @Test
    void anArrowLeadsToTheAimOnlyWhereSomethingIsPlanned() {
        AccountPlan plan = new SamplePlan()
                .contact("Ada Nord", Level.HEAD, "IT", 7, 3, true)
                .contact("Bea Sund", Level.HEAD, "IT", 9, 3, true)
                .move("Ada Nord", "Dana Tolver", SamplePlan.AS_OF.plusDays(5), false, 4.5, 8)
                .plan();
        List<AimArrow> arrows = figure(plan, Size.LARGE).layout().arrows();
        QuadrantScale scale = QuadrantScale.of(Size.LARGE, Thresholds.STANDARD);

        assertThat(arrows).singleElement().satisfies(arrow -> {
            assertThat(arrow.spot().name()).isEqualTo("Ada Nord");
            assertThat(arrow.tip()).isEqualTo(scale.x(8));
            assertThat(arrow.bar()).isEqualTo(scale.x(4.5));
        });
    }

    @Test
    void aNameLongerThan28MillimetresIsCutAndListedInFull() {
        AccountPlan plan = new SamplePlan()
                .contact("Ada Oberschlachtenbummlerinnenverein-Hohenzollern", Level.HEAD, "IT", 7, 3, true)
                .contact("Maximiliane Freifrau von Hollerstein-Quast", Level.HEAD, "IT", 2, 3, true)
                .plan();
        QuadrantFigure figure = figure(plan, Size.LARGE);

        assertThat(figure.cut()).containsExactly("Ada Oberschlachtenbummlerinnenverein-Hohenzollern");
        assertThat(figure.layout().places()).allMatch(place -> place.box().getWidth() <= Pen.mm(28));
        assertThat(figure.layout().labels())
                .extracting(NameLabel::text)
                .contains("v.\u00a0Hollerstein-Quast")
                .anyMatch(text -> text.endsWith(Lettering.ELLIPSIS));
    }

    @Test
    void threeContactsShowTheirJobTitles() {
        assertThat(figure(SamplePlan.of(3, 3, 7).plan(), Size.LARGE).layout().labels())
                .allMatch(label -> label.title().startsWith("Head of"));
        assertThat(figure(SamplePlan.of(4, 3, 7).plan(), Size.LARGE).layout().labels())
                .allMatch(label -> label.title().isEmpty());
    }

    @Test
    void theFirstFiveByPriorityAreBold() {
        AccountPlan plan = SamplePlan.of(60, 6, 7).plan();
        List<String> five = plan.byPriority().stream()
                .limit(5)
                .map(aim -> aim.contact().name())
                .toList();

        assertThat(figure(plan, Size.LARGE).layout().labels().stream().filter(NameLabel::bold))
                .extracting(label -> label.spot().name())
                .hasSize(5)
                .containsExactlyInAnyOrderElementsOf(five);
    }

    @Test
    void theOrderOfTheContactsDoesNotMoveAnything() {
        AccountPlan plan = SamplePlan.of(40, 6, 7).plan();
        QuadrantLayout layout = figure(plan, Size.LARGE).layout();
        QuadrantLayout turned = figure(SamplePlan.turned(plan), Size.LARGE).layout();

        assertThat(turned.spots()).extracting(QuadrantMark::name).isEqualTo(names(layout));
        assertThat(turned.places())
                .extracting(LabelPlace::box)
                .isEqualTo(layout.places().stream().map(LabelPlace::box).toList());
    }

    @ParameterizedTest
    @EnumSource
    void itsSizeIsTheOneOfThePage(Size size) {
        QuadrantFigure figure = figure(SamplePlan.of(5, 3, 7).plan(), size);
        double[] millimetres = switch (size) {
            case LARGE -> new double[] {176, 163.5};
            case LETTER -> new double[] {176, 146};
            case POSTER -> new double[] {370, 218};
            case MEDIUM -> new double[] {116, 106};
            case SMALL -> new double[] {101, 84};
            case SLIDE -> new double[] {205 / Enlarged.SLIDE, 129 / Enlarged.SLIDE};
            case MOTIF -> new double[] {60, 60};
        };

        assertThat(figure.width()).isEqualTo(Pen.mm(millimetres[0]));
        assertThat(figure.height()).isEqualTo(Pen.mm(millimetres[1]));
    }

    private static List<String> names(QuadrantLayout layout) {
        return layout.spots().stream().map(QuadrantMark::name).toList();
    }

    private static QuadrantFigure figure(AccountPlan plan, Size size) {
        return new QuadrantFigure(plan, THEME, ENGLISH, size);
    }
}
