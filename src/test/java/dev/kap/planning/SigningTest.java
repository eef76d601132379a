package dev.kap.planning;

import static dev.kap.planning.Plans.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.diagnosis.GoalOf;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.SigningRule.Kind;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Decision;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is still open before a plan is signed, in words and with the row of each point. */
class SigningTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    @Test
    void aGoalIsToldWithTheLettersThatFail() {
        assertThat(open(
                        Kind.OBJECTIVES_SMART,
                        a -> a.add(GoalOf.kind("Better", null).build())))
                .containsExactly("\"Better\": SMART fails. (Objectives 2)");
        assertThat(open(
                        Kind.OBJECTIVES_SMART,
                        a -> a.contact("Kim", c -> c.influence(8).relationship(2))
                                .add(GoalOf.smart("Win", "Kim").build())
                                .add(GoalOf.smart("Keep", "Kim").due(null).build())
                                .add(GoalOf.smart("Lift", "Kim").from(2.0, 9.0).build())))
                .containsExactly("\"Keep\": T fails. (Objectives 2)", "\"Lift\": A fails. (Objectives 2)");
        assertThat(open(Kind.OBJECTIVES_SMART, a -> {})).containsExactly("No goal is set for the year. (Accounts 2)");
    }

    @Test
    void anOpenActionNeedsOwnerAndDate() {
        assertThat(open(
                        Kind.MOVES_OWNED,
                        a -> a.manager("Dana")
                                .action("Call", "", "", "", null)
                                .action("Meet", "", "", "Dana", null)
                                .action("Send", "", "", "Dana", AS_OF)
                                .add(action("Done", ActionStatus.DONE))
                                .add(action("Dropped", ActionStatus.CANCELLED))))
                .containsExactly("\"Call\" has no owner. (Actions 2)", "\"Meet\" has no date. (Actions 3)");
        // A cancelled action is none.
        assertThat(open(Kind.MOVES_OWNED, a -> a.manager("Dana").add(action("Dropped", ActionStatus.CANCELLED))))
                .containsExactly("No action is agreed. (Accounts 2)");
    }

    private static Action action(String text, ActionStatus status) {
        return new Action(Given.origin(Sheet.ACTIONS, 9), text, "", "", "", null, null, status, null);
    }

    @Test
    void whatIsKnownOfAPlacedContactIsYoungerThanAQuarter() {
        assertThat(open(
                        Kind.DATA_FRESH,
                        a -> a.contact("Kim", c -> c.influence(8).relationship(2))
                                .contact("Lee", c -> c.influence(8).relationship(2))
                                .contact("Max", c -> c.influence(8).relationship(2))
                                .contact("Open", c -> c.influence(8))
                                .link("Dana", "Lee", 3.0, AS_OF.minusDays(300))
                                .link("Eve", "Lee", 3.0, AS_OF.minusDays(93))
                                .link("Dana", "Max", 3.0, AS_OF.minusDays(300))
                                .link("Eve", "Max", 3.0, AS_OF.minusDays(92))))
                .containsExactly(
                        "Nothing dated is known of Kim. (Contacts 2)",
                        "The youngest news of Lee is of 21 August. (Contacts 3)");
        // A date still to come is no news.
        assertThat(open(
                        Kind.DATA_FRESH,
                        a -> a.contact("Kim", c -> c.influence(8).relationship(2))
                                .link("Dana", "Kim", 3.0, AS_OF.plusDays(1))))
                .containsExactly("Nothing dated is known of Kim. (Contacts 2)");
    }

    @Test
    void aRatingNeedsSomethingBehindIt() {
        // Kim's role tells of the influence, the link of the relationship; each of the others lacks one.
        assertThat(open(
                        Kind.RATINGS_EVIDENCED,
                        a -> a.contact(
                                        "Kim",
                                        c -> c.influence(8).relationship(2).roles(DecisionRole.USER))
                                .contact("Lee", c -> c.influence(8))
                                .contact("Max", c -> c.relationship(2))
                                .contact("Open")
                                .link("Dana", "Kim", 3)
                                .link("Dana", "Lee", 3)))
                .containsExactly(
                        "A rating of Lee rests on opinion alone. (Contacts 3)",
                        "A rating of Max rests on opinion alone. (Contacts 4)");
    }

    @Test
    void aMoveOfSomebodyWhoHasLeftHasNoOwnerAndWhoHoldsItIsAPointOfItsOwn() {
        Given given = Given.portfolio()
                .member(new TeamMember(Given.origin(Sheet.TEAM, 2), "Gil", "", null, "", "", null, true, null, false))
                .account("Acme", a -> a.manager("Dana").action("Call", "", "", "Gil", AS_OF.plusDays(5)));
        assertThat(open(Kind.MOVES_OWNED, given))
                .containsExactly("\"Call\" is still with Gil, who has left. (Actions 2)");
        assertThat(open(Kind.NO_OWNER_LEFT, given))
                .containsExactly("Gil has left and still holds something here. (Team 2)");
    }

    @Test
    void whatWasRefusedNeedsNoOwner() {
        Action refused = new Action(
                Given.origin(Sheet.ACTIONS, 9),
                "Call",
                "",
                "",
                "",
                null,
                null,
                ActionStatus.OPEN,
                null,
                new Action.Handling("", Decision.REFUSE, "", null));
        assertThat(open(Kind.MOVES_OWNED, a -> a.manager("Dana").add(refused)))
                .containsExactly("No action is agreed. (Accounts 2)");
    }

    @Test
    void theMightyHaveAPlaceAndEveryProposalADecision() {
        Consumer<GivenAccount> mighty = a -> a.review(AS_OF).contact("Zoe", c -> c.influence(9));
        assertThat(open(Kind.NOBODY_UNPLACED, mighty))
                .containsExactly("Zoe weighs much and is not placed. (Contacts 2)");
        assertThat(open(Kind.MOVES_DECIDED, mighty)).isNotEmpty().allMatch(one -> one.contains("is proposed"));
    }

    @Test
    void aProblemInARowOfTheAccountIsOpenThereAndNowhereElse() {
        Portfolio portfolio = Given.portfolio()
                .account("Acme", a -> a.contact("Kim"))
                .account("Birch")
                .build();
        Origin row = portfolio.accounts().getFirst().contacts().getFirst().origin();
        List<Problem> found = List.of(
                Problem.of(Severity.WARNING, "unknown-choice", row.place(), "x"),
                Problem.of(Severity.NOTE, "unknown-choice", row.place(), "x"),
                Problem.of(Severity.WARNING, "unknown-choice", Place.file("given.xlsx"), "x"));
        PortfolioPlan plan = Planning.of(Insights.of(portfolio), found).value();
        assertThat(plan.accounts())
                .extracting(account -> account.agenda().signing().stream()
                        .filter(rule -> rule.kind() == Kind.NO_PROBLEM)
                        .mapToInt(rule -> rule.count())
                        .sum())
                .containsExactly(1, 0);
    }

    private static List<String> open(Kind kind, Consumer<GivenAccount> details) {
        return open(kind, Given.portfolio().account("Acme", details));
    }

    private static List<String> open(Kind kind, Given given) {
        return Plans.first(given).agenda().signing().stream()
                .filter(rule -> rule.kind() == kind)
                .flatMap(rule -> rule.open().stream())
                .map(open -> say(open.what()) + " (" + open.row().sheet() + " "
                        + open.row().row() + ")")
                .toList();
    }
}
