package dev.kap.analysis;

import static dev.kap.analysis.Figures.EXACT;
import static dev.kap.analysis.Figures.acme;
import static dev.kap.analysis.Figures.contact;
import static dev.kap.analysis.Figures.insight;
import static dev.kap.portfolio.DecisionRole.COACH;
import static dev.kap.portfolio.DecisionRole.DECISION_MAKER;
import static dev.kap.portfolio.DecisionRole.USER;
import static dev.kap.portfolio.TieKind.INFLUENCES;
import static dev.kap.portfolio.TieKind.PEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Score;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void influenceIsHalfRoleThreeTenthsLevelTwoTenthsReach() {
        AccountInsight account = acme(a -> a.contact(
                        "Lee", lee -> lee.roles(DECISION_MAKER).level(Level.C_LEVEL))
                .contact("Kim", kim -> kim.roles(USER).level(Level.MANAGER).reportsTo("Lee")));

        // Lee has the largest rank: reach 1, so 10 x (0.5 x 1 + 0.3 x 1 + 0.2 x 1)
        assertThat(contact(account, "Lee").influence().evidenced()).isCloseTo(10.0, EXACT);
        // Ranks k and l with k = 0.15/2 + 0.85 l/2 and l = k + 0.85 k, as Lee leads nowhere: k / l = 1 / 1.85
        assertThat(contact(account, "Kim").influence().evidenced())
                .isCloseTo(10 * (0.5 * 0.3 + 0.3 * 0.4 + 0.2 / 1.85), EXACT);
    }

    @Test
    void influenceFlowsFromTheInfluencedToTheInfluencer() {
        AccountInsight account = acme(a -> a.contact("Lee", lee -> lee.roles(USER))
                .contact("Kim", kim -> kim.roles(USER))
                .tie("Kim", INFLUENCES, "Lee"));

        // 10 x (0.5 x 0.3 + 0.3 x 0.2 + 0.2 x reach)
        assertThat(contact(account, "Kim").influence().evidenced()).isCloseTo(4.1, EXACT);
        assertThat(contact(account, "Lee").influence().evidenced()).isCloseTo(2.1 + 2 / 1.85, EXACT);
    }

    @Test
    void theSameKindOfTieBetweenTheSameTwoCountsOnceAndOtherKindsAddUp() {
        AccountInsight once = acme(a -> a.contact("Ann", ann -> ann.roles(USER).reportsTo("Lee"))
                .contact("Lee", lee -> lee.roles(USER))
                .contact("Kim", kim -> kim.roles(USER))
                .tie("Kim", INFLUENCES, "Ann", 0.6)
                .tie("Kim", INFLUENCES, "Ann", 0.2));

        // Ann leads to Lee and Kim with 0.6 each, so they have the same reach
        assertThat(contact(once, "Lee").influence().evidenced())
                .isCloseTo(contact(once, "Kim").influence().evidenced(), EXACT);

        AccountInsight added = acme(a -> a.contact("Ann", ann -> ann.roles(USER).reportsTo("Lee"))
                .contact("Lee", lee -> lee.roles(USER))
                .contact("Kim", kim -> kim.roles(USER))
                .tie("Kim", INFLUENCES, "Ann", 0.6)
                .tie("Lee", INFLUENCES, "Ann", 0.6));

        // Lee has 1.2 of Ann's 1.8, Kim 0.6: with a the rank of Ann, 1 + 0.85 x 2/3 against 1 + 0.85 x 1/3
        double ratio = (1 + 0.85 / 3) / (1 + 0.85 * 2 / 3);
        assertThat(contact(added, "Kim").influence().evidenced()).isCloseTo(2.1 + 2 * ratio, EXACT);
    }

    @Test
    void withoutReportingOrInfluenceTiesReachIsNothing() {
        AccountInsight account = acme(a -> a.contact("Lee", lee -> lee.roles(USER))
                .contact("Kim", kim -> kim.roles(USER))
                .tie("Kim", PEER, "Lee"));

        assertThat(contact(account, "Kim").influence().evidenced()).isCloseTo(2.1, EXACT);
    }

    @Test
    void theWeightiestRoleCounts() {
        AccountInsight account = acme(a -> a.contact("Kim", kim -> kim.roles(USER, COACH)));

        // 10 x (0.5 x 0.5 + 0.3 x 0.2)
        assertThat(contact(account, "Kim").influence().evidenced()).isCloseTo(3.1, EXACT);
    }

    @Test
    void withoutRoleAndLevelThereIsNoInfluenceAndTheContactIsUnplaced() {
        ContactInsight kim =
                contact(acme(a -> a.contact("Kim", k -> k.title("Poet")).link("Dana", "Kim", 4)), "Kim");

        assertThat(kim.influence().known()).isFalse();
        assertThat(kim.influence().confidence()).isNull();
        assertThat(kim.quadrant()).isEqualTo(Quadrant.UNPLACED);
        assertThat(kim.placement().missing()).containsExactly(Sentence.of("analysis.missing.influence"));
    }

    @Test
    void withoutRatingAndLinksThereIsNoRelationship() {
        ContactInsight kim = contact(acme(a -> a.contact("Kim", k -> k.roles(USER))), "Kim");

        assertThat(kim.placement().missing()).containsExactly(Sentence.of("analysis.missing.relationship"));
    }

    @Test
    void relationshipIsTheBestLinkAndHalfAPointForEachFurtherLiveOne() {
        AccountInsight account = acme(a -> a.contact("Kim")
                .link("Dana", "Kim", 4)
                .link("Eve", "Kim", 3)
                .link("Fay", "Kim", 3)
                .link("Gus", "Kim", 2));

        // 7.5 + 0.5 (5) + 0.5 (5) + nothing for 2.5
        assertThat(contact(account, "Kim").relationship().evidenced()).isEqualTo(8.5);
    }

    @Test
    void relationshipEndsAtTen() {
        AccountInsight account =
                acme(a -> a.contact("Kim").link("Dana", "Kim", 5).link("Eve", "Kim", 5));

        assertThat(contact(account, "Kim").relationship().evidenced()).isEqualTo(10.0);
    }

    @Test
    void aLinkIsWholeForAQuarterHalvesInAYearAndKeepsThreeTenths() {
        LocalDate asOf = Given.AS_OF;
        AccountInsight account = acme(a -> a.contact("Kim")
                .link("Ann", "Kim", 4.0, asOf.minusDays(92))
                .link("Bob", "Kim", 4.0, asOf.minusDays(93))
                .link("Dana", "Kim", 4.0, asOf.minusDays(457))
                .link("Eve", "Kim", 4.0, asOf.minusDays(2000))
                .link("Fay", "Kim", 4.0, null));

        // 7.5 whole, x 0.5^(1 / 365.25), x 0.5^(365 / 365.25), then x 0.3 twice
        assertThat(contact(account, "Kim").links())
                .extracting(LinkWorth::worth)
                .satisfiesExactly(
                        worth -> assertThat(worth).isEqualTo(7.5),
                        worth -> assertThat(worth).isCloseTo(7.5 * Math.pow(0.5, 1 / 365.25), EXACT),
                        worth -> assertThat(worth).isCloseTo(7.5 * Math.pow(0.5, 365 / 365.25), EXACT),
                        worth -> assertThat(worth).isCloseTo(2.25, EXACT),
                        worth -> assertThat(worth).isCloseTo(2.25, EXACT));
    }

    @Test
    void ofTwoRowsOfOnePairTheOneWorthMostCounts() {
        AccountInsight account =
                acme(a -> a.contact("Kim").link("Dana", "Kim", 3).link("Dana", "Kim", 5));

        assertThat(contact(account, "Kim").relationship().evidenced()).isEqualTo(10.0);
        assertThat(contact(account, "Kim").links())
                .extracting(LinkWorth::worth, LinkWorth::counts)
                .containsExactly(tuple(10.0, true), tuple(5.0, false));
    }

    @Test
    void ratingWinsAndEvidenceConfirmsItWhenLessThanTwoAway() {
        AccountInsight account = acme(a -> a.contact("Kim", kim -> kim.relationship(7))
                .contact("Lee", lee -> lee.relationship(5.5))
                .contact("Max", max -> max.relationship(3))
                .contact("Ann")
                .link("Dana", "Kim", 4)
                .link("Dana", "Lee", 4)
                .link("Dana", "Ann", 4));

        assertThat(contact(account, "Kim").relationship()).isEqualTo(new Score(7.0, 7.5, Score.Confidence.HIGH));
        assertThat(contact(account, "Lee").relationship()).isEqualTo(new Score(5.5, 7.5, Score.Confidence.MEDIUM));
        assertThat(contact(account, "Max").relationship()).isEqualTo(new Score(3.0, null, Score.Confidence.MEDIUM));
        assertThat(contact(account, "Ann").relationship()).isEqualTo(new Score(null, 7.5, Score.Confidence.MEDIUM));
        assertThat(contact(account, "Kim").relationship().value()).isEqualTo(7.0);
    }

    @Test
    void influenceWithAGuessedRoleOrLevelIsOfLowConfidence() {
        AccountInsight account = acme(a -> a.contact("Typed", c -> c.roles(USER).level(Level.HEAD))
                .contact("Title", c -> c.roles(USER).title("Head of Sales"))
                .contact("No role", c -> c.level(Level.HEAD))
                .contact("No level", c -> c.roles(USER)));

        assertThat(account.contacts())
                .extracting(contact -> contact.influence().confidence())
                .containsExactly(
                        Score.Confidence.MEDIUM, Score.Confidence.LOW, Score.Confidence.LOW, Score.Confidence.MEDIUM);
    }

    @Test
    void everyWeightIsASetting() {
        ContactInsight kim = contact(
                insight(Given.portfolio()
                        .with(Setting.ROLE_USER, "0.8")
                        .with(Setting.WEIGHT_ROLE, "1")
                        .with(Setting.WEIGHT_LEVEL, "0")
                        .account("Acme", a -> a.contact("Kim", k -> k.roles(USER)))),
                "Kim");

        assertThat(kim.influence().evidenced()).isCloseTo(8.0, EXACT);
    }
}
