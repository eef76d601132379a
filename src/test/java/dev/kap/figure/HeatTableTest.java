package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.figure.HeatTable.Column;
import dev.kap.figure.HeatTable.Row;
import dev.kap.figure.HeatTable.Worth;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.TeamMember;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HeatTableTest {

    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", SamplePlan.AS_OF);

    @Test
    void rowsOfAPageGoByLevelThenByInfluence() {
        HeatTable table = table(new SamplePlan()
                .contact("Ada Nord", Level.HEAD, "IT", 3, 3, true)
                .contact("Bea Sund", Level.HEAD, "IT", 8, 3, true)
                .contact("Cai Fjord", Level.C_LEVEL, "IT", 1, 3, true)
                .contact("Dag Moor", null, "IT", 9, 3, true));

        assertThat(table.rows())
                .as("the most influential first, for the first page")
                .extracting(Row::name)
                .containsExactly("Moor", "Sund", "Nord", "Fjord");
        assertThat(HeatTable.byLevel(table.rows()))
                .extracting(Row::name)
                .containsExactly("Fjord", "Sund", "Nord", "Moor");
    }

    @Test
    void aCellIsWhatTheLinkIsWorth() {
        HeatTable table = table(new SamplePlan()
                .contact("Ada Nord", Level.HEAD, "IT", 3, 3, true)
                .contact("Bea Sund", Level.HEAD, "IT", 2, 3, true)
                .link("Dana Tolver", "Ada Nord", 7.5)
                .link("Lee Ambrose", "Bea Sund", 3));

        assertThat(table.worth(table.rows().getFirst(), 0)).isEqualTo(new Worth.Known(7.5, true));
        assertThat(table.worth(table.rows().getLast(), 0)).isEqualTo(new Worth.None());
    }

    @Test
    void whomNobodyOfOursIsLinkedToHasNoRow() {
        SamplePlan plan = new SamplePlan()
                .contact("Ada Nord", Level.HEAD, "IT", 9, 3, true)
                .contact("Bea Sund", Level.HEAD, "IT", 2, 3, true)
                .link("Dana Tolver", "Bea Sund", 7.5);

        assertThat(table(plan).rows()).extracting(Row::name).containsExactly("Sund");
        assertThat(HeatMap.leftOut(plan.plan()))
                .extracting(ContactInsight::name)
                .containsExactly("Ada Nord");
    }

    @Test
    void fromTheEleventhOfUsOnAllShareOneColumnWithTheirBestLink() {
        SamplePlan plan = new SamplePlan().contact("Ada Nord", Level.HEAD, "IT", 3, 3, true);
        for (int i = 0; i < 12; i++) {
            plan.link(SamplePlan.ours(i), "Ada Nord", 9 - 0.5 * i);
        }
        HeatTable table = table(plan);

        assertThat(table.columns()).hasSize(11);
        assertThat(table.columns().getLast().name()).isEqualTo("2 others");
        // The eleventh link is worth 9 - 0.5 x 10 = 4.
        assertThat(table.worth(table.rows().getFirst(), 10)).isEqualTo(new Worth.Known(4, false));
    }

    @Test
    void withoutLinksTheColumnsAreOursWhoAreNamedElsewhere() {
        HeatTable table = table(new SamplePlan()
                .contact("Ada Nord", Level.HEAD, "IT", 3, 3, false)
                .move("Ada Nord", "Dana Tolver", SamplePlan.AS_OF.plusDays(5), true, 4, 8));

        assertThat(table.empty()).isTrue();
        assertThat(table.columns()).extracting(Column::name).containsExactly("Tolver");
    }

    @Test
    void whoHasLeftUsGetsNoColumnToFillIn() {
        SamplePlan plan = new SamplePlan()
                .contact("Ada Nord", Level.HEAD, "IT", 3, 3, false)
                .move("Ada Nord", "Dana Tolver", SamplePlan.AS_OF.plusDays(5), true, 4, 8);
        Given gone = Given.portfolio()
                .member(new TeamMember(null, "Dana Tolver", "", null, "", "", null, true, null, false));

        assertThat(HeatTable.of(plan.plan(), gone.build(), ENGLISH).columns()).isEmpty();
    }

    @Test
    void afterTwentyTwoRowsAPageFollows() {
        assertThat(HeatMap.pages(linked(22), Given.portfolio().build(), Theme.standard(), ENGLISH))
                .hasSize(1);
        assertThat(HeatMap.pages(linked(23), Given.portfolio().build(), Theme.standard(), ENGLISH))
                .hasSize(2);
        assertThat(HeatMap.pages(
                        SamplePlan.of(0, 6, 7).plan(), Given.portfolio().build(), Theme.standard(), ENGLISH))
                .isEmpty();
    }

    private static AccountPlan linked(int contacts) {
        SamplePlan plan = SamplePlan.of(contacts, 6, 7);
        for (int i = 0; i < contacts; i++) {
            plan.link("Dana Tolver", SamplePlan.name(i), 6);
        }
        return plan.plan();
    }

    private static HeatTable table(SamplePlan plan) {
        return HeatTable.of(plan.plan(), Given.portfolio().build(), ENGLISH);
    }
}
