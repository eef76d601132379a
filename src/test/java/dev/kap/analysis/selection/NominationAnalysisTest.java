package dev.kap.analysis.selection;

import static dev.kap.analysis.Figures.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.analysis.Analysis;
import dev.kap.insight.NominationInsight;
import org.junit.jupiter.api.Test;

class NominationAnalysisTest {

    private static NominationInsight of(Given given) {
        return Analysis.of(given.build()).value().nominations();
    }

    private static Given four() {
        return Given.portfolio().account("A").account("B").account("C").account("D");
    }

    @Test
    void kappaComparesTheAgreementWithChance() {
        NominationInsight insight =
                of(four().nominates("Xu", "A", "B").nominates("Yo", "A", "C").nominates("Zoe", "A", "B"));

        // votes 3, 2, 1, 0 of 3; pairs agreeing 6 + 2 + 2 + 6 of 4 x 6: observed 16/24
        // named 6 of 12: chance 0.25 + 0.25; (2/3 - 1/2) / (1/2)
        assertThat(insight.kappa()).isCloseTo(1.0 / 3, EXACT);
        assertThat(insight.managers()).isEqualTo(3);
        assertThat(insight.distinctAccounts()).isEqualTo(3);
        assertThat(insight.votes())
                .extracting(NominationInsight.Vote::account, NominationInsight.Vote::core)
                .containsExactly(tuple("A", true), tuple("B", true), tuple("C", false));
    }

    @Test
    void kappaIsUnknownWithOneManagerOrWithoutAChoice() {
        assertThat(of(four().nominates("Xu", "A")).kappa()).isNull();
        assertThat(of(four().nominates("Xu", "A", "B", "C", "D").nominates("Yo", "A", "B", "C", "D"))
                        .kappa())
                .isNull();
        assertThat(of(four()).kappa()).isNull();
    }

    @Test
    void concordanceCorrectsForTheAccountsNotNamed() {
        NominationInsight insight = of(four().nominates("Xu", "A", "B").nominates("Yo", "A", "C"));

        // ranks 1, 2, 3.5, 3.5 and 1, 3.5, 2, 3.5: sums 2, 5.5, 5.5, 7, squares 4 + 30.25 + 30.25 + 49 = 113.5
        // (12 x 113.5 - 3 x 4 x 4 x 25) / (4 x 4 x 15 - 2 x (6 + 6)) = 162 / 216
        assertThat(insight.kendallW()).isCloseTo(0.75, EXACT);
    }

    @Test
    void concordanceIsOneWhereTheListsAreTheSame() {
        assertThat(of(four().nominates("Xu", "A", "B").nominates("Yo", "A", "B"))
                        .kendallW())
                .isCloseTo(1.0, EXACT);
    }

    @Test
    void concordanceIsUnknownUnlessEveryManagerRanked() {
        assertThat(of(four().nominates("Xu", "A").nominatesUnranked("Yo", "A")).kendallW())
                .isNull();
        assertThat(of(four().nominates("Xu", "A")).kendallW()).isNull();
    }

    @Test
    void anAccountNamedTwiceByOneManagerCountsOnce() {
        NominationInsight insight = of(four().nominates("Xu", "A", "A").nominates("Yo", "B"));

        assertThat(insight.votes().getFirst().share()).isEqualTo(0.5);
    }

    @Test
    void anAccountNamedTwiceKeepsItsBetterRank() {
        // Xu names A first and third, and B second: the same list as A, B.
        assertThat(of(four().nominates("Xu", "A", "B", "A").nominates("Yo", "A", "B"))
                        .kendallW())
                .isCloseTo(1.0, EXACT);
        assertThat(of(four().nominates("Xu", "A", "B", "A").nominates("Yo", "B", "A"))
                        .kendallW())
                .isLessThan(1.0);
    }

    @Test
    void theMostNamedComesFirst() {
        assertThat(of(four().nominates("Xu", "A", "C").nominates("Yo", "C", "B"))
                        .votes())
                .extracting(NominationInsight.Vote::account)
                .containsExactly("C", "A", "B");
    }
}
