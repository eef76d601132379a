package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.figure.map.RelationshipMap;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Settings;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of more people than anybody could read, figures show those of most influence. */
class ForemostTest {

    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", SamplePlan.AS_OF);

    @Test
    void upToTheLimitEverybodyIsShown() {
        List<ContactInsight> all = people(150).insight().contacts();
        assertThat(Foremost.of(all)).isEqualTo(all);
        assertThat(Foremost.shown(150)).isEqualTo(150);
    }

    @Test
    void beyondItTheSixtyOfMostInfluenceInTheOrderOfTheInput() {
        assertThat(Foremost.of(people(151).insight().contacts()))
                .extracting(ContactInsight::name)
                .containsExactlyElementsOf(
                        IntStream.range(91, 151).mapToObj(SamplePlan::name).toList());
        assertThat(Foremost.shown(151)).isEqualTo(60);
    }

    @Test
    void mapAndHeatMapOfThousandsHaveAFewPages() {
        AccountPlan plan = people(5000);
        assertThat(HeatMap.pages(plan, Given.portfolio().build(), Theme.standard(), ENGLISH))
                .hasSize(3);
        assertThat(RelationshipMap.pages(plan, Settings.STANDARD, Theme.standard(), ENGLISH))
                .hasSizeBetween(1, 2);
    }

    @Test
    void aTimelineOfThousandsOfMovesOnOneDayFillsAPage() {
        SamplePlan plan = new SamplePlan();
        plan.contact(SamplePlan.name(0), Level.HEAD, "IT", 7, 3, true);
        for (int i = 0; i < 3000; i++) {
            plan.move(SamplePlan.name(0), SamplePlan.ours(0), SamplePlan.AS_OF.plusDays(9), false, 2, 4);
        }
        Timeline timeline = new Timeline(plan.plan(), SamplePlan.AS_OF, Theme.standard(), ENGLISH);
        assertThat(timeline.shown()).isBetween(20, 60);
        assertThat(timeline.height()).isLessThan(Pen.mm(230));
    }

    /** Each has more influence than the one before. */
    private static AccountPlan people(int count) {
        SamplePlan plan = new SamplePlan();
        for (int i = 0; i < count; i++) {
            plan.contact(SamplePlan.name(i), Level.HEAD, "IT", 10.0 * i / count, 3, true);
        }
        return plan.plan();
    }
}
