package dev.kap.planning.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.diagnosis.GoalOf;
import dev.kap.insight.PortfolioInsight;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Partnership;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Which cells count as empty, whom to ask, and between which answers each of them lies. */
class EmptyCellsTest {

    private static final LocalDate AS_OF = Given.AS_OF;
    private static final LocalDate PLAN_YEAR_ENDS = LocalDate.of(2027, 12, 31);

    @Test
    void ofAContactTheJudgementsAreAskedForThatNobodyTypedOrCanTell() {
        assertThat(told(acme(a -> a.manager("Mira").contact("Kim"))))
                .containsExactly(
                        "Partnership of null: Mira",
                        "Level of Kim: Mira",
                        "Decision role of Kim: Mira",
                        "Influence of Kim: Mira",
                        "Relationship of Kim: Mira");
        // A director by title; Our lead knows best.
        assertThat(columns(acme(a -> a.contact(
                        "Kim",
                        c -> c.title("Sales director")
                                .lead("Dana")
                                .roles(DecisionRole.USER)
                                .influence(4.9)
                                .relationship(5)))))
                .containsExactly("Partnership");
        assertThat(told(acme(a -> a.contact(
                        "Kim",
                        c -> c.level(Level.HEAD)
                                .lead("Dana")
                                .roles(DecisionRole.USER)
                                .influence(5)
                                .relationship(5)))))
                .containsExactly("Partnership of null: nobody", "Target relationship of Kim: Dana");
    }

    @Test
    void theAnswersOfAContactLieBetweenTheEndsOfItsScale() {
        List<EmptyCell> cells = acme(a -> a.contact("Lee").contact("Kim"));
        assertThat(between(cells, "Level", "Kim", c -> c.position().level()))
                .containsExactly(Level.C_LEVEL, Level.SPECIALIST);
        assertThat(between(
                        cells,
                        "Decision role",
                        "Kim",
                        c -> List.copyOf(c.rating().roles())))
                .containsExactly(List.of(DecisionRole.DECISION_MAKER), List.of(DecisionRole.USER));
        assertThat(between(cells, "Influence", "Kim", c -> c.rating().influence()))
                .containsExactly(10.0, 0.0);
        assertThat(between(cells, "Relationship", "Kim", c -> c.rating().relationship()))
                .containsExactly(10.0, 0.0);
        // The other contact stays as it is.
        assertThat(cell(cells, "Influence", "Kim")
                        .best()
                        .get()
                        .contacts()
                        .getFirst()
                        .rating()
                        .influence())
                .isNull();
        List<EmptyCell> influential = acme(a -> a.contact("Kim", c -> c.influence(8)));
        assertThat(cell(influential, "Target relationship", "Kim")
                        .best()
                        .get()
                        .contacts()
                        .getFirst()
                        .rating()
                        .targetRelationship())
                .isEqualTo(10);
        assertThat(cell(influential, "Target relationship", "Kim")
                        .worst()
                        .get()
                        .contacts()
                        .getFirst()
                        .rating()
                        .targetRelationship())
                .isNull();
    }

    private static <T> List<T> between(
            List<EmptyCell> cells, String column, String contact, Function<Contact, T> value) {
        EmptyCell cell = cell(cells, column, contact);
        return List.of(
                value.apply(named(cell.best().get(), contact)),
                value.apply(named(cell.worst().get(), contact)));
    }

    private static Contact named(Account account, String contact) {
        return account.contacts().stream()
                .filter(one -> one.name().equals(contact))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoWeighsMostIsTriedFirstAndWhoWeighsUnknownMuchAsMostOfAll() {
        List<EmptyCell> cells =
                acme(a -> a.contact("Kim", c -> c.influence(4)).contact("Lee").link("Dana", "Kim", null, AS_OF));
        assertThat(cell(cells, "Relationship", "Kim").weight()).isEqualTo(4);
        assertThat(cell(cells, "Relationship", "Lee").weight()).isEqualTo(10);
        assertThat(cell(cells, "Strength", "Kim").weight()).isEqualTo(4);
        assertThat(cell(cells, "Partnership", null).weight()).isEqualTo(10);
    }

    @Test
    void aLinkLacksItsStrengthOrItsDateAndItsTeamMemberIsAsked() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        List<EmptyCell> cells = acme(a -> a.contact("Kim")
                .link("Dana", "Kim", null, may)
                .link("Eve", "Kim", 3.0, null)
                .link("Fay", "Kim", 3.0, may));
        assertThat(told(cells).stream().filter(cell -> cell.startsWith("Strength") || cell.startsWith("Last")))
                .containsExactly("Strength of Kim: Dana", "Last contact of Kim: Eve");
        EmptyCell strength = cell(cells, "Strength", "Kim");
        assertThat(strength.best().get().links()).extracting(Link::strength).containsExactly(5.0, 3.0, 3.0);
        assertThat(strength.worst().get().links()).extracting(Link::strength).containsExactly(1.0, 3.0, 3.0);
        assertThat(strength.best().get().links().getFirst().lastContact()).isEqualTo(may);
        EmptyCell last = cell(cells, "Last contact", "Kim");
        assertThat(last.best().get().links()).extracting(Link::lastContact).containsExactly(may, AS_OF, may);
        assertThat(last.best().get().links().get(1).strength()).isEqualTo(3);
        assertThat(last.worst().get().links().get(1).lastContact()).isNull();
    }

    @Test
    void linksOfThoseWhoLeftAreNotAskedFor() {
        TeamMember left =
                new TeamMember(Given.origin(Sheet.TEAM, 2), "Dana", "", null, "", "", null, true, null, false);
        assertThat(columns(of(Given.portfolio()
                        .member(left)
                        .account(
                                "Acme",
                                a -> a.contact("Kim")
                                        .contact("Lee", c -> c.left())
                                        .link("Dana", "Kim", null, null)
                                        .link("Eve", "Lee", null, null)))))
                .doesNotContain("Strength", "Last contact");
    }

    @Test
    void aGoalWithoutADateIsAskedForAtItsOwnerElseTheManager() {
        List<EmptyCell> cells = acme(a -> a.manager("Mira")
                .add(GoalOf.smart("Grow", "").due(null).build())
                .add(GoalOf.smart("Keep", "").build()));
        assertThat(told(cells)).containsExactly("Partnership of null: Mira", "Due of Grow: Mira");
        EmptyCell due = cell(cells, "Due", "Grow");
        assertThat(due.best().get().objectives())
                .extracting(Objective::due)
                .containsExactly(PLAN_YEAR_ENDS, PLAN_YEAR_ENDS);
        assertThat(due.worst().get().objectives()).extracting(Objective::due).containsExactly(null, PLAN_YEAR_ENDS);
        assertThat(due.weight()).isEqualTo(10);
    }

    @Test
    void anOpenActionLacksItsOwnerOrItsDate() {
        List<EmptyCell> cells = acme(a -> a.manager("Mira")
                .action("Call", "", "", "", AS_OF)
                .action("Meet", "", "", "Dana", null)
                .add(new Action(
                        Given.origin(Sheet.ACTIONS, 9), "Done", "", "", "", null, null, ActionStatus.DONE, null)));
        assertThat(told(cells))
                .containsExactly("Partnership of null: Mira", "Owner of Call: Mira", "Due of Meet: Dana");
        assertThat(cell(cells, "Owner", "Call").best().get().actions())
                .extracting(Action::owner)
                .containsExactly("Mira", "Dana", "");
        assertThat(cell(cells, "Owner", "Call")
                        .best()
                        .get()
                        .actions()
                        .getFirst()
                        .due())
                .isEqualTo(AS_OF);
        assertThat(cell(cells, "Owner", "Call")
                        .worst()
                        .get()
                        .actions()
                        .getFirst()
                        .owner())
                .isEmpty();
        assertThat(cell(cells, "Due", "Meet").best().get().actions())
                .extracting(Action::due)
                .containsExactly(AS_OF, PLAN_YEAR_ENDS, null);
        assertThat(cell(cells, "Due", "Meet").best().get().actions().get(1).owner())
                .isEqualTo("Dana");
    }

    @Test
    void anAccountsOwnCellsLieBetweenWhatTheOthersHave() {
        List<EmptyCell> cells = of(Given.portfolio()
                .account("Acme", a -> a.profit(7.0, null, null))
                .account("Birch", a -> a.revenue(100).fit(2).costOfLosing(3))
                .account("Cedar", a -> a.revenue(400).fit(5).costOfLosing(9)));
        assertThat(columns(cells)).containsExactly("Partnership", "Revenue", "Strategic fit", "Cost of losing");
        assertThat(profiles(cells, "Partnership", p -> p.business().partnership()))
                .containsExactly(Partnership.STRATEGIC_PARTNER, Partnership.TRANSACTIONAL);
        assertThat(profiles(
                        cells, "Revenue", p -> p.business().figures().revenue().actual()))
                .containsExactly(400.0, 100.0);
        assertThat(profiles(
                        cells, "Revenue", p -> p.business().figures().profit().actual()))
                .containsExactly(7.0, 7.0);
        assertThat(profiles(cells, "Strategic fit", p -> p.business().strategicFit()))
                .containsExactly(5.0, 2.0);
        assertThat(profiles(cells, "Cost of losing", p -> p.business().costOfLosing()))
                .containsExactly(9.0, 3.0);
        // The standing among the accounts hangs on the last three.
        assertThat(cells).extracting(EmptyCell::business).containsExactly(false, true, true, true);
        assertThat(columns(acme(a -> a.partnership(Partnership.TRANSACTIONAL)))).isEmpty();
    }

    @Test
    void spendAndTargetLieAroundTheRevenue() {
        List<EmptyCell> cells = acme(a -> a.revenue(100.0, 90.0, null));
        assertThat(columns(cells)).containsExactly("Partnership", "Category spend", "Revenue target");
        assertThat(profiles(cells, "Category spend", p -> p.business().categorySpend()))
                .containsExactly(100.0, 1000.0);
        assertThat(profiles(cells, "Revenue target", p -> p.business().figures().revenue()))
                .containsExactly(new Measure(100.0, 90.0, 50.0), new Measure(100.0, 90.0, 200.0));
        assertThat(cells).extracting(EmptyCell::business).containsExactly(false, true, false);
        assertThat(columns(acme(a -> a.revenue(0)))).containsExactly("Partnership");
        assertThat(columns(acme(a -> a.revenue(100.0, null, 90.0).spend(200)))).containsExactly("Partnership");
    }

    @Test
    void whatTheResultsSheetTellsIsNotAskedForInAccounts() {
        Given given = Given.portfolio()
                .account("Acme", a -> a.result("2025", 80.0))
                .account("Birch", a -> a.result("2025", 50.0).revenue(60));
        assertThat(columns(of(given))).containsExactly("Partnership", "Category spend");
        PortfolioInsight insight = Insights.of(given.build());
        assertThat(columns(EmptyCells.of(PlanningContext.of(insight.accounts().getLast(), insight))))
                .containsExactly("Partnership", "Category spend");
    }

    private static <T> List<T> profiles(List<EmptyCell> cells, String column, Function<Profile, T> value) {
        EmptyCell cell = cell(cells, column, null);
        return List.of(
                value.apply(cell.best().get().profile()),
                value.apply(cell.worst().get().profile()));
    }

    private static EmptyCell cell(List<EmptyCell> cells, String column, String subject) {
        return cells.stream()
                .filter(cell -> cell.column().title().equals(column) && Objects.equals(cell.subject(), subject))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> columns(List<EmptyCell> cells) {
        return cells.stream().map(cell -> cell.column().title()).toList();
    }

    private static List<String> told(List<EmptyCell> cells) {
        return cells.stream()
                .map(cell -> cell.column().title() + " of " + cell.subject() + ": "
                        + cell.whom().orElse("nobody"))
                .toList();
    }

    private static List<EmptyCell> acme(Consumer<GivenAccount> details) {
        return of(Given.portfolio().account("Acme", details));
    }

    private static List<EmptyCell> of(Given given) {
        PortfolioInsight insight = Insights.of(given.build());
        return EmptyCells.of(PlanningContext.of(insight.accounts().getFirst(), insight));
    }
}
