package dev.kap.planning;

import static dev.kap.planning.Plans.say;
import static dev.kap.portfolio.TieKind.REPORTS_TO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.TeamMember;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each risk as a reader sees it: title, detail, and who answers it by when. */
class RisksInWordsTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    /** No. 15 is good, so that no review is overdue. */
    private static void reviewed(GivenAccount a) {
        a.manager("Mira").review(AS_OF).answer(15, Status.GOOD);
    }

    @Test
    void whereOneOfOursCarriesTooMuchTheStandInJoins() {
        // Kim is 9 x 8 = 72 of 72 + 3 x 6 = 90: 80 %. With Dana 9 x (8 - 2) = 54 would go, 60 %.
        assertThat(first(a -> a.contact("Kim", c -> c.influence(9).relationship(8))
                        .contact("Low", c -> c.influence(3))
                        .link("Dana", "Kim", 4.2)
                        .link("Eve", "Kim", 1.8)
                        .link("Eve", "Low", 3.4)))
                .isEqualTo("Too much hangs on Kim | If Kim leaves, 80 % of the capital goes too. |"
                        + " Move 2: Find somebody else there who can stand beside Kim");
        // 4.5 x (8 - 2) + 4.5 x 8 = 63 of 90 go with Dana, 70 %.
        assertThat(first(a -> a.contact("Kim", c -> c.influence(4.5))
                        .contact("Lee", c -> c.influence(4.5))
                        .contact("Low", c -> c.influence(3))
                        .link("Dana", "Kim", 4.2)
                        .link("Dana", "Lee", 4.2)
                        .link("Eve", "Kim", 1.8)
                        .link("Eve", "Low", 3.4)))
                .isEqualTo("Too much hangs on Dana | If Dana leaves, 70 % of the capital goes too."
                        + " Without a live link then: Kim and Lee. |"
                        + " Move 1: Eve comes along to the next meeting with Kim");
    }

    @Test
    void aContactWhoCarriesTooMuchGetsACompanionOfTheSameFunction() {
        assertThat(first(a -> a.contact(
                                "Kim", c -> c.influence(9).relationship(8).function("IT"))
                        .contact("Low", c -> c.influence(3).function("IT"))
                        .link("Dana", "Kim", 4)
                        .link("Eve", "Kim", 4)))
                .isEqualTo("Too much hangs on Kim | If Kim leaves, 100 % of the capital goes too. |"
                        + " Move 2: Get closer to Low, so that not all hangs on Kim");
    }

    @Test
    void whoAloneKnowsThemNeedsASecondPerson() {
        assertThat(said(a ->
                        a.contact("Kim", c -> c.influence(9).relationship(8)).link("Dana", "Kim", 4)))
                .contains("Too much hangs on Dana | If Dana leaves, 100 % of the capital goes too."
                        + " Without a live link then: Kim. |"
                        + " Move 1: Take a second colleague along to Kim");
        // 50 % is half; just below it nothing hangs on anybody.
        Consumer<GivenAccount> three = a -> a.contact("Kim", c -> c.influence(5))
                .contact("Lee", c -> c.influence(5))
                .contact("Max", c -> c.influence(5))
                .link("Dana", "Kim", 4)
                .link("Eve", "Lee", 4)
                .link("Fay", "Max", 4);
        assertThat(said(three)).noneMatch(risk -> risk.startsWith("Too much hangs"));
    }

    @Test
    void aLeaverIsToldWithTheRoleAndWhoReportedThere() {
        assertThat(said(a ->
                        a.contact("Gone", c -> c.roles(DecisionRole.APPROVER).left())))
                .contains("Gone has left | Gone was approver; the place is open or new. |"
                        + " Move 1: Find out who follows Gone, and meet");
        assertThat(said(a -> a.contact(
                                "Gone", c -> c.roles(DecisionRole.APPROVER).left())
                        .contact("Kim", c -> c.reportsTo("Gone"))))
                .contains("Gone has left | Gone was approver; listed below: Kim. |"
                        + " Move 1: Find out who follows Gone, and meet");
        // Who has not come yet has not left.
        assertThat(said(a ->
                        a.contact("New", c -> c.roles(DecisionRole.APPROVER).since(AS_OF.plusDays(1)))))
                .noneMatch(risk -> risk.contains("has left"));
    }

    @Test
    void aDeciderIsToldWithoutAContactWhereNoneIsNotedAndAnsweredByTheFirstMoveWithThem() {
        assertThat(said(a -> a.contact(
                                "Kim", c -> c.influence(8).relationship(2).roles(DecisionRole.APPROVER))
                        .action("Late", "", "Kim", "Dana", AS_OF)
                        .action("Lunch", "", "Kim", "Dana", AS_OF.plusDays(4))))
                .contains("Kim decides and hardly knows us | Influence 8.0, relationship 2.0, no contact noted. |"
                        + " Move 1: Late");
        // What is overdue comes first.
        assertThat(said(a -> a.contact(
                                "Kim",
                                c -> c.influence(8).relationship(2).lead("Eve").roles(DecisionRole.APPROVER))
                        .action("Late", "", "Kim", "Dana", AS_OF)))
                .contains("Kim decides and hardly knows us | Influence 8.0, relationship 2.0, no contact noted. |"
                        + " Move 1: Late");
        assertThat(said(a ->
                        a.contact("Kim", c -> c.influence(8).relationship(2).roles(DecisionRole.USER))))
                .noneMatch(risk -> risk.startsWith("Kim decides"));
    }

    @Test
    void aGoodRatingOfADeciderWithoutALinkIsARisk() {
        assertThat(said(a -> a.contact(
                                "Kim", c -> c.influence(8).relationship(7).roles(DecisionRole.DECISION_MAKER))
                        .answer(8, Status.GOOD)))
                .contains("Kim decides, and the rating is unproven | Rated 7.0, with no link of ours behind it. |"
                        + " Move 2: Meet Kim; check our rating");
        assertThat(said(a -> a.contact(
                                "Kim", c -> c.influence(8).relationship(7).roles(DecisionRole.DECISION_MAKER))
                        .link("Dana", "Kim", 1)))
                .noneMatch(risk -> risk.contains("unproven"));
        assertThat(said(a ->
                        a.contact("Kim", c -> c.influence(8).relationship(7).roles(DecisionRole.USER))))
                .noneMatch(risk -> risk.contains("unproven"));
    }

    @Test
    void decidersWhoCannotBePlacedAreOneRiskTogether() {
        assertThat(said(a -> a.contact("Ann", c -> c.influence(4).lead("Eve").roles(DecisionRole.APPROVER))
                        .contact("Bea", c -> c.influence(5).lead("Fay").roles(DecisionRole.APPROVER))
                        .contact("Cid", c -> c.influence(5).roles(DecisionRole.USER))
                        .answer(8, Status.GOOD)))
                .contains("2 who decide are not placed | Bea and Ann; fill in Relationship or Links. |"
                        + " No move yet, needs a decision: Meet Bea and place the contact");
    }

    @Test
    void decidersWhoCannotBePlacedPointToTheMoveWithEach() {
        AccountPlan plan =
                Plans.acme(a -> a.contact("Ann", c -> c.influence(8).lead("Eve").roles(DecisionRole.APPROVER))
                        .contact("Bea", c -> c.influence(9).lead("Fay").roles(DecisionRole.APPROVER)));
        assertThat(plan.risks())
                .filteredOn(risk -> Plans.say(risk.title()).startsWith("2 who decide"))
                .singleElement()
                .satisfies(risk -> assertThat(risk.moves())
                        .hasSize(2)
                        .containsExactlyInAnyOrder(
                                plan.register().talk("Ann").orElseThrow().number(),
                                plan.register().talk("Bea").orElseThrow().number()));
    }

    @Test
    void rolesOutOfReachAndBossesNotMetAreAnsweredByTheMovesProposedForThem() {
        List<String> risks = said(a -> a.contact(
                        "Lee",
                        c -> c.influence(3)
                                .relationship(8)
                                .roles(DecisionRole.COACH, DecisionRole.USER)
                                .reportsTo("Quarz"))
                .contact("Gus", c -> c.influence(3).relationship(4).roles(DecisionRole.GATEKEEPER))
                .link("Dana", "Lee", 4));
        assertThat(risks)
                .anyMatch(risk -> risk.startsWith("3 decision roles have no name | Nobody is listed as"
                                + " decision maker, approver and influencer. | Move 2: ")
                        && risk.endsWith(": Find the decision maker, approver and influencer by name"))
                .anyMatch(risk -> risk.startsWith(
                                "A boss we have not met | Named by contacts, not in the list: Quarz. |" + " Move 4")
                        && risk.endsWith(": Ask Lee who Quarz is; ask for a first talk"));
    }

    @Test
    void withoutSuchAMoveItSaysThatADecisionIsNeeded() {
        // A person calls no. 8 good: then neither is a risk.
        Consumer<GivenAccount> lee = a -> a.contact(
                "Lee",
                c -> c.influence(3).relationship(8).roles(DecisionRole.USER).reportsTo("Quarz"));
        assertThat(said(lee.andThen(a -> a.answer(8, Status.GOOD))))
                .noneMatch(risk -> risk.contains("out of reach") || risk.contains("not met"));
        // The user asks for Quarz already, so nothing is proposed.
        assertThat(said(lee.andThen(a -> a.action("Ask", "", "Quarz", "Dana", AS_OF.plusDays(9)))))
                .contains("A boss we have not met | Named by contacts, not in the list: Quarz. |"
                        + " No move yet, needs a decision: Learn about Quarz");
    }

    @Test
    void whoseActionIsOverdueAnswersForIt() {
        Consumer<GivenAccount> late = a -> a.manager("Mira").action("Call", "", "", "Tom", AS_OF.minusDays(1));
        assertThat(all(Given.portfolio().account("Acme", late)))
                .contains("One action is overdue | Oldest, due 21 November: Call. |"
                        + " Do or drop what is overdue, from move 1 on");
        TeamMember left = new TeamMember(Given.origin(Sheet.TEAM, 2), "Tom", "", null, "", "", null, true, null, false);
        assertThat(all(Given.portfolio().member(left).account("Acme", late)))
                .contains("One action is overdue | Oldest, due 21 November: Call. |"
                        + " Do or drop what is overdue, from move 1 on");
    }

    @Test
    void anOverdueReviewIsAnsweredByTheOneProposedElseByTheOneDated() {
        assertThat(all(Given.portfolio().account("Acme", a -> a.manager("Mira").review(AS_OF.minusDays(93)))))
                .contains("The quarterly review is overdue | The last one was on 21 August. |"
                        + " Move 1: Hold the quarterly review; fix all dates of 2027");
        assertThat(all(Given.portfolio().account("Acme", a -> a.review(AS_OF.plusDays(30)))))
                .contains("The quarterly review is overdue | None has been held. |"
                        + " No move yet, needs a decision: Hold the dated review earlier");
        assertThat(all(Given.portfolio().account("Acme", a -> a.review(AS_OF.minusDays(92)))))
                .noneMatch(risk -> risk.startsWith("The quarterly review"));
        assertThat(all(Given.portfolio().account("Acme", a -> a.answer(15, Status.GOOD))))
                .noneMatch(risk -> risk.startsWith("The quarterly review"));
    }

    @Test
    void revenueIsToldWithWhatIsLacking() {
        assertThat(said(a -> a.revenue(90.0, 100.0, 120.0)))
                .contains("Revenue is falling | €90 after €100 last year, €10 less. |"
                        + " Move 1: Find the lost orders, name the cause, decide what closes the distance");
        assertThat(said(a -> a.revenue(100.0, 100.0, 120.0)))
                .contains("Revenue misses its target | €100 of €120, €20 short. |"
                        + " Move 1: Decide what closes the distance to the target");
    }

    @Test
    void anAccountOfThirtyPercentIsADependenceUnlessTheThreeLargestAreFewAltogether() {
        Given given = Given.portfolio()
                .account("Acme", a -> a.revenue(30).manager("Mira"))
                .account("Birch", a -> a.revenue(35))
                .account("Cedar", a -> a.revenue(35));
        assertThat(all(given))
                .contains("We depend on this account | 30 % of our revenue comes from here. |"
                        + " No move yet, needs a decision: Tie it by contract and grow others");
        assertThat(all(Given.portfolio()
                        .account("Acme", a -> a.revenue(29))
                        .account("Birch", a -> a.revenue(36))
                        .account("Cedar", a -> a.revenue(35))))
                .noneMatch(risk -> risk.startsWith("We depend"));
        assertThat(all(Given.portfolio().account("Acme", a -> a.revenue(30).answer(1, Status.GOOD))))
                .noneMatch(risk -> risk.startsWith("We depend"));
    }

    @Test
    void theGravestComesFirst() {
        // Thread 100 x 1, leaver 90, decider 8 x 9 = 72, dependence 60, overdue 55, review 45.
        List<String> titles = all(Given.portfolio()
                        .account(
                                "Acme",
                                a -> a.revenue(10)
                                        .contact(
                                                "Gone",
                                                c -> c.roles(DecisionRole.USER).left())
                                        .contact(
                                                "Kim",
                                                c -> c.influence(9)
                                                        .relationship(2)
                                                        .roles(DecisionRole.APPROVER))
                                        .link("Dana", "Kim", 4)
                                        .action("Call", "", "", "Dana", AS_OF)
                                        .answer(8, Status.GOOD)))
                .stream()
                .map(risk -> risk.substring(0, risk.indexOf(" | ")))
                .toList();
        assertThat(titles)
                .containsExactly(
                        "Too much hangs on Dana",
                        "Gone has left",
                        "Kim decides and hardly knows us",
                        "We depend on this account",
                        "One action is overdue",
                        "The quarterly review is overdue");
    }

    @Test
    void theShareThatIsTooMuchIsASetting() {
        Given given = Given.portfolio()
                .with(Setting.SINGLE_THREAD, "0.3")
                .account(
                        "Acme",
                        a -> a.contact("Kim", c -> c.influence(5))
                                .contact("Lee", c -> c.influence(5))
                                .contact("Max", c -> c.influence(5).level(Level.HEAD))
                                .tie("Kim", REPORTS_TO, "Lee")
                                .link("Dana", "Kim", 4)
                                .link("Eve", "Lee", 4)
                                .link("Fay", "Max", 4));
        assertThat(all(given)).anyMatch(risk -> risk.startsWith("Too much hangs on Dana"));
    }

    private static String first(Consumer<GivenAccount> details) {
        return said(details).getFirst();
    }

    private static List<String> said(Consumer<GivenAccount> details) {
        return all(Given.portfolio().account("Acme", details.andThen(RisksInWordsTest::reviewed)));
    }

    private static List<String> all(Given given) {
        return Plans.first(given).risks().stream()
                .map(risk -> say(risk.title()) + " | " + say(risk.detail()) + " | " + say(risk.answer()))
                .toList();
    }
}
