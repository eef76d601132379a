package dev.kap.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Partnership;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Stance;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.TeamMember;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One question at a time: figure, evidence, next step and rows as a reader sees them. */
class OneAnswerInWordsTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    @Test
    void dependenceTellsTheAccountsOwnShareAndNamesNoOtherCustomer() {
        Given given = Given.portfolio()
                .account("Acme", a -> a.revenue(30))
                .account("Birch", a -> a.revenue(20))
                .account("Cedar", a -> a.revenue(10))
                .account("Dune", a -> a.revenue(9))
                .account("Elm", a -> a.revenue(8))
                .account("Fir", a -> a.revenue(23));
        assertThat(said(1, given))
                .isEqualTo("30 % of revenue | 30 % of all our revenue comes from here. |"
                        + " Grow elsewhere, so that less hangs on this customer | Accounts 2");
        assertThat(said(1, Given.portfolio().account("Acme", a -> a.opportunity("Line", "won", 5, AS_OF))))
                .startsWith(
                        "100 % of business won | 100 % of all the business we won in the last twelve months comes from"
                                + " here. |");
        Given twelve = Given.portfolio();
        for (int i = 10; i < 22; i++) {
            twelve.account("A" + i, a -> a.revenue(1));
        }
        assertThat(said(1, twelve)).startsWith("8 % of revenue | 8 % of all our revenue comes from here. | Keep it so");
    }

    @Test
    void growthIsToldMeasureByMeasure() {
        Consumer<GivenAccount> eve = a -> a.manager("Eve").result("2025", 90.0, 100.0);
        // The rows of Results stand behind it.
        assertThat(said(2, acme(eve)))
                .isEqualTo("€90; target €100 | Missed: revenue (€90 of €100). | Decide how to get revenue back on"
                        + " course | Accounts 2, Results 2");
        assertThat(said(
                        2,
                        acme(a -> a.revenue(110.0, 100.0, null)
                                .profit(5.0, null, 4.0)
                                .units(7.0, 8.0, null))))
                .isEqualTo("€110; last year €100 | Met: revenue and profit. Missed: units (7 of 8). |"
                        + " Find out what holds back units | Accounts 2");
        assertThat(said(2, acme(a -> a.revenue(100.0, null, 100.0))))
                .isEqualTo("€100; target €100 | Met: revenue. | Set the next targets | Accounts 2");
    }

    @Test
    void theValueOfGrowthIsTheShareOfItsAim() {
        assertThat(answer(2, acme(a -> a.revenue(90.0, null, 120.0))).value()).isEqualTo(0.75);
        assertThat(answer(2, acme(a -> a.revenue(90.0, 0.0, null))).value()).isNull();
    }

    @Test
    void opportunitiesNameThoseWeWereCalledIntoElseTheOpenOnes() {
        Consumer<GivenAccount> two =
                a -> a.manager("Eve").add(opportunity("Line 4", false)).add(opportunity("Valves", null));
        assertThat(said(3, acme(two)))
                .isEqualTo("0 of 2 early | Open, but nobody asked us early: Line 4 and Valves. |"
                        + " Find out which projects are coming | Opportunities 2, Opportunities 2");
        assertThat(said(
                        3,
                        acme(two.andThen(a -> a.add(opportunity("Pump", true))
                                .contact("Ida", c -> c.influence(3).relationship(8))
                                .link("Dana", "Ida", 4)))))
                .startsWith("1 of 3 early | Invited early to Pump. | Ask Ida what comes next");
    }

    private static Opportunity opportunity(String name, Boolean early) {
        return new Opportunity(Given.origin(Sheet.OPPORTUNITIES, 2), name, "", 1.0, null, "offer", null, early);
    }

    @Test
    void aFriendHasALiveLinkAndARelationshipOfFive() {
        Consumer<GivenAccount> ida =
                a -> a.contact("Ida", c -> c.influence(3).relationship(5)).link("Dana", "Ida", 4);
        assertThat(said(3, acme(ida))).contains("Ask Ida which projects are coming");
        assertThat(said(
                        3,
                        acme(a -> a.contact("Ida", c -> c.influence(3).relationship(4.9))
                                .link("Dana", "Ida", 4))))
                .contains("Find out which projects are coming");
        assertThat(said(3, acme(a -> a.contact("Ida", c -> c.influence(3).relationship(5)))))
                .contains("Find out which projects are coming");
    }

    @Test
    void theWeightiestOutOfReachIsMetAndARoleNobodyHoldsAskedForElseToBeFound() {
        // Two approvers without a live link: the more influential one is met.
        Consumer<GivenAccount> others = a -> a.contact(
                        "Ida",
                        c -> c.influence(6)
                                .relationship(8)
                                .roles(DecisionRole.DECISION_MAKER, DecisionRole.INFLUENCER, DecisionRole.USER))
                .contact("Gus", c -> c.influence(2).relationship(3).roles(DecisionRole.GATEKEEPER))
                .link("Dana", "Ida", 4)
                .link("Dana", "Gus", 4);
        assertThat(said(
                        8,
                        acme(others.andThen(a -> a.contact(
                                        "Ann", c -> c.influence(6).lead("Eve").roles(DecisionRole.APPROVER))
                                .contact("Abe", c -> c.influence(7).lead("Eve").roles(DecisionRole.APPROVER))))))
                .startsWith("2 missing | No live link yet to Abe and Ann. | Meet Abe");
        assertThat(said(8, acme(others)))
                .startsWith("1 missing | Nobody is listed as approver. | Ask Ida who is approver");
        assertThat(said(
                        8,
                        acme(a -> a.manager("Mira")
                                .contact("Gus", c -> c.roles(DecisionRole.GATEKEEPER))
                                .link("Dana", "Gus", 3))))
                .startsWith("4 missing | Nobody is listed as decision maker, approver, influencer and one more. |"
                        + " Ask Gus who is decision maker");
        assertThat(said(8, acme(a -> a.manager("Mira").contact("Coach", c -> c.roles(DecisionRole.COACH)))))
                .startsWith("5 missing | Nobody is listed as decision maker, approver, influencer and 2 more. |"
                        + " Find the decision maker");
    }

    @Test
    void whoStandsAgainstUsIsNeverAskedForGuidance() {
        for (Stance against : List.of(Stance.OPPONENT, Stance.SCEPTIC)) {
            Consumer<GivenAccount> foe = a -> a.manager("Mira")
                    .contact("Foe", c -> c.relationship(8).stance(against).roles(DecisionRole.USER))
                    .link("Eve", "Foe", 5);
            assertThat(said(8, acme(foe))).contains(" | Find the decision maker | ");
            assertThat(said(9, acme(foe))).contains(" | Find somebody who wants us to win | ");
        }
    }

    @Test
    void aBossOutOfTheListIsAskedForAtWhomeverBelowKnowsUsBest() {
        assertThat(said(
                        8,
                        acme(a -> a.contact(
                                        "Ada",
                                        c -> c.influence(3)
                                                .relationship(9)
                                                .roles(DecisionRole.NEEDED.toArray(DecisionRole[]::new)))
                                .contact("Bob", c -> c.relationship(3).reportsTo("Ghost"))
                                .contact(
                                        "Cid",
                                        c -> c.relationship(4).lead("Eve").reportsTo("Ghost")))))
                .contains(" Not in the list: Ghost. | Ask Cid about Ghost");
    }

    @Test
    void aCoachIsToldWithTheLastContactAndWithoutOneWhoCouldBecomeIt() {
        assertThat(said(9, acme(a -> a.contact("Ida", c -> c.lead("Eve").roles(DecisionRole.COACH)))))
                .isEqualTo("1, not rated | Ida, no contact noted. | Win more trust of Ida | Contacts 2");
        assertThat(said(9, acme(a -> a.manager("Mira").contact("Ida", c -> c.roles(DecisionRole.USER)))))
                .isEqualTo("nobody | Nobody is marked, and nobody knows us well. |"
                        + " Find somebody who wants us to win | Contacts 2");
    }

    @Test
    void thePartnershipIsProposedByTheSponsorElseTheManager() {
        assertThat(said(
                        11,
                        acme(a -> a.partnership(Partnership.TRANSACTIONAL)
                                .sponsor("Helen")
                                .manager("Mira"))))
                .isEqualTo("order by order | Noted as: order by order. | Offer a frame agreement | Accounts 2");
        assertThat(said(
                        11,
                        acme(a -> a.partnership(Partnership.STRATEGIC_PARTNER)
                                .manager("Mira")
                                .revenue(30)
                                .spend(120))))
                .isEqualTo("strategic partner | We hold 25 % of their spend. |"
                        + " Renew the partnership each year | Accounts 2");
        assertThat(said(
                        11,
                        left("Helen")
                                .account(
                                        "Acme",
                                        a -> a.partnership(Partnership.TRANSACTIONAL)
                                                .sponsor("Helen")
                                                .manager("Mira"))))
                .contains("Offer a frame agreement");
    }

    @Test
    void coverageNamesTheHolesAndTheWeightiestPersonInOne() {
        Consumer<GivenAccount> heads = a -> a.contact(
                        "Ida", c -> c.influence(5).level(Level.HEAD).function("IT"))
                .contact(
                        "Ben",
                        c -> c.influence(9).level(Level.HEAD).function("Law").lead("Eve"))
                .contact(
                        "Out",
                        c -> c.influence(10).level(Level.HEAD).function("Law").outside("Advisers"))
                .link("Dana", "Ida", 4);
        // Heads are reached through Ida; Law is not.
        assertThat(said(12, acme(heads)))
                .isEqualTo("100 % and 50 % | Functions without a live link: Law. | Meet Ben | Contacts 2, Contacts 3");
        assertThat(said(
                        12,
                        acme(heads.andThen(a -> a.contact(
                                        "Max",
                                        c -> c.influence(7)
                                                .level(Level.MANAGER)
                                                .function("it")
                                                .lead("Fay"))
                                .contact(
                                        "Low",
                                        c -> c.influence(2).level(Level.MANAGER).function("IT"))
                                .link("Dana", "Ben", 3)))))
                .startsWith("50 % and 100 % | Levels without a live link: managers. | Meet Max");
    }

    @Test
    void seniorPeopleAreToldByLinkAndByAction() {
        Consumer<GivenAccount> chief = a -> a.sponsor("Helen")
                .manager("Mira")
                .contact("Chief", c -> c.influence(9).level(Level.C_LEVEL))
                .contact("Vera", c -> c.influence(8).level(Level.DIRECTOR));
        assertThat(said(14, helen().account("Acme", chief.andThen(a -> a.link("Helen", "Vera", 4)))))
                .isEqualTo("link, no action | Helen knows Vera; no meeting is planned. Of 2 who lead there our"
                        + " seniors know 1 well, not Chief. | Meet Chief | Links 2");
        LocalDate tomorrow = AS_OF.plusDays(1);
        assertThat(said(
                        14,
                        helen().account("Acme", chief.andThen(a -> a.action("Lunch", "", "Vera", "Helen", tomorrow)))))
                .isEqualTo("action, no link | Helen sees Vera by 23 November. None of our seniors has a live link to"
                        + " Chief and Vera. | Meet Chief | Actions 2");
        assertThat(said(14, helen().account("Acme", a -> a.contact("Low", c -> c.level(Level.MANAGER)))))
                .isEqualTo("neither | No meeting of seniors is planned. | Find out who leads there | Accounts 2");
    }

    @Test
    void neitherALeaverOfOursNorAnotherContactMakesAMeetingOfSeniors() {
        Consumer<GivenAccount> vera = a -> a.sponsor("Helen")
                .manager("Mira")
                .contact("Vera", c -> c.influence(8).level(Level.DIRECTOR))
                .contact("Low", c -> c.level(Level.MANAGER));
        assertThat(said(
                        14,
                        helen().account(
                                        "Acme",
                                        vera.andThen(a -> a.action("Lunch", "", "Low", "Helen", AS_OF)
                                                .add(new Action(
                                                        Given.origin(Sheet.ACTIONS, 9),
                                                        "Done",
                                                        "",
                                                        "Vera",
                                                        "Helen",
                                                        null,
                                                        AS_OF,
                                                        ActionStatus.DONE,
                                                        null))))))
                .startsWith("neither | ");
        // Helen has left: her action and her sponsorship end with her.
        assertThat(said(
                        14,
                        left("Helen")
                                .account(
                                        "Acme",
                                        vera.andThen(a -> a.action("Lunch", "", "Vera", "Helen", AS_OF.plusDays(9))))))
                .isEqualTo("neither | No meeting of seniors is planned. None of our seniors has a live link to Vera. |"
                        + " Meet Vera | Accounts 2");
    }

    @Test
    void ourLevelIsReadFromTheTitleWhereNoneIsTyped() {
        TeamMember titled = new TeamMember(
                Given.origin(Sheet.TEAM, 2), "Helen", "Sales director", null, "", "", null, false, null, false);
        assertThat(said(
                        14,
                        Given.portfolio()
                                .member(titled)
                                .account(
                                        "Acme",
                                        a -> a.contact("Vera", c -> c.level(Level.DIRECTOR))
                                                .link("Helen", "Vera", 4))))
                .startsWith("link, no action | Helen knows Vera");
    }

    @Test
    void reviewsTellTheLastAndTheNextDate() {
        assertThat(said(15, acme(a -> a.manager("Mira").review(AS_OF.minusDays(5)))))
                .isEqualTo("1 in 12 months | Last on 17 November, no next date. |"
                        + " Date the next review and all of 2027 | Reviews 2");
        assertThat(said(15, acme(a -> a.review(AS_OF.plusDays(5)))))
                .isEqualTo("0 in 12 months | None held yet, the first on 27 November. |"
                        + " Fix all four dates of 2027 | Reviews 2");
        assertThat(said(
                        15,
                        acme(a -> a.review(AS_OF)
                                .review(AS_OF.minusDays(90))
                                .review(AS_OF.minusDays(180))
                                .review(AS_OF.minusDays(270))
                                .review(AS_OF.plusDays(90)))))
                .startsWith("4 in 12 months | Last on 22 November, next on 20 February 2027. | Keep all four dates");
    }

    @Test
    void goalsThatAreNotSmartAreToldByPlaceAndLetter() {
        Consumer<GivenAccount> kim =
                a -> a.manager("Mira").contact("Kim", c -> c.influence(8).relationship(2));
        Consumer<GivenAccount> one =
                kim.andThen(a -> a.add(GoalOf.kind("Sell", ObjectiveKind.SALES).build())
                        .add(GoalOf.smart("Win Kim", "Kim").build())
                        .add(GoalOf.smart("Keep Kim", "Kim").due(null).build()));
        // The goal of sales is none of the relationship; the one that fails stands third.
        assertThat(said(16, acme(one))).startsWith("1 of 2 (50 %) | Goal 3: no due date. | Repair the goal");
        Consumer<GivenAccount> two = one.andThen(
                a -> a.add(GoalOf.smart("Lift Kim", "Kim").from(2.0, 9.5).build()));
        assertThat(said(16, acme(two)))
                .startsWith("1 of 3 (33 %) | Goal 3: no due date. Goal 4: 7.5 points in a year, 4 at most. |"
                        + " Repair 2 goals");
        assertThat(said(
                        16,
                        acme(two.andThen(
                                a -> a.add(GoalOf.smart("More", "Kim").due(null).build())))))
                .startsWith(
                        "1 of 4 (25 %) | Goal 3: no due date. Goal 4: 7.5 points in a year, 4 at most. And 1 more.");
        assertThat(said(
                        16,
                        acme(kim.andThen(
                                a -> a.add(GoalOf.smart("Win Kim", "Kim").build())))))
                .startsWith("1 of 1 (100 %) | Every relationship goal is SMART. | Follow them each quarter");
    }

    @Test
    void goalsWithoutPlanAreToldByPlaceAndDecidedByTheirOwner() {
        Consumer<GivenAccount> goals = a -> a.manager("Mira")
                .add(GoalOf.kind("Sell", ObjectiveKind.SALES).build())
                .add(GoalOf.kind("Keep", ObjectiveKind.BUSINESS)
                        .row(3)
                        .owner("Dana")
                        .build())
                .action("Offer", "sell ", "", "Dana", AS_OF);
        assertThat(said(17, acme(goals)))
                .isEqualTo("1 of 2 (50 %) | Only goal 2 has no action with owner and date. |"
                        + " Plan it or drop it | Objectives 3");
        // Without an owner of the goal, or where that owner has left, the account manager decides.
        assertThat(said(17, left("Dana").account("Acme", goals))).contains("Plan them or drop them");
        assertThat(said(
                        17,
                        acme(a -> a.manager("Mira")
                                .add(GoalOf.kind("Sell", ObjectiveKind.SALES).build())
                                .add(GoalOf.kind("Keep", ObjectiveKind.BUSINESS)
                                        .row(3)
                                        .build())
                                .add(new Action(
                                        Given.origin(Sheet.ACTIONS, 2),
                                        "Offer",
                                        "Sell",
                                        "",
                                        "Dana",
                                        null,
                                        AS_OF,
                                        ActionStatus.CANCELLED,
                                        null)))))
                .isEqualTo("0 of 2 (0 %) | Goals 1 and 2 have no action with owner and date. |"
                        + " Plan them or drop them | Objectives 2, Objectives 3");
        assertThat(said(
                        17,
                        acme(a -> a.add(GoalOf.kind("Sell", ObjectiveKind.SALES).build())
                                .action("Offer", "Sell", "", "Dana", AS_OF))))
                .isEqualTo("1 of 1 (100 %) | Every goal has an action with owner and date. |"
                        + " Keep owners and dates current | Objectives 2");
    }

    @Test
    void whoLeftUsTakesCareOfNobody() {
        assertThat(said(
                        18,
                        left("Dana")
                                .account(
                                        "Acme",
                                        a -> a.manager("Mira")
                                                .contact(
                                                        "Kim",
                                                        c -> c.influence(8).lead("Dana")))))
                .contains("Start with Kim");
    }

    @Test
    void whereAPersonAnsweredTheStepFitsThatAnswer() {
        Consumer<GivenAccount> mira = a -> a.manager("Mira");
        Consumer<GivenAccount> order = mira.andThen(a -> a.partnership(Partnership.TRANSACTIONAL));
        // Computed gap, answered good: nothing is to be done but to keep it.
        assertThat(said(11, acme(order.andThen(a -> a.answer(11, Status.GOOD)))))
                .startsWith("order by order | You say good. The data say gap: order by order. | Keep it so");
        // A gap answered as attention is still worked on by the computed step.
        assertThat(said(11, acme(order.andThen(a -> a.answer(11, Status.ATTENTION)))))
                .contains("| Offer a frame agreement |");
        assertThat(said(11, acme(order.andThen(a -> a.answer(11, Status.UNKNOWN)))))
                .contains("| Fill it in |");
        assertThat(said(11, acme(order.andThen(a -> a.answer(11, Status.GAP)))))
                .contains("| Offer a frame agreement |");
        // Computed good, answered as a gap: its own step does not fit, so one is to be agreed.
        assertThat(said(
                        11,
                        acme(mira.andThen(a ->
                                a.partnership(Partnership.STRATEGIC_PARTNER).answer(11, Status.GAP)))))
                .contains("| Agree the next step |");
    }

    @Test
    void whatCouldNotBeComputedIsShownAsAJudgement() {
        Consumer<GivenAccount> mira = a -> a.manager("Mira");
        assertThat(said(11, acme(mira.andThen(a -> a.answer(11, Status.GAP)))))
                .isEqualTo("by judgement | Answered in the workbook, without evidence. | Agree the next step |"
                        + " Diagnostics 2, Accounts 2");
        assertThat(said(11, acme(mira.andThen(a -> a.answer(11, Status.UNKNOWN)))))
                .startsWith("not answered | Fill in Accounts, column Partnership. | Fill it in");
    }

    private static Given helen() {
        return Given.portfolio().member("Helen", Level.C_LEVEL);
    }

    /** Of director level, and no longer with us. */
    private static Given left(String name) {
        return Given.portfolio()
                .member(new TeamMember(
                        Given.origin(Sheet.TEAM, 2), name, "", Level.DIRECTOR, "", "", null, true, null, false));
    }

    private static Given acme(Consumer<GivenAccount> details) {
        return Given.portfolio().account("Acme", details);
    }

    private static Diagnosis answer(int number, Given given) {
        PortfolioInsight insight = Insights.of(given.build());
        return Diagnostics.of(insight.accounts().getFirst(), insight)
                .diagnoses()
                .get(number - 1);
    }

    private static String said(int number, Given given) {
        Wording wording = Wording.of(Locale.ENGLISH, "EUR", AS_OF);
        Diagnosis answer = answer(number, given);
        return (wording.say(answer.figure()) + " | " + wording.say(answer.evidence()) + " | "
                        + wording.say(answer.nextStep()) + " | "
                        + answer.rows().stream()
                                .map(row -> row.sheet() + " " + row.row())
                                .collect(Collectors.joining(", ")))
                .replace('\u00a0', ' ');
    }
}
