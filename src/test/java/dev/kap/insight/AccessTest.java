package dev.kap.insight;

import static dev.kap.analysis.Figures.EXACT;
import static dev.kap.analysis.Figures.acme;
import static dev.kap.analysis.Figures.contact;
import static dev.kap.analysis.Figures.insight;
import static dev.kap.portfolio.TieKind.INFLUENCES;
import static dev.kap.portfolio.TieKind.KNOWS;
import static dev.kap.portfolio.TieKind.PEER;
import static dev.kap.portfolio.TieKind.REPORTS_TO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
import org.junit.jupiter.api.Test;

class AccessTest {

    @Test
    void aDirectLinkIsAPathOfTwoAndCountsATenthOfItsWorth() {
        Access access = contact(acme(a -> a.contact("Kim").link("Dana", "Kim", 4)), "Kim")
                .access();

        assertThat(access.value()).isEqualTo(0.75);
        assertThat(access.path()).containsExactly("Dana", "Kim");
    }

    @Test
    void eachTieMultipliesItsStrengthAndTheStepCost() {
        AccountInsight account = acme(a -> a.contact("Lee")
                .contact("Kim", kim -> kim.reportsTo("Lee").relationship(5))
                .contact("Max")
                .link("Dana", "Lee", 5)
                .tie("Max", INFLUENCES, "Kim", 0.9));

        // 10/10 x 0.6 x 0.8, against the direction of Reports to
        assertThat(contact(account, "Kim").access().value()).isCloseTo(0.48, EXACT);
        // and x 0.9 x 0.8
        assertThat(contact(account, "Max").access().value()).isCloseTo(0.3456, EXACT);
        assertThat(contact(account, "Max").access().path()).containsExactly("Dana", "Lee", "Kim", "Max");
        assertThat(contact(account, "Max").access().introducers()).containsExactly("Lee", "Kim");
    }

    @Test
    void betweenTwoTheStrongestTieCounts() {
        AccountInsight account = acme(a -> a.contact("Lee")
                .contact("Kim")
                .link("Dana", "Lee", 5)
                .tie("Kim", KNOWS, "Lee")
                .tie("Lee", PEER, "Kim"));

        assertThat(contact(account, "Kim").access().value()).isCloseTo(1 * 0.5 * 0.8, EXACT);
    }

    @Test
    void aStrongWayRoundBeatsAWeakDirectLink() {
        AccountInsight account = acme(a -> a.contact("Lee")
                .contact("Kim")
                .link("Dana", "Lee", 5)
                .link("Eve", "Kim", 2)
                .tie("Lee", INFLUENCES, "Kim"));

        // 0.7 x 0.8 = 0.56 against 0.25
        assertThat(contact(account, "Kim").access().path()).containsExactly("Dana", "Lee", "Kim");
        assertThat(contact(account, "Kim").secondAccess().path()).containsExactly("Eve", "Kim");
    }

    @Test
    void ofEqualWaysTheOneOfFewerStepsCountsThenTheNamesInOrder() {
        AccountInsight account = acme(a -> a.contact("Lee")
                .contact("Kim")
                .contact("Ann")
                .link("Zoe", "Kim", 4.2)
                .link("Dana", "Lee", 5)
                .link("Dana", "Ann", 5)
                .tie("Lee", KNOWS, "Kim", 1.0)
                .tie("Ann", KNOWS, "Kim", 1.0));

        // 0.8 directly, and 1 x 1 x 0.8 over Ann or Lee
        assertThat(contact(account, "Kim").access().path()).containsExactly("Zoe", "Kim");
        assertThat(contact(account, "Kim").secondAccess().path()).containsExactly("Dana", "Ann", "Kim");
    }

    @Test
    void theSecondWayAvoidsTheIntroducersOfTheFirst() {
        AccountInsight account = acme(a -> a.contact("Lee")
                .contact("Max")
                .contact("Kim")
                .link("Dana", "Lee", 5)
                .link("Dana", "Max", 3)
                .tie("Kim", REPORTS_TO, "Lee")
                .tie("Kim", KNOWS, "Max"));

        assertThat(contact(account, "Kim").access().introducers()).containsExactly("Lee");
        assertThat(contact(account, "Kim").secondAccess().path()).containsExactly("Dana", "Max", "Kim");
        // 0.5 x 0.4 x 0.8
        assertThat(contact(account, "Kim").secondAccess().value()).isCloseTo(0.16, EXACT);
    }

    @Test
    void whomNobodyReachesHasNoAccess() {
        AccountInsight account = acme(a -> a.contact("Kim").contact("Lee").link("Dana", "Kim", 4));

        assertThat(contact(account, "Lee").access()).isNull();
        assertThat(contact(account, "Kim").secondAccess()).isNull();
    }

    @Test
    void aLinkWithoutStrengthLeadsNowhere() {
        AccountInsight account = acme(a -> a.contact("Kim").link("Dana", "Kim", null, Given.AS_OF));

        assertThat(contact(account, "Kim").access()).isNull();
        assertThat(contact(account, "Kim").links()).hasSize(1);
    }

    @Test
    void nobodyWhoHasLeftIntroduces() {
        AccountInsight account = acme(a -> a.contact("Lee", lee -> lee.left())
                .contact("Kim", kim -> kim.reportsTo("Lee"))
                .link("Dana", "Lee", 5));

        assertThat(contact(account, "Kim").access()).isNull();
    }

    @Test
    void ourOwnLeaversKnowNobodyAnyMore() {
        TeamMember left = new TeamMember(
                Given.origin(Sheet.TEAM, 2), "Dana", "", Level.DIRECTOR, "", "", null, true, null, false);
        AccountInsight account = insight(Given.portfolio()
                .member(left)
                .account("Acme", a -> a.contact("Kim").link("Dana", "Kim", 5)));

        assertThat(contact(account, "Kim").access()).isNull();
        assertThat(account.team()).isEmpty();
    }
}
