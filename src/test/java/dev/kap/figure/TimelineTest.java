package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.figure.TimelineLanes.Entry;
import dev.kap.figure.TimelineLanes.Lane;
import dev.kap.portfolio.Level;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Theme THEME = Theme.standard();
    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", SamplePlan.AS_OF);
    private static final TimelineScale SCALE = new TimelineScale(SamplePlan.AS_OF);

    @Test
    void theBusiestOfUsComesFirstAndMovesOfNobodyLast() {
        List<Lane> lanes = lanes(people().move("Ada Nord", "", SamplePlan.AS_OF.plusDays(1), true, 4, 8)
                .move("Bea Sund", "", SamplePlan.AS_OF.plusDays(2), true, 4, 8)
                .move("Ada Nord", "Dana Tolver", SamplePlan.AS_OF.plusDays(3), true, 4, 8)
                .move("Ada Nord", "Lee Ambrose", SamplePlan.AS_OF.plusDays(4), true, 4, 8)
                .move("Bea Sund", "Lee Ambrose", SamplePlan.AS_OF.plusDays(5), true, 4, 8));

        assertThat(lanes).extracting(Lane::owner).containsExactly("Lee Ambrose", "Dana Tolver", "");
        assertThat(lanes.getFirst().entries()).extracting(Entry::number).containsExactly(4, 5);
    }

    @Test
    void aLabelThatWouldMeetAnotherGoesToTheNextRow() {
        List<Lane> lanes = lanes(people().move("Ada Nord", "Dana Tolver", SamplePlan.AS_OF.plusDays(30), true, 4, 8)
                .move("Bea Sund", "Dana Tolver", SamplePlan.AS_OF.plusDays(33), true, 4, 8)
                .move("Ada Nord", "Dana Tolver", SamplePlan.AS_OF.plusDays(70), true, 4, 8));

        assertThat(lanes.getFirst().entries()).extracting(Entry::row).containsExactly(0, 1, 0);
    }

    @Test
    void aLabelThatWouldLeaveTheFigureStandsLeftOfItsMark() {
        List<Lane> lanes = lanes(people().move("Ada Nord", "Dana Tolver", SamplePlan.AS_OF.plusDays(88), true, 4, 8));

        assertThat(lanes.getFirst().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.textX() + entry.width()).isLessThan(entry.x());
            assertThat(entry.x()).isEqualTo(SCALE.x(88));
        });
    }

    @Test
    void anOverdueMoveStandsAtTheAsOfDateAndSaysSo() {
        List<Lane> lanes = lanes(people().move("Ada Nord", "Dana Tolver", SamplePlan.AS_OF.minusDays(16), false, 4, 8));

        assertThat(lanes.getFirst().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.text()).isEqualTo("Nord · 6\u00a0Nov · overdue");
            assertThat(entry.x()).isGreaterThan(TimelineScale.START).isLessThan(SCALE.x(3));
        });
    }

    @Test
    void whatAPageHasNoRoomForIsCounted() {
        SamplePlan plan = people();
        for (int i = 0; i < 200; i++) {
            plan.move("Ada Nord", SamplePlan.ours(i % 14), SamplePlan.AS_OF.plusDays(1 + i % 90), true, 4, 8);
        }
        Timeline timeline = new Timeline(plan.plan(), SamplePlan.AS_OF, THEME, ENGLISH);

        assertThat(timeline.shown()).isBetween(10, 199);
        assertThat(timeline.height()).isLessThan(Pen.mm(130));
    }

    private static SamplePlan people() {
        return new SamplePlan()
                .contact("Ada Nord", Level.HEAD, "IT", 7, 3, true)
                .contact("Bea Sund", Level.HEAD, "IT", 7, 4, true);
    }

    private static List<Lane> lanes(SamplePlan plan) {
        return new TimelineLanes(plan.plan(), SCALE, ENGLISH, Lettering.of(THEME, "ink", 8.5)).fitting();
    }
}
