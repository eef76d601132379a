package dev.kap.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.diagnosis.answer.Smart;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** SMART letter by letter. Kim is in Develop, Lee in Nurture; the plan year is 2027. */
class SmartCheckTest {

    @Test
    void aGoalThatMeetsAllFiveHasNoFailure() {
        Smart smart = check(GoalOf.smart("Win Kim", "Kim"));
        assertThat(smart.all()).isTrue();
        assertThat(smart.failures()).isEmpty();
    }

    @Test
    void specificNamesAContactAProductOrAMeasure() {
        assertThat(check(goal("Do better")).specific()).isFalse();
        assertThat(check(goal("Do better").contact("Kim")).specific()).isTrue();
        assertThat(check(goal("Do better").measure("Revenue")).specific()).isTrue();
        assertThat(check(goal("Sell more pumps")).specific()).isTrue();
        assertThat(check(goal("Get closer to Kim")).specific()).isTrue();
        assertThat(check(goal("Get closer to Kimberly")).specific()).isFalse();
    }

    @Test
    void measurableNeedsBaselineAndTarget() {
        assertThat(check(goal("Goal").from(0.0, 1.0)).measurable()).isTrue();
        assertThat(check(goal("Goal").from(null, 1.0)).measurable()).isFalse();
        assertThat(check(goal("Goal").from(1.0, null)).measurable()).isFalse();
    }

    @Test
    void aRelationshipGrowsByFourPointsAtMost() {
        assertThat(check(GoalOf.smart("Goal", "Kim").from(2.0, 6.0)).achievable())
                .isTrue();
        assertThat(check(GoalOf.smart("Goal", "Kim").from(2.0, 6.1)).achievable())
                .isFalse();
        // 0.1 + 4 is a hair more than 4.1 in floating point and still four points.
        assertThat(check(GoalOf.smart("Goal", "Kim").from(0.1, 4.1)).achievable())
                .isTrue();
    }

    @Test
    void otherGoalsReachOneAndAHalfTimesTheBestStageSoFar() {
        assertThat(check(goal("Goal").from(100.0, 150.0)).achievable()).isTrue();
        assertThat(check(goal("Goal").from(100.0, 151.0)).achievable()).isFalse();
        // The best actual is 120: 180 is just within reach, whatever came after it.
        assertThat(check(goal("Goal").from(100.0, 180.0).actual(1, 120).actual(2, 90))
                        .achievable())
                .isTrue();
        assertThat(check(goal("Goal").from(100.0, 181.0).actual(1, 120).actual(2, 90))
                        .achievable())
                .isFalse();
    }

    @Test
    void aGoalThatStartsFromZeroHasNoBestAndFailsNothing() {
        Smart untold = check(goal("Goal").from(0.0, 10.0));
        assertThat(untold.achievable()).isNull();
        assertThat(untold.failures()).extracting(s -> s.key()).doesNotContain("diagnosis.smart.a.beyond");
        // A stage that was reached is a best: 4 allows 6, not 10.
        assertThat(check(goal("Goal").from(0.0, 10.0).actual(1, 4)).achievable())
                .isFalse();
        assertThat(check(goal("Goal").from(0.0, 6.0).actual(1, 4)).achievable()).isTrue();
        // A relationship starts from 0 like from anywhere.
        assertThat(check(GoalOf.smart("Goal", "Kim").from(0.0, 4.0)).achievable())
                .isTrue();
    }

    @Test
    void aGoalOfTheBusinessIsRelevantByItself() {
        assertThat(check(GoalOf.kind("Sell", ObjectiveKind.SALES)).relevant()).isTrue();
        assertThat(check(GoalOf.kind("Earn", ObjectiveKind.BUSINESS).serves("World peace"))
                        .relevant())
                .isTrue();
        assertThat(check(goal("Goal").measure("Profit (k€)")).relevant()).isTrue();
        assertThat(check(goal("Goal").measure("Visits")).relevant()).isFalse();
    }

    @Test
    void aTroubleOfSomebodyThereMakesRelevantWhoeverTheGoalIsAbout() {
        assertThat(check(goal("Goal").serves("standstill")).relevant()).isTrue();
    }

    @Test
    void anUnplacedPersonOfHighInfluenceIsWorthAGoal() {
        assertThat(check(goal("Goal").contact("Mighty")).relevant()).isTrue();
        assertThat(check(goal("Goal").contact("Unrated")).relevant()).isFalse();
    }

    @Test
    void aGoalThatFallsMayFallToTwoThirdsOfTheBest() {
        assertThat(check(goal("Goal").from(30.0, 20.0)).achievable()).isTrue();
        assertThat(check(goal("Goal").from(30.0, 19.9)).achievable()).isFalse();
        assertThat(check(goal("Goal").from(30.0, 18.0).actual(1, 27)).achievable())
                .isTrue();
    }

    @Test
    void withoutBaselineOrTargetNothingIsAchievable() {
        assertThat(check(goal("Goal").from(null, 1.0)).achievable()).isFalse();
    }

    @Test
    void relevantServesAnOpenDiagnosticAnOpportunityOrAnAim() {
        assertThat(check(goal("Goal").serves("6")).relevant()).isTrue();
        assertThat(check(goal("Goal").serves("Q6")).relevant()).isTrue();
        assertThat(check(goal("Goal").serves("no. 6, 9")).relevant()).isTrue();
        assertThat(check(goal("Goal").serves("upgrade south")).relevant()).isTrue();
        assertThat(check(goal("Goal").serves("Lower energy cost")).relevant()).isTrue();
        assertThat(check(goal("Goal").serves("World peace")).relevant()).isFalse();
    }

    @Test
    void aGoodDiagnosticAndNumberSixteenItselfMakeNothingRelevant() {
        // No. 11 is answered good by a person; no. 16 is a gap.
        assertThat(check(goal("Goal").serves("11")).relevant()).isFalse();
        assertThat(check(goal("Goal").serves("16")).relevant()).isFalse();
        // What Serves says counts, even where the contact is in Develop.
        assertThat(check(goal("Goal").serves("16").contact("Kim")).relevant()).isFalse();
    }

    @Test
    void withoutServesTheContactOrTheTextMakesItRelevant() {
        assertThat(check(goal("Goal").contact("Kim")).relevant()).isTrue();
        assertThat(check(goal("Goal").contact("Lee")).relevant()).isFalse();
        assertThat(check(goal("Win the Upgrade South")).relevant()).isTrue();
        assertThat(check(goal("Sell more pumps")).relevant()).isTrue();
        // The opportunity of this product is lost.
        assertThat(check(goal("Sell more valves")).relevant()).isFalse();
    }

    @Test
    void timeBoundIsDueInsideThePlanYearEndsIncluded() {
        assertThat(check(goal("Goal").due(LocalDate.of(2027, 1, 1))).timeBound())
                .isTrue();
        assertThat(check(goal("Goal").due(LocalDate.of(2027, 12, 31))).timeBound())
                .isTrue();
        assertThat(check(goal("Goal").due(LocalDate.of(2026, 12, 31))).timeBound())
                .isFalse();
        assertThat(check(goal("Goal").due(LocalDate.of(2028, 1, 1))).timeBound())
                .isFalse();
        assertThat(check(goal("Goal")).timeBound()).isFalse();
    }

    @Test
    void eachLetterThatFailsHasItsSentenceInOrder() {
        assertThat(check(goal("Do better")).failures())
                .extracting(s -> s.key())
                .containsExactly(
                        "diagnosis.smart.s",
                        "diagnosis.smart.m.both",
                        "diagnosis.smart.a.unknown",
                        "diagnosis.smart.r",
                        "diagnosis.smart.t.none");
    }

    private static GoalOf goal(String text) {
        return GoalOf.kind(text, null);
    }

    private static Smart check(GoalOf goal) {
        PortfolioInsight insight = Insights.of(
                Given.portfolio().account("Acme", SmartCheckTest::acme).build());
        return SmartCheck.of(insight.accounts().getFirst(), insight).check(goal.build());
    }

    private static void acme(GivenAccount acme) {
        acme.contact("Kim", c -> c.influence(8).relationship(2))
                .contact("Lee", c -> c.influence(8).relationship(8))
                .contact("Unrated", c -> c.influence(2).painPoints("Standstill of the kilns"))
                .contact("Mighty", c -> c.influence(9))
                .aims("Lower the energy cost of both plants")
                .add(opportunity("Upgrade South", "Pumps", "Offer"))
                .add(opportunity("Valves 2026", "Valves", "Lost"))
                .answer(11, Status.GOOD);
    }

    private static Opportunity opportunity(String name, String product, String stage) {
        return new Opportunity(Given.origin(Sheet.OPPORTUNITIES, 2), name, product, 1.0, null, stage, null, null);
    }
}
