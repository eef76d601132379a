package dev.kap.analysis;

import static dev.kap.analysis.Figures.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.insight.Concentration;
import dev.kap.insight.Concentration.Ranked;
import dev.kap.insight.Exposure;
import dev.kap.insight.PortfolioInsight;
import dev.kap.wording.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Accounts under one parent are one group for concentration, loss test and dependence. */
class GroupsTest {

    private static PortfolioInsight of(Given given) {
        return Analysis.of(given.build()).value();
    }

    /** A group of 70 (100 less 30), an account of 50, one of 30. */
    private static Given three() {
        return Given.portfolio()
                .account("Holding", a -> a.revenue(100))
                .account("Child", a -> a.revenue(-30).parent("Holding"))
                .account("Alone", a -> a.revenue(50))
                .account("Small", a -> a.revenue(30).opportunity("Next", "offer", 120.0, 0.5, Given.AS_OF.plusDays(9)));
    }

    @Test
    void theRankingIsOverTheNetSumsOfTheGroups() {
        Concentration shares = of(three()).concentration();

        assertThat(shares.ranking())
                .extracting(Ranked::account, Ranked::members, Ranked::revenue)
                .containsExactly(
                        tuple("Holding", List.of("Holding", "Child"), 70.0),
                        tuple("Alone", List.of("Alone"), 50.0),
                        tuple("Small", List.of("Small"), 30.0));
        assertThat(shares.ranking().getFirst().share()).isCloseTo(70.0 / 150, EXACT);
        // The base of an account's own share are the accounts above zero.
        assertThat(shares.revenue()).isEqualTo(180);
        assertThat(shares.netRevenue()).isEqualTo(150);
        assertThat(shares.negative()).containsExactly("Child");
    }

    @Test
    void anAccountHasItsOwnShareAndThatOfItsGroup() {
        PortfolioInsight insight = of(three());

        assertThat(insight.accounts().getFirst().standing().revenueShare()).isCloseTo(100.0 / 180, EXACT);
        assertThat(insight.accounts())
                .extracting(account -> account.standing().groupShare())
                .containsExactly(70.0 / 150, 70.0 / 150, 50.0 / 150, 30.0 / 150);
    }

    @Test
    void whoeverPrintsASharePrintsTheNegativeOnesAndTheGroups() {
        assertThat(of(three()).concentration().basis())
                .extracting(Sentence::key)
                .containsExactly("analysis.basis.period", "analysis.basis.negative", "analysis.basis.group");
    }

    @Test
    void theLossIsThatOfTheGroupAndItsOwnPipelineDoesNotWinItBack() {
        List<Exposure.Loss> losses = of(three().account(
                                "Daughter",
                                a -> a.parent("Holding")
                                        .opportunity("Own", "offer", 9999.0, 1.0, Given.AS_OF.plusDays(9))))
                .exposure()
                .losses();

        assertThat(losses.getFirst().account()).isEqualTo("Holding");
        // 120 x 0.5 / 12 = 5 a month.
        assertThat(losses.getFirst().months()).isCloseTo(70.0 / 5, EXACT);
        assertThat(losses.getFirst().largestShareOfRest()).isCloseTo(50.0 / 80, EXACT);
    }

    @Test
    void aParentsParentIsTheGroupAndAParentNeedNotBeAnAccount() {
        PortfolioInsight insight = of(Given.portfolio()
                .account("Grandchild", a -> a.revenue(1).parent("child"))
                .account("Child", a -> a.revenue(1).parent("Konzern AG"))
                .account("Sister", a -> a.revenue(1).parent("konzern ag")));

        assertThat(insight.accounts())
                .extracting(account -> account.standing().shares().group())
                .containsOnly("Konzern AG");
        assertThat(insight.concentration().ranking()).hasSize(1);
    }

    @Test
    void aRingOfParentsIsOneGroup() {
        assertThat(of(Given.portfolio()
                                .account("B", a -> a.revenue(1).parent("A"))
                                .account("A", a -> a.revenue(1).parent("B"))
                                .account("C", a -> a.revenue(1).parent("B")))
                        .concentration()
                        .ranking())
                .extracting(Ranked::account)
                .containsExactly("A");
    }
}
