package dev.kap.report.page.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.SomeAccounts;
import dev.kap.portfolio.Level;
import dev.kap.report.page.PageText;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the portfolio review leaves out where there are many accounts, and how it says so. */
class ManyAccountsTest {

    private static final ReviewFacts MANY = facts(25);

    @Test
    void theAccountsAreInOrderOfRevenueThoseWithoutLast() {
        assertThat(MANY.byRevenue().stream().map(plan -> plan.name()).toList())
                .startsWith("Account 24", "Account 23")
                .endsWith("Account 1", "Account 0");
        GlanceTable table = GlanceTable.of(MANY);
        assertThat(table.rows().getFirst().share()).isEqualTo(1);
        assertThat(table.rows().get(12).share()).isEqualTo(0.5);
        assertThat(table.total().revenue().replace('\u00a0', ' ')).isEqualTo("€300 k");
    }

    @Test
    void whatHasNoRoomIsOnASheetOfTheResults() {
        ReviewPeople people = ReviewPeople.of(MANY);
        assertThat(people.develop()).hasSize(8);
        assertThat(PageText.plain(people.moreDevelop()))
                .isEqualTo("17 more are on sheet People, all accounts of results.xlsx.");
        assertThat(people.unpaired()).hasSize(5);
        assertThat(PageText.plain(people.morePairs()))
                .isEqualTo("20 more are on sheet Pairs and references of results.xlsx.");
        assertThat(ReviewPeople.of(facts(5)).morePairs()).isEmpty();
        assertThat(ReviewPeople.of(facts(8)).moreDevelop()).isEmpty();
        assertThat(people.ours()).hasSize(6);
    }

    @Test
    void sixteenAccountsFitATableOfTheEighteen() {
        assertThat(tables(16)).containsExactly(16);
        assertThat(tables(25)).containsExactly(16, 9);
        assertThat(ReviewWork.of(MANY).tables().get(1).accounts().getFirst().number())
                .isEqualTo("17");
    }

    @Test
    void asManyCasesOfAQuestionAreNamedAsALineHoldsAndTheOthersCounted() {
        List<ReviewDecisions> decisions = ReviewDecisions.of(MANY);
        assertThat(decisions)
                .extracting(ReviewDecisions::question)
                .startsWith("A second person where one carries half.");
        assertThat(decisions.getFirst().cases().replace('\u00a0', ' '))
                .startsWith("0 at Account 0, 100 %")
                .endsWith(" +49");
    }

    @Test
    void listsThatDisagreeWithTheScoreAreNamed() {
        Given given = Given.portfolio()
                .nominates("Mira", "Small")
                .nominates("Noor", "Small")
                .account(
                        "Large",
                        a -> a.revenue(9_000_000.0, 5_000_000.0, null).fit(9).spend(9_500_000))
                .account("Small", a -> a.revenue(1_000.0, 5_000.0, null).fit(1).spend(900_000));
        ReviewChoice choice = ReviewChoice.of(
                ReviewFacts.of(SomeAccounts.plan(given), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF)));
        assertThat(choice.disputes())
                .containsExactly(
                        "Large: the score of 69 makes it Key; none of the 2 managers names it.",
                        "Small: 2 of 2 managers name it; against it: attractiveness 0 and our position 0 of 100, by"
                                + " figures alone the tail; the score of 31 makes it Maintain, not Key.");
        assertThat(choice.headline()).isEqualTo("One key account by score; two tiers would change with one weight.");
    }

    private static List<Integer> tables(int accounts) {
        return ReviewWork.of(facts(accounts)).tables().stream()
                .map(table -> table.accounts().size())
                .toList();
    }

    private static ReviewFacts facts(int accounts) {
        Given given = Given.portfolio();
        for (int i = 0; i < accounts; i++) {
            int number = i;
            given.account("Account " + i, a -> {
                if (number > 0) {
                    a.revenue(number * 1000.0);
                }
                a.contact(
                                "Boss " + number,
                                c -> c.level(Level.DIRECTOR).influence(8).relationship(2))
                        .link("Ours " + number % 12, "Boss " + number, 1.8);
            });
        }
        return ReviewFacts.of(SomeAccounts.plan(given), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF));
    }
}
