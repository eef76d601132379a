package dev.kap.report.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.SomeAccounts;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
import dev.kap.report.page.PageText;
import dev.kap.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the pages of an account with two hundred contacts leave out, and how they say so. */
class LongListsTest {

    private static final int CONTACTS = 200;
    private static final PageContext MANY = context(many());

    @Test
    void theRegisterListsAHundredAndFifty() {
        RegisterPage page = RegisterPage.of(MANY);
        assertThat(page.contacts()).hasSize(150);
        assertThat(PageText.plain(page.shown()))
                .isEqualTo("Shown: the 150 of most influence of 200; all are in results.xlsx, sheet Contacts.");
    }

    @Test
    void figuresShowTheForemostAndSaySo() {
        assertThat(PageText.plain(LinksPage.of(MANY, List.of("heat")).foremost()))
                .isEqualTo("Shown: the 60 of most influence of 200; all are in results.xlsx, sheet Contacts. Contacts"
                        + " without any link have no row: 54, 54 of them with influence 5 or more. They are in"
                        + " results.xlsx, sheet Contacts.");
    }

    @Test
    void sixTroublesAreListed() {
        CustomerPage page = CustomerPage.of(MANY);
        assertThat(page.cares()).hasSize(6);
        assertThat(PageText.plain(page.more())).isEqualTo("194 more: results.xlsx, sheet Coverage, Pain points.");
    }

    @Test
    void whoHasTooMuchIsToldWhatToDrop() {
        TeamPage page = TeamPage.of(MANY);
        assertThat(page.workloads().getFirst().sign().status()).isEqualTo("gap");
        assertThat(PageText.plain(page.workloads().getFirst().drop())).isEqualTo("find relief in other accounts");
    }

    @Test
    void someoneAlikeWhoKnowsUsSpeaksForUs() {
        assertThat(TeamPage.of(MANY).references())
                .extracting(
                        row -> row.person().name() + ", " + row.referee() + " of " + row.account() + ": " + row.alike())
                .containsExactly(
                        "Person 19, Bea Holm of Birch: function, level, industry",
                        "Person 9, Bea Holm of Birch: function, level, industry");
    }

    @Test
    void thePlanOnAPageShowsThreeGoalsAndTheFirstMoves() {
        PlanOnAPage page = PlanOnAPage.of(MANY);
        assertThat(page.goals()).hasSize(3);
        assertThat(page.moves()).hasSize(5);
        assertThat(PageText.plain(page.moreMoves())).isEqualTo("91 more moves on page {0}.");
    }

    @Test
    void sixMovesAreAskedForAndTheRestIsCounted() {
        SignPage page = SignPage.of(MANY);
        assertThat(page.asked()).hasSize(6);
        assertThat(PageText.plain(page.more())).endsWith("h: sheet Proposals");
    }

    private static Given many() {
        return Given.portfolio()
                .member(new TeamMember(
                        Given.origin(Sheet.TEAM, 2), "Tom Kay", "", Level.MANAGER, "", "", 20.0, false, null, false))
                .account("Acme", a -> {
                    a.industry("Mills");
                    for (int i = 0; i < CONTACTS; i++) {
                        String name = "Person " + i;
                        double influence = i % 10;
                        int number = i;
                        a.contact(
                                name,
                                c -> c.influence(influence)
                                        .relationship(2)
                                        .function("Finance")
                                        .level(Level.HEAD)
                                        .painPoints("Trouble")
                                        .lead(number < 20 ? "Tom Kay" : ""));
                    }
                    for (int i = 0; i < 20; i++) {
                        a.link("Tom Kay", "Person " + i, 1.8);
                        a.action("Call " + i, "", "Person " + i, "Tom Kay", Given.AS_OF.plusDays(3));
                    }
                    for (int i = 0; i < 9; i++) {
                        a.add(goal("Goal " + i));
                    }
                })
                .account(
                        "Birch",
                        a -> a.industry("Mills")
                                .contact(
                                        "Bea Holm",
                                        c -> c.influence(8)
                                                .relationship(9)
                                                .function("Finance")
                                                .level(Level.HEAD))
                                .link("Tom Kay", "Bea Holm", 5));
    }

    private static Objective goal(String text) {
        List<Double> none = Arrays.asList(null, null, null, null);
        return new Objective(
                Given.origin(Sheet.OBJECTIVES, 2),
                text,
                null,
                "",
                new Objective.Gauge("", "", null, null, none, none),
                null,
                "",
                "");
    }

    private static PageContext context(Given given) {
        PortfolioPlan plan = SomeAccounts.plan(given);
        return PageContext.of(
                plan.accounts().getFirst(), plan, List.of(), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF));
    }
}
