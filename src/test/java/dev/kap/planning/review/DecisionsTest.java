package dev.kap.planning.review;

import static dev.kap.planning.Plans.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.diagnosis.GoalOf;
import dev.kap.plan.PortfolioReview.Decision.Kind;
import dev.kap.planning.Plans;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the director is asked to decide, each with its figures. */
class DecisionsTest {

    /** By fit the percentiles are 1, 2/3, 1/3 and 0; by share of spend 80 %, 20 %, 60 % and 40 %. */
    private static Given four() {
        return Given.portfolio()
                .criterion("Fit", 1, "Strategic fit", true)
                .account("Acme", a -> a.fit(4).revenue(40).spend(50))
                .account("Birch", a -> a.fit(3).revenue(10).spend(50))
                .account("Cedar", a -> a.fit(2).revenue(30).spend(50))
                .account("Dune", a -> a.fit(1).revenue(20).spend(50));
    }

    @Test
    void whoCarriesHalfIsAskedForInTheAccount() {
        Given given = Given.portfolio()
                .account("Acme", a -> a.contact("Kim", c -> c.influence(8)).link("Dana", "Kim", 4))
                .account("Birch", a -> a.contact("Lee"));
        assertThat(said(given, Kind.SINGLE_THREAD))
                .containsExactly(
                        "Dana carries 100 % of the capital of Acme: who stands beside?",
                        "Kim carries 100 % of the capital of Acme: who stands beside?");
    }

    @Test
    void whereManagersAndScoreDisagreeSomebodyIsRight() {
        Given given = four().nominates("Ann", "Birch").nominates("Ben", "Birch");
        assertThat(said(given, Kind.CORE_NOT_KEY))
                .containsExactly(
                        "Two thirds of the managers name Birch, the score does not make it Key:" + " who is right?");
        assertThat(said(given, Kind.KEY_NOT_NAMED))
                .containsExactly("The score makes Acme Key, and no manager names it: who is right?");
        assertThat(said(four().nominates("Ann", "Acme"), Kind.CORE_NOT_KEY)).isEmpty();
        assertThat(said(four(), Kind.KEY_NOT_NAMED)).isEmpty();
    }

    @Test
    void aTierThatAnotherWeightWouldChangeIsAskedFor() {
        // Fit and spend weigh the same and run against each other; Cedar is in the middle by both.
        Given given = Given.portfolio()
                .criterion("Fit", 50, "Strategic fit", true)
                .criterion("Spend", 50, "Category spend", true)
                .account("Acme", a -> a.fit(9).spend(10))
                .account("Birch", a -> a.fit(1).spend(30))
                .account("Cedar", a -> a.fit(5).spend(20));
        assertThat(said(given, Kind.TIER_BORDERLINE))
                .containsExactly(
                        "Acme is Grow and would be Tail with another weight of Fit: keep the tier?",
                        "Birch is Grow and would be Tail with another weight of Fit: keep the tier?");
        assertThat(said(four(), Kind.TIER_BORDERLINE)).isEmpty();
    }

    @Test
    void aTierThatPromisesASponsorNeedsOne() {
        assertThat(said(four(), Kind.SERVICE_WITHOUT_SPONSOR))
                .containsExactly(
                        "Acme is Key, which promises a sponsor: who is it?",
                        "Birch is Grow, which promises a sponsor: who is it?");
        assertThat(said(
                        four().promises(Tier.KEY, null, "no", "", "").promises(Tier.TAIL, null, "yes", "", ""),
                        Kind.SERVICE_WITHOUT_SPONSOR))
                .containsExactly(
                        "Birch is Grow, which promises a sponsor: who is it?",
                        "Dune is Tail, which promises a sponsor: who is it?");
        assertThat(said(
                        Given.portfolio().account("Acme", a -> a.revenue(1).sponsor("Helen")),
                        Kind.SERVICE_WITHOUT_SPONSOR))
                .isEmpty();
    }

    @Test
    void goalsBehindTheirStageAreCountedByAccount() {
        Given given = Given.portfolio()
                .with(Setting.PLAN_YEAR, "2026")
                .account("Acme", a -> a.add(stage(3)).add(stage(3.9)).add(stage(4)))
                .account(
                        "Birch",
                        a -> a.add(stage(4)).add(GoalOf.smart("Open", "").build()));
        assertThat(said(given, Kind.OBJECTIVES_BEHIND))
                .containsExactly("2 goals of Acme are behind their stage: push or change them?");
    }

    /** The stage of the third quarter is 4. */
    private static Objective stage(double actual) {
        return GoalOf.smart("Goal", "")
                .stages(null, null, 4.0, null)
                .actual(3, actual)
                .build();
    }

    @Test
    void whoHasMoreCallsThanHoursIsToldWithTheWatchCallsThatCouldGo() {
        // Half of Develop 3 + Watch 0.5 + 0.5 contacts of two hours: 4 of 3; dropping the Watch calls leaves 3.
        Given given = Given.portfolio()
                .member(new TeamMember(Given.origin(Sheet.TEAM, 2), "Dana", "", null, "", "", 3.0, false, null, false))
                .account(
                        "Acme",
                        a -> a.contact(
                                        "Kim",
                                        c -> c.influence(8).relationship(2).lead("Dana"))
                                .contact(
                                        "Low",
                                        c -> c.influence(2).relationship(2).lead("Dana"))
                                .contact(
                                        "Mid",
                                        c -> c.influence(3).relationship(2).lead("Dana"))
                                .contact(
                                        "Else",
                                        c -> c.influence(2).relationship(2).lead("Eve")));
        assertThat(said(given, Kind.OVERLOADED))
                .containsExactly("Dana needs 4 h a quarter and has 3 h: drop 2 Watch calls, or hand over?");
    }

    @Test
    void oneWatchCallOrNoneIsToldAsSuch() {
        assertThat(said(overloaded(2), Kind.OVERLOADED))
                .containsExactly("Dana needs 3.5 h a quarter and has 2 h: drop one Watch call, or hand over?");
        assertThat(said(overloaded(8), Kind.OVERLOADED))
                .containsExactly("Dana needs 6 h a quarter and has 2 h: who takes work over?");
    }

    /** Two contacts, the second of that influence. */
    private static Given overloaded(double second) {
        return Given.portfolio()
                .member(new TeamMember(Given.origin(Sheet.TEAM, 2), "Dana", "", null, "", "", 2.0, false, null, false))
                .account(
                        "Acme",
                        a -> a.contact(
                                        "Kim",
                                        c -> c.influence(8).relationship(2).lead("Dana"))
                                .contact(
                                        "Low",
                                        c -> c.influence(second).relationship(2).lead("Dana")));
    }

    @Test
    void whoSponsorsMoreThanThreeIsToldWithTheirNumber() {
        Given given = Given.portfolio();
        for (int i = 0; i < 4; i++) {
            given.account("A" + i, a -> a.sponsor("Helen"));
        }
        assertThat(said(given, Kind.SPONSOR_OVERLOADED))
                .containsExactly("Helen sponsors 4 accounts: who takes some over?");
    }

    private static List<String> said(Given given, Kind kind) {
        return Plans.all(given).review().decisions().stream()
                .filter(decision -> decision.kind() == kind)
                .map(decision -> say(decision.what()))
                .toList();
    }
}
