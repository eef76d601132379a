package dev.kap.report.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.SomeAccounts;
import dev.kap.figure.Gathered;
import dev.kap.figure.Numbered;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.PortfolioPlan;
import dev.kap.report.page.PageText;
import dev.kap.wording.Wording;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What stands beside the quadrant for those whose names the figure has no room for. */
class QuadrantPageTest {

    @Test
    void aNumberInTheFigureHasItsNameBeside() {
        QuadrantPage page = page(people(3), List.of(new Numbered(1, "Kim"), new Numbered(2, "Lee")), List.of(), false);
        assertThat(page.numbered())
                .containsExactly(new QuadrantPage.NumberedName("1", "Kim"), new QuadrantPage.NumberedName("2", "Lee"));
        assertThat(page.small()).isEmpty();
    }

    @Test
    void aSharedMarkHasItsNumberItsRangesAndItsNamesTheMostPressingFirst() {
        PortfolioPlan plan = people(3);
        QuadrantPage page = page(plan, List.of(), List.of(mark(plan, 1, 2)), true);
        assertThat(page.gathered()).singleElement().satisfies(row -> {
            assertThat(row.count()).isEqualTo("2");
            assertThat(row.influence()).isEqualTo("8.0 to 9.0");
            assertThat(row.relationship()).isEqualTo("2.0");
            assertThat(row.names()).isEqualTo("C and B");
            assertThat(row.mark().kind()).isEqualTo("develop");
        });
        assertThat(PageText.plain(page.small()))
                .isEqualTo("A number in a mark: so many people at one place, too near to be told apart.");
        assertThat(page.caption()).endsWith(page.small());
        assertThat(page.moreGathered()).isEmpty();
    }

    @Test
    void ofManySharedMarksTheFirstAreTold() {
        PortfolioPlan plan = people(3);
        QuadrantPage page = page(plan, List.of(), Collections.nCopies(60, mark(plan, 0, 1)), false);
        assertThat(page.gathered()).hasSize(6);
        assertThat(PageText.plain(page.moreGathered()))
                .isEqualTo(
                        "54 more marks are not listed; the people behind them, 108 in all, are in results.xlsx, sheet"
                                + " Contacts.");
    }

    @Test
    void ofManyNotPlacedTheFirstAreNamed() {
        Given given = Given.portfolio().account("Acme", a -> {
            for (int i = 0; i < 40; i++) {
                a.contact("Person " + i);
            }
        });
        QuadrantPage page = page(SomeAccounts.plan(given), List.of(), List.of(), false);
        assertThat(page.notPlaced()).hasSize(3);
        assertThat(PageText.plain(page.moreNotPlaced()))
                .isEqualTo("37 more, Decision role or Job title and Relationship or Links missing: 3, 4, 5, 6, 7, 8, 9,"
                        + " 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,"
                        + " 31, 32 and 7 more.");
    }

    private static PortfolioPlan people(int count) {
        return SomeAccounts.plan(Given.portfolio().account("Acme", a -> {
            for (int i = 0; i < count; i++) {
                double influence = 7 + i;
                a.contact(
                        "Person " + (char) ('A' + i),
                        c -> c.influence(influence).relationship(2));
            }
        }));
    }

    private static Gathered mark(PortfolioPlan plan, int from, int to) {
        List<ContactInsight> all = plan.accounts().getFirst().insight().contacts();
        return new Gathered(List.of(all.get(from), all.get(to)));
    }

    private static QuadrantPage page(
            PortfolioPlan plan, List<Numbered> numbered, List<Gathered> gathered, boolean crowded) {
        return QuadrantPage.of(
                PageContext.of(
                        plan.accounts().getFirst(), plan, List.of(), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF)),
                numbered,
                gathered,
                crowded,
                false);
    }
}
