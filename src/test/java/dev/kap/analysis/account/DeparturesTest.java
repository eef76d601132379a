package dev.kap.analysis.account;

import static dev.kap.analysis.Figures.EXACT;
import static dev.kap.analysis.Figures.acme;
import static dev.kap.analysis.Figures.departure;
import static dev.kap.analysis.Figures.insight;
import static dev.kap.portfolio.TieKind.INFLUENCES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.Departure;
import dev.kap.portfolio.Sheet;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    /** Kim 8 x (7.5 + 0.5) = 64, Lee 4 x 5 = 20, Max 5 x 2.5 = 12.5: 96.5 together. */
    private final AccountInsight account =
            acme(a -> a.contact("Kim", kim -> kim.influence(8).relationship(2).function("IT"))
                    .contact("Lee", lee -> lee.influence(4).function(" it "))
                    .contact("Max", max -> max.influence(5).function("Finance"))
                    .contact("Ann", ann -> ann.relationship(9).function("it"))
                    .link("Dana", "Kim", 4)
                    .link("Eve", "Kim", 3)
                    .link("Dana", "Lee", 3)
                    .link("Fay", "Max", 2));

    @Test
    void capitalIsInfluenceTimesEvidencedRelationship() {
        assertThat(account.dependence().capital()).isCloseTo(96.5, EXACT);
    }

    @Test
    void ofATeamMemberTheOthersLinksStay() {
        Departure dana = departure(account, "Dana");

        // Kim falls from 8 to Eve's 5, Lee to nothing: 8 x 3 + 20 = 44
        assertThat(dana.capitalLost()).isCloseTo(44.0 / 96.5, EXACT);
        assertThat(dana.orphaned()).containsExactly("Lee");
        assertThat(dana.standIn()).isEqualTo("Eve");
    }

    @Test
    void ofAContactAllTheirCapitalGoes() {
        Departure kim = departure(account, "Kim");

        assertThat(kim.capitalLost()).isCloseTo(64.0 / 96.5, EXACT);
        assertThat(kim.orphaned()).isEmpty();
        // Lee is of the same function whatever its spelling; Ann's influence is unknown
        assertThat(kim.standIn()).isEqualTo("Lee");
        assertThat(departure(account, "Max").standIn()).isNull();
    }

    @Test
    void oneWithHalfOfTheCapitalMakesTheAccountSingleThreaded() {
        assertThat(account.dependence().singleThreaded()).isTrue();
        assertThat(acme(a -> a.contact("Kim", c -> c.influence(5))
                                .contact("Lee", c -> c.influence(5))
                                .contact("Max", c -> c.influence(5))
                                .link("Dana", "Kim", 4)
                                .link("Eve", "Lee", 4)
                                .link("Fay", "Max", 4))
                        .dependence()
                        .singleThreaded())
                .isFalse();
    }

    @Test
    void oursComeBeforeTheirs() {
        assertThat(account.dependence().departures())
                .extracting(Departure::person)
                .containsExactly("Dana", "Eve", "Fay", "Kim", "Lee", "Max", "Ann");
    }

    @Test
    void withoutAnotherLinkTheColleagueOfTheBestAccessStandsIn() {
        AccountInsight ties = acme(a -> a.contact("Kim", c -> c.influence(5))
                .contact("Lee", c -> c.influence(5))
                .link("Dana", "Kim", 4)
                .link("Eve", "Lee", 3)
                .tie("Lee", INFLUENCES, "Kim"));

        assertThat(departure(ties, "Dana").standIn()).isEqualTo("Eve");
    }

    @Test
    void teamStandsInOrderOfTheCapitalItCarries() {
        // Eve: Kim falls from 8 to 7.5, 4 of 96.5; Fay: 12.5 of 96.5
        assertThat(account.team()).extracting(member -> member.member().name()).containsExactly("Dana", "Fay", "Eve");
    }

    @Test
    void withoutLinksThereIsNoCapitalToShare() {
        AccountInsight none = acme(a -> a.contact("Kim", c -> c.influence(5)));

        assertThat(none.dependence().capital()).isEqualTo(0);
        assertThat(none.dependence().singleThreaded()).isNull();
        assertThat(departure(none, "Kim").capitalLost()).isNull();
    }

    @Test
    void withoutContactsOrSheetTheCapitalIsUnknown() {
        assertThat(acme(a -> {}).dependence().capital()).isNull();
        assertThat(insight(Given.portfolio().without(Sheet.LINKS).account("Acme", a -> a.contact("Kim")))
                        .dependence()
                        .capital())
                .isNull();
    }
}
