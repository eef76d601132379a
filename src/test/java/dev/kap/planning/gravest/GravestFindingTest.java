package dev.kap.planning.gravest;

import static dev.kap.planning.Plans.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.diagnosis.GoalOf;
import dev.kap.plan.Headline;
import dev.kap.plan.Headline.Rule;
import dev.kap.planning.Plans;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Decision;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Stance;
import dev.kap.portfolio.TeamMember;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a plan says first: each rule where it applies, and the graver one where two do. As of 22 November 2026. */
class GravestFindingTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    /** Kim decides, is a friend, and two of us know her well; the goal is SMART, the next review dated. */
    private static void onCourse(GivenAccount a) {
        a.manager("Dana")
                .contact(
                        "Kim",
                        c -> c.influence(9).relationship(8).level(Level.C_LEVEL).roles(DecisionRole.DECISION_MAKER))
                .contact("Lee", c -> c.influence(8).relationship(8))
                .contact("Max", c -> c.influence(8).relationship(8))
                .review(AS_OF.plusDays(30))
                .add(GoalOf.smart("Win", "Kim").serves("7").build());
        for (String ours : new String[] {"Dana", "Eve", "Fay"}) {
            a.link(ours, "Kim", 4).link(ours, "Lee", 4).link(ours, "Max", 4);
        }
    }

    @Test
    void whereNothingIsGraveItSaysWhatToKeep() {
        Headline headline = of(GravestFindingTest::onCourse);
        assertThat(headline.rule()).isEqualTo(Rule.ON_COURSE);
        assertThat(say(headline.text())).isEqualTo("On course: stay close to Kim and Lee, and grow from there.");
        assertThat(headline.people()).containsExactly("Kim", "Lee");
    }

    @Test
    void whoHasLeftAndHoldsSomethingIsGravest() {
        // Gil alone leads Lee; the opponent who decides is less grave.
        Headline headline = of(left("Gil")
                .account(
                        "Acme",
                        grave().andThen(a -> a.contact(
                                "Ned", c -> c.influence(7).relationship(7).lead("Gil")))));
        assertThat(headline.rule()).isEqualTo(Rule.OWNER_LEFT);
        assertThat(say(headline.text()))
                .isEqualTo("Gil has left, and nobody follows yet with Ned: hand over within 30 days.");
        assertThat(headline.people()).containsExactly("Ned");
        assertThat(say(of(left("Gil").account("Acme", plus(a -> a.action("Call", "", "", "Gil", AS_OF.plusDays(5)))))
                        .text()))
                .isEqualTo("Gil has left and still stands in this plan: name who follows.");
    }

    @Test
    void aDeciderWhoLeftIsMetAgainInTheSuccessorAndANewOneAtAProspectIsAnOpening() {
        Headline left = of(plus(a -> a.contact(
                "Old", c -> c.roles(DecisionRole.APPROVER).function("IT").until(AS_OF.minusDays(9)))));
        assertThat(left.rule()).isEqualTo(Rule.DECIDER_LEFT);
        assertThat(say(left.text())).isEqualTo("Old, who decided there, has left: find out who follows.");
        Headline opening = of(plus(a -> a.prospect()
                .contact(
                        "New",
                        c -> c.influence(7)
                                .relationship(6)
                                .roles(DecisionRole.DECISION_MAKER)
                                .since(AS_OF.minusDays(9)))));
        assertThat(opening.rule()).isEqualTo(Rule.DECIDER_LEFT);
        assertThat(say(opening.text())).startsWith("New is new there and decides, which is an opening: introduce");
        assertThat(opening.people()).containsExactly("New");
    }

    @Test
    void aContractThatEndsWithin180DaysNeedsSomethingUnderWay() {
        assertThat(contract(180).rule()).isEqualTo(Rule.CONTRACT_ENDS);
        assertThat(say(contract(180).text()))
                .isEqualTo(
                        "The contract ends on 21 May 2027, and nothing is under way to renew it: open the talks now.");
        assertThat(contract(181).rule()).isEqualTo(Rule.ON_COURSE);
        assertThat(of(plus(a -> a.contractEnd(AS_OF.plusDays(100))
                                .opportunity("Renewal", "offer", 1, AS_OF.plusDays(95))))
                        .rule())
                .isEqualTo(Rule.ON_COURSE);
        assertThat(of(plus(a -> a.contractEnd(AS_OF.plusDays(100))
                                .action("Renew", "", "", "Dana", AS_OF.plusDays(100))))
                        .rule())
                .isEqualTo(Rule.ON_COURSE);
        // An action with somebody is about that contact, and settles no contract.
        assertThat(of(plus(a -> a.contractEnd(AS_OF.plusDays(100))
                                .action("Lunch", "", "New", "Dana", AS_OF.plusDays(50))))
                        .rule())
                .isEqualTo(Rule.CONTRACT_ENDS);
        // What was refused is under way no more.
        assertThat(of(plus(a -> a.contractEnd(AS_OF.plusDays(100))
                                .add(new Action(
                                        Given.origin(Sheet.ACTIONS, 2),
                                        "Renew",
                                        "",
                                        "",
                                        "Dana",
                                        null,
                                        AS_OF.plusDays(50),
                                        ActionStatus.OPEN,
                                        null,
                                        new Action.Handling("", Decision.REFUSE, "", null)))))
                        .rule())
                .isEqualTo(Rule.CONTRACT_ENDS);
    }

    private static Headline contract(int days) {
        return of(plus(a -> a.contractEnd(AS_OF.plusDays(days))));
    }

    @Test
    void aTargetMissedByMoreThanFivePercentIsSaidInMoney() {
        assertThat(of(plus(a -> a.revenue(95.0, null, 100.0))).rule()).isEqualTo(Rule.ON_COURSE);
        Headline revenue = of(plus(a -> a.revenue(94.0, null, 100.0)));
        assertThat(revenue.rule()).isEqualTo(Rule.TARGET_MISSED);
        assertThat(say(revenue.text()))
                .isEqualTo("Revenue is €6 short of its target of €100: decide what closes the distance.");
        assertThat(say(of(plus(a -> a.profit(9.0, null, 10.0))).text())).startsWith("Profit is €1 short");
    }

    @Test
    void anAccountWithoutContactsSaysSo() {
        assertThat(of(a -> {}).rule()).isEqualTo(Rule.NOBODY);
        assertThat(say(of(a -> {}).text())).startsWith("No contact is listed");
    }

    private static Consumer<GivenAccount> grave() {
        return plus(a -> a.contact(
                "Olga",
                c -> c.influence(9)
                        .relationship(1)
                        .level(Level.C_LEVEL)
                        .stance(Stance.OPPONENT)
                        .roles(DecisionRole.DECISION_MAKER)));
    }

    @Test
    void anOpponentWhoDecidesIsHeardOutEvenWhereAnotherIsFar() {
        Headline headline =
                of(grave().andThen(a -> a.contact("Ann", c -> c.influence(9).relationship(1))));
        assertThat(headline.rule()).isEqualTo(Rule.OPPONENT_DECIDES);
        assertThat(say(headline.text()))
                .isEqualTo("Olga decides and is against us: hear this contact out before the next offer.");
        assertThat(headline.people()).containsExactly("Olga");
    }

    @Test
    void whoDecidesAtTheTopHasToBeReachedByOneOfUs() {
        Consumer<GivenAccount> top = a -> a.contact(
                        "Rex",
                        c -> c.influence(9).relationship(3).level(Level.C_LEVEL).roles(DecisionRole.APPROVER))
                .contact("Tom", c -> c.influence(6).level(Level.DIRECTOR).roles(DecisionRole.DECISION_MAKER))
                .link("Dana", "Tom", 5);
        assertThat(of(top).rule()).isEqualTo(Rule.TOP_UNREACHED);
        assertThat(say(of(top).text()))
                .isEqualTo("Nobody of us reaches Rex, who decides at the top: find the way there first.");
        // A link worth 2.5 gives an access of 0.25: reached.
        assertThat(of(top.andThen(a -> a.link("Dana", "Rex", 2))).rule()).isNotEqualTo(Rule.TOP_UNREACHED);
    }

    @Test
    void whereNobodyNotedALinkARatingSaysThatSomebodyKnowsThem() {
        Consumer<GivenAccount> rated = a -> a.contact(
                "Rex", c -> c.influence(9).relationship(3).level(Level.C_LEVEL).roles(DecisionRole.APPROVER));
        Consumer<GivenAccount> unknown =
                a -> a.contact("Rex", c -> c.influence(9).level(Level.C_LEVEL).roles(DecisionRole.APPROVER));
        assertThat(of(rated).rule()).isNotEqualTo(Rule.TOP_UNREACHED);
        assertThat(of(unknown).rule()).isEqualTo(Rule.TOP_UNREACHED);
    }

    @Test
    void anOpportunityThatClosesWithin90DaysNamesTheWeakestOfItsDeciders() {
        Consumer<GivenAccount> weak =
                plus(a -> a.contact("Pat", c -> c.influence(6).relationship(3).roles(DecisionRole.APPROVER))
                        .contact("Quin", c -> c.influence(5).roles(DecisionRole.APPROVER))
                        .opportunity("Line 4", "offer", 1, AS_OF.plusDays(90)));
        Headline headline = of(weak);
        assertThat(headline.rule()).isEqualTo(Rule.DEAL_UNDECIDED);
        assertThat(headline.people()).containsExactly("Quin", "Pat");
        assertThat(say(headline.text()))
                .isEqualTo(
                        "Win Quin and Pat before 20 February 2027: Line 4 is decided then, and they know us little.");
        assertThat(of(plus(a -> a.opportunity("Line 4", "offer", 1, AS_OF.plusDays(90))))
                        .rule())
                .isEqualTo(Rule.ON_COURSE);
    }

    @Test
    void whoCarriesHalfIsNamedWithTheWeightiestWhoWouldBeLeftAlone() {
        // Eve's links carry all; Kim weighs more than Lee.
        Headline headline = of(a -> a.contact("Kim", c -> c.influence(5))
                .contact("Lee", c -> c.influence(4))
                .link("Eve", "Kim", 4)
                .link("Eve", "Lee", 4));
        assertThat(headline.rule()).isEqualTo(Rule.ONE_CARRIES_HALF);
        assertThat(say(headline.text()))
                .isEqualTo("Eve alone holds 100 % of what ties us to this customer: put a colleague beside, first with"
                        + " Kim.");
        assertThat(headline.people()).containsExactly("Kim");
    }

    @Test
    void whoIsFarIsTheTwoOfGreatestPriorityInWordsThatFitBoth() {
        assertThat(far(2, 1)).isEqualTo("Win Ada and Bea first: they weigh much and hardly know us.");
        assertThat(far(2, 3.5)).isEqualTo("Win Ada and Bea first: they weigh much and know us little.");
        assertThat(far(2, 3.6)).isEqualTo("Win Ada and Bea first: they weigh much and are not yet won.");
        assertThat(say(of(a -> a.contact("Ada", c -> c.influence(9).relationship(2.1)))
                        .text()))
                .isEqualTo("Win Ada first: this contact weighs much and knows us little.");
    }

    private static String far(double ada, double bea) {
        return say(of(a -> a.contact(
                                "Ada", c -> c.influence(9.9).relationship(ada).target(9))
                        .contact("Bea", c -> c.influence(8).relationship(bea).target(9)))
                .text());
    }

    @Test
    void theMightyWhomNobodyPlacedAreMetBeforeAnybodyIsSaidToBeWeightless() {
        Headline headline = of(a -> a.contact("Zoe", c -> c.influence(9))
                .contact("Low", c -> c.influence(2).relationship(2)));
        assertThat(headline.rule()).isEqualTo(Rule.UNPLACED);
        assertThat(say(headline.text()))
                .isEqualTo("Meet and rate Zoe first: this contact weighs much and has no contact with us.");
        assertThat(of(a -> a.contact("Low", c -> c.influence(2).relationship(2)))
                        .rule())
                .isEqualTo(Rule.NO_WEIGHT);
        assertThat(say(of(a -> a.contact("Dark")).text())).startsWith("How much weight anybody there has is not known");
    }

    @Test
    void aLeadWithoutALinkIsToMeetOrToHandOver() {
        Headline headline = of(
                plus(a -> a.contact("Uma", c -> c.influence(8).relationship(6).lead("Dana"))));
        assertThat(headline.rule()).isEqualTo(Rule.LEAD_UNLINKED);
        assertThat(say(headline.text()))
                .isEqualTo(
                        "Dana leads Uma and has no contact of their own: arrange the meeting, or name another lead.");
        assertThat(headline.people()).containsExactly("Uma");
    }

    @Test
    void elseTheGoalsAndTheNextReviewAreToBeSettled() {
        Headline headline =
                of(plus(a -> a.add(GoalOf.smart("Keep", "Lee").due(null).build())));
        assertThat(headline.rule()).isEqualTo(Rule.GOALS_LOOSE);
        assertThat(say(headline.text())).isEqualTo("One of two goals is not SMART yet: repair it before you sign.");
    }

    @Test
    void ofOneWhoDecidesOnAnOpportunityItSpeaksInTheSingular() {
        assertThat(say(of(plus(a -> a.contact(
                                        "Pat",
                                        c -> c.influence(5).relationship(3).roles(DecisionRole.APPROVER))
                                .opportunity("Line 4", "offer", 1, AS_OF.plusDays(90))))
                        .text()))
                .isEqualTo(
                        "Win Pat before 20 February 2027: Line 4 is decided then, and this contact knows us little.");
    }

    private static Consumer<GivenAccount> plus(Consumer<GivenAccount> more) {
        return a -> {
            onCourse(a);
            more.accept(a);
        };
    }

    private static Given left(String name) {
        return Given.portfolio()
                .member(new TeamMember(Given.origin(Sheet.TEAM, 2), name, "", null, "", "", null, true, null, false));
    }

    private static Headline of(Consumer<GivenAccount> details) {
        return of(Given.portfolio().account("Acme", details));
    }

    private static Headline of(Given given) {
        return Plans.all(given).accounts().getFirst().agenda().headline();
    }
}
