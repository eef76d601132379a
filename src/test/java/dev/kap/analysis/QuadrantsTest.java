package dev.kap.analysis;

import static dev.kap.analysis.Figures.acme;
import static dev.kap.analysis.Figures.insight;
import static dev.kap.portfolio.Quadrant.DEVELOP;
import static dev.kap.portfolio.Quadrant.NURTURE;
import static dev.kap.portfolio.Quadrant.SUPPORT;
import static dev.kap.portfolio.Quadrant.WATCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.portfolio.Setting;
import org.junit.jupiter.api.Test;

class QuadrantsTest {

    private static void corners(GivenAccount account) {
        account.contact("Nurture", c -> c.influence(5.1).relationship(5.1))
                .contact("Develop", c -> c.influence(5.1).relationship(5))
                .contact("Support", c -> c.influence(5).relationship(5.1))
                .contact("Watch", c -> c.influence(5).relationship(5));
    }

    @Test
    void onlyAboveTheThresholdIsHighOrStrong() {
        assertThat(acme(QuadrantsTest::corners).contacts())
                .extracting(ContactInsight::quadrant)
                .containsExactly(NURTURE, DEVELOP, SUPPORT, WATCH);
    }

    @Test
    void eachAxisMayHaveItsOwnThreshold() {
        AccountInsight account = insight(Given.portfolio()
                .with(Setting.THRESHOLD, "4")
                .with(Setting.INFLUENCE_THRESHOLD, "6")
                .account("Acme", QuadrantsTest::corners));

        assertThat(account.contacts())
                .extracting(ContactInsight::quadrant)
                .containsExactly(SUPPORT, SUPPORT, SUPPORT, SUPPORT);
    }

    @Test
    void withinHalfAPointOfAThresholdIsBorderlineEndsIncluded() {
        AccountInsight account =
                acme(a -> a.contact("Low end", c -> c.influence(4.5).relationship(9))
                        .contact("High end", c -> c.influence(9).relationship(5.5))
                        .contact("Beyond", c -> c.influence(4.4).relationship(5.6))
                        .contact("Unplaced", c -> c.influence(5)));

        assertThat(account.contacts())
                .extracting(c -> c.placement().borderline())
                .containsExactly(true, true, false, false);
    }
}
