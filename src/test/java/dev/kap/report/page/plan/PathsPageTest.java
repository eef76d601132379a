package dev.kap.report.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.Level;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whom a way leads to, and what is said of those without one. */
class PathsPageTest {

    @Test
    void thoseWithoutAWayAreNamedInTheHeadlineAndNotAgain() {
        PathsPage page = page(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact("Ann Lee", c -> c.influence(9).relationship(2))
                                .contact("Bob Ray", c -> c.influence(8).relationship(1))));
        assertThat(page.paths()).isEmpty();
        assertThat(page.headline()).isEqualTo("No way of ours leads to Lee and Ray yet: find out who knows them.");
        assertThat(page.unreached()).isEmpty();
    }

    @Test
    void besideADirectLinkToOthersTheHeadlineNamesThem() {
        PathsPage page = page(Given.portfolio()
                .member("Tom Kay", Level.MANAGER)
                .account(
                        "Acme",
                        a -> a.contact("Ann Lee", c -> c.influence(9).relationship(2))
                                .contact("Bob Ray", c -> c.influence(8).relationship(1))
                                .link("Tom Kay", "Ann Lee", 2)));
        assertThat(page.paths()).extracting(row -> row.person().shortName()).containsExactly("Lee");
        assertThat(page.headline()).isEqualTo("No way of ours leads to Ray yet: find out who knows them.");
        assertThat(page.unreached()).isEmpty();
    }

    @Test
    void aDoorToSomebodyElseInTheHeadlineHidesNoneOfThem() {
        PathsPage page = page(Given.portfolio()
                .member("Tom Kay", Level.MANAGER)
                .account(
                        "Acme",
                        a -> a.contact("Ann Lee", c -> c.influence(9).relationship(2))
                                .contact("Bob Ray", c -> c.influence(8).relationship(3))
                                .contact(
                                        "Cid Orr",
                                        c -> c.influence(3).relationship(8).reportsTo("Bob Ray"))
                                .link("Tom Kay", "Cid Orr", 5)));
        assertThat(page.headline()).startsWith("The door to Ray opens through Orr: Kay asks. Move ");
        assertThat(page.unreached()).isEqualTo("Nobody of us has a way to Lee.");
    }

    /** domain.md, "Access": pages print the word, the figure stays in the data. */
    @Test
    void howOpenAWayIsIsAWordAndItsEndIsNamedOnceWithItsMark() {
        PathsPage page = page(Given.portfolio()
                .member("Tom Kay", Level.MANAGER)
                .account(
                        "Acme",
                        a -> a.contact("Ann Lee", c -> c.influence(9).relationship(2))
                                .link("Tom Kay", "Ann Lee", 2)));
        assertThat(page.paths()).extracting(PathsPage.PathRow::path).containsExactly("Kay → Lee");
        assertThat(page.paths()).extracting(PathsPage.PathRow::access).allMatch(List.of("possible", "long")::contains);
    }

    private static PathsPage page(Given given) {
        PortfolioPlan plan = Planning.of(Insights.of(given.build())).value();
        return PathsPage.of(PageContext.of(
                plan.accounts().getFirst(), plan, List.of(), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF)));
    }
}
