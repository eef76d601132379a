package dev.kap.planning.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Day90Target;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.planning.Plans;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Decision;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.TieKind;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactTargetsTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    @Test
    void theDefaultTargetIsThatOfTheQuadrantAndNeverBelowToday() {
        Consumer<GivenAccount> acme =
                a -> a.contact("Nurture", c -> c.influence(9).relationship(6))
                        .contact("Develop", c -> c.influence(9).relationship(3))
                        .contact("Support", c -> c.influence(2).relationship(5.5))
                        .contact("Watch", c -> c.influence(2).relationship(1))
                        .contact("Best", c -> c.influence(9).relationship(9.5));
        AccountPlan plan = plan(Given.portfolio().account("Acme", acme));
        assertThat(target(plan, "Nurture")).isEqualTo(8);
        // Four points above today at most.
        assertThat(target(plan, "Develop")).isEqualTo(7);
        assertThat(target(plan, "Support")).isEqualTo(6);
        assertThat(target(plan, "Watch")).isEqualTo(4);
        assertThat(target(plan, "Best")).isEqualTo(9.5);
        assertThat(target(plan(Given.portfolio().with(Setting.TARGET_WATCH, "3").account("Acme", acme)), "Watch"))
                .isEqualTo(3);
    }

    @Test
    void aTypedTargetStandsAndAnUnplacedContactHasNoDefault() {
        AccountPlan plan = plan(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact(
                                        "Typed",
                                        c -> c.influence(9).relationship(3).target(5))
                                .contact("Open", c -> c.influence(9))
                                .contact("OpenTyped", c -> c.influence(9).target(7))));
        assertThat(target(plan, "Typed")).isEqualTo(5);
        assertThat(plan.aim("Typed").orElseThrow().typed()).isTrue();
        assertThat(target(plan, "Open")).isNull();
        assertThat(target(plan, "OpenTyped")).isEqualTo(7);
        // Whoever has much influence and is not placed counts as one nobody knows, with 5 to reach: 9 x 5 x 0.5.
        assertThat(plan.aim("OpenTyped").orElseThrow().priority()).isEqualTo(22.5);
    }

    @Test
    void theAimOfAnActionStandsUnlessItIsRefused() {
        Consumer<GivenAccount> kim = a -> a.contact("Kim", c -> c.influence(8).relationship(3));
        assertThat(target(plan(Given.portfolio().account("Acme", kim.andThen(a -> a.add(lift(null))))), "Kim"))
                .isEqualTo(5);
        assertThat(target(
                        plan(Given.portfolio().account("Acme", kim.andThen(a -> a.add(lift(Decision.REFUSE))))), "Kim"))
                .isEqualTo(7);
    }

    private static Action lift(@Nullable Decision decision) {
        return new Action(
                new Origin("book.xlsx", "Actions", 2, Map.of()),
                "Call",
                "",
                "Kim",
                "Dana",
                null,
                null,
                ActionStatus.OPEN,
                5.0,
                new Action.Handling("", decision, "", null));
    }

    @Test
    void priorityIsInfluenceTimesDistanceTimesHalfPlusHalfAccess() {
        AccountPlan plan = plan(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact("Kim", c -> c.influence(8).relationship(3))
                                .contact("Lee", c -> c.influence(8).relationship(3))
                                // Strength 3 on the day is worth 5, so the access is 0.5.
                                .link("Dana", "Kim", 3)));
        assertThat(priority(plan, "Kim")).isCloseTo(8 * (7 - 3) * (0.5 + 0.5 * 0.5), EXACT);
        // Nobody reaches Lee: the factor is 0.5.
        assertThat(priority(plan, "Lee")).isCloseTo(8 * (7 - 3) * 0.5, EXACT);
        assertThat(plan.byPriority()).extracting(aim -> aim.contact().name()).containsExactly("Kim", "Lee");
    }

    @Test
    void aTypedTargetBelowTodayIsAWarningOfItsCellAndThePriorityIsZero() {
        Checked<PortfolioPlan> checked = Planning.of(Insights.of(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact("Kim", c -> c.influence(8).target(5)).link("Dana", "Kim", 4))
                .build()));
        assertThat(priority(checked.value().accounts().getFirst(), "Kim")).isZero();
        assertThat(checked.problems()).extracting(Problem::kind).containsExactly("target-below-relationship");
        assertThat(checked.problems().getFirst().place().cell()).isEqualTo("O2");
    }

    @Test
    void coveredInfluenceRisesToDayNinetyAndToTheTarget() {
        // Kim: influence 8, relationship 2, day 90 at 3.5, target 6. Lee: influence 2, relationship 0 as unknown.
        AccountPlan plan = plan(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact("Kim", c -> c.influence(8).relationship(2))
                                .contact("Lee", c -> c.influence(2))));
        assertThat(plan.coveredInfluenceAtDay90()).isCloseTo(8 * 3.5 / 10.0 / 10, EXACT);
        assertThat(plan.coveredInfluenceAtTarget()).isCloseTo(8 * 6 / 10.0 / 10, EXACT);
    }

    @Test
    void withoutAnyInfluenceNothingIsCovered() {
        AccountPlan plan = plan(Given.portfolio().account("Acme", a -> a.contact("Kim", c -> c.relationship(3))));
        assertThat(plan.coveredInfluenceAtDay90()).isNull();
        assertThat(plan.coveredInfluenceAtTarget()).isNull();
    }

    @Test
    void dayNinetyIsAThirdOfTheWayTwoPointsAtMostInHalves() {
        assertThat(Day90Target.point(2.0, 8.0, Settings.STANDARD)).isEqualTo(4);
        assertThat(Day90Target.point(0.0, 8.0, Settings.STANDARD)).isEqualTo(2);
        assertThat(Day90Target.point(4.0, 8.0, Settings.STANDARD)).isEqualTo(5.5);
        assertThat(Day90Target.point(7.9, 8.0, Settings.STANDARD)).isEqualTo(8);
        assertThat(Day90Target.point(7.4, 7.4, Settings.STANDARD)).isEqualTo(7.4);
        assertThat(Day90Target.point(7.0, 5.0, Settings.STANDARD)).isEqualTo(7);
        assertThat(Day90Target.point(null, 8.0, Settings.STANDARD)).isNull();
    }

    private static AccountPlan plan(Given given) {
        return Planning.of(Insights.of(given.build())).value().accounts().getFirst();
    }

    private static Double target(AccountPlan plan, String contact) {
        return plan.aim(contact).orElseThrow().target();
    }

    private static Double priority(AccountPlan plan, String contact) {
        return plan.aim(contact).orElseThrow().priority();
    }

    @Test
    void aPriorityIsToldByWeightDistanceWayAndSilence() {
        AccountPlan plan = plan(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact(
                                        "Kim",
                                        c -> c.influence(8).relationship(3).roles(DecisionRole.APPROVER))
                                .contact("Lee", c -> c.influence(8).relationship(8))
                                .contact("Max", c -> c.influence(8).relationship(3))
                                .contact("Uma", c -> c.influence(8))
                                .tie("Lee", TieKind.KNOWS, "Max")
                                // Worth 5: the access is 0.5; over the tie of 0.4 and one step, 0.75 x 0.4 x 0.8 =
                                // 0.24.
                                .link("Dana", "Kim", 3.0, Given.AS_OF)
                                .link("Dana", "Lee", 4.0, Given.AS_OF)));
        assertThat(reasons(plan, "Kim"))
                .containsExactly(
                        "influence 8.0 as approver",
                        "relationship 3.0, aim 7.0",
                        "Dana has a direct link (access 0.50)");
        assertThat(reasons(plan, "Lee"))
                .containsExactly(
                        "influence 8.0",
                        "relationship 8.0 is where it should be",
                        "Dana has a direct link (access 0.75)");
        assertThat(reasons(plan, "Max"))
                .containsExactly("influence 8.0", "relationship 3.0, aim 7.0", "access 0.24 through Lee");
        assertThat(reasons(plan, "Uma"))
                .containsExactly("influence 8.0", "not placed yet", "nobody of us has a way to this contact");
    }

    @Test
    void aSilenceOfMoreThanNinetyDaysIsAReason() {
        assertThat(reasons(quiet(90), "Kim")).hasSize(3);
        assertThat(reasons(quiet(91), "Kim")).hasSize(4).contains("no contact since 23 August");
        assertThat(reasons(
                        plan(Given.portfolio()
                                .account(
                                        "Acme",
                                        a -> a.contact(
                                                "Kim", c -> c.influence(8).relationship(3)))),
                        "Kim"))
                .containsExactly(
                        "influence 8.0", "relationship 3.0, aim 7.0", "nobody of us has a way to this contact");
    }

    private static AccountPlan quiet(int days) {
        return plan(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact("Kim", c -> c.influence(8).relationship(3))
                                .link("Dana", "Kim", 3.0, Given.AS_OF.minusDays(days))));
    }

    private static List<String> reasons(AccountPlan plan, String contact) {
        return Plans.say(plan.aim(contact).orElseThrow().reasons());
    }

    @Test
    void byPriorityTheGreatestComesFirstThenTheNameAndNothingIsDoneForNothing() {
        // 9 x 5 x 0.5 = 22.5 for whom nobody placed, 9 x 4 x 0.5 = 18, twice 16; Done is where it should be.
        AccountPlan plan = plan(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact("Zoe", c -> c.influence(8).relationship(2))
                                .contact("Done", c -> c.influence(9).relationship(9))
                                .contact("Open", c -> c.influence(9))
                                .contact("Ann", c -> c.influence(8).relationship(2))
                                .contact("Top", c -> c.influence(9).relationship(2))));
        assertThat(plan.byPriority())
                .extracting(aim -> aim.contact().name())
                .containsExactly("Open", "Top", "Ann", "Zoe");
    }

    @Test
    void aTargetAtTodaysRelationshipOrATypedOneOfARatedContactIsNoWarning() {
        assertThat(problems(a -> a.contact("Kim", c -> c.influence(8).target(6)).link("Dana", "Kim", 3)))
                .isEmpty();
        assertThat(problems(a ->
                        a.contact("Kim", c -> c.influence(8).relationship(7).target(6))))
                .isEmpty();
        assertThat(problems(a -> a.contact("Kim", c -> c.influence(8)).link("Dana", "Kim", 3)))
                .isEmpty();
    }

    private static List<Problem> problems(Consumer<GivenAccount> acme) {
        return Planning.of(Insights.of(Given.portfolio().account("Acme", acme).build()))
                .problems();
    }
}
