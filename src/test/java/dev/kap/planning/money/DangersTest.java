package dev.kap.planning.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.plan.DealInDanger;
import dev.kap.planning.Planning;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Stance;
import dev.kap.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Page 2 names the deal that something stands against, the greatest first. */
class DangersTest {

    @Test
    void anOpponentAmongThoseWhoDecideIsSaidFirst() {
        assertThat(said(a -> a.contact(
                                "Kim",
                                c -> c.influence(9)
                                        .relationship(2)
                                        .roles(DecisionRole.DECISION_MAKER)
                                        .stance(Stance.OPPONENT))
                        .opportunity("Line", "offer", 1000, Given.AS_OF.minusDays(3))))
                .contains("Line: Kim is among those who decide and is against us.");
    }

    @Test
    void thenACloseDateThatHasPassed() {
        assertThat(said(a -> a.contact(
                                "Kim", c -> c.influence(9).relationship(2).roles(DecisionRole.DECISION_MAKER))
                        .opportunity("Line", "offer", 1000, Given.AS_OF.minusDays(3))))
                .contains("Line: It should have closed on 19\u00a0November.");
    }

    @Test
    void thenWhoDecidesAndIsNotWon() {
        assertThat(said(a -> a.contact(
                                "Kim", c -> c.influence(9).relationship(2).roles(DecisionRole.DECISION_MAKER))
                        .opportunity("Line", "offer", 1000, Given.AS_OF.plusDays(30))))
                .contains("Line: Kim is among those who decide and hardly knows us.");
    }

    @Test
    void ofTwoDealsTheGreaterInDangerAndNoneWhereAllIsWell() {
        assertThat(said(a -> a.opportunity("Small", "offer", 10, Given.AS_OF.plusDays(30))
                        .opportunity("Great", "offer", 1000, Given.AS_OF.plusDays(30))))
                .contains("Great: Nobody is noted who decides on it.");
        assertThat(said(kim().andThen(a -> a.link("Dana", "Kim", 4)))).isEmpty();
    }

    @Test
    void aRatingWithNoLinkBehindItIsNotYetAWonDecider() {
        assertThat(said(kim().andThen(a -> a.contact("Lee").link("Dana", "Lee", 4))))
                .contains("Line: Kim is among those who decide, rated well and with no link of ours behind it.");
        // Where no link of anybody is noted, nobody knows.
        assertThat(said(kim())).isEmpty();
    }

    private static Consumer<GivenAccount> kim() {
        return a -> a.contact("Kim", c -> c.influence(9).relationship(8).roles(DecisionRole.DECISION_MAKER))
                .opportunity("Line", "offer", 1000, Given.AS_OF.plusDays(30));
    }

    private static Optional<String> said(Consumer<GivenAccount> account) {
        DealInDanger danger = Planning.of(
                        Insights.of(Given.portfolio().account("Acme", account).build()))
                .value()
                .accounts()
                .getFirst()
                .agenda()
                .money()
                .danger();
        Wording wording = Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF);
        return Optional.ofNullable(danger)
                .map(deal -> deal.deal().opportunity().name() + ": " + wording.say(deal.why()));
    }
}
