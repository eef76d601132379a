package dev.kap.planning.headline;

import static dev.kap.planning.Plans.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.diagnosis.GoalOf;
import dev.kap.plan.PlanHeadlines;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Plans;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Status;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The messages of the pages about the work: where we stand, what to close, what the next 90 days bring. */
class WorkHeadlinesTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    @Test
    void thePromiseIsAResultForTheCustomerOrInMoney() {
        assertThat(promise(a -> a.aims("Lower energy cost; safer plants")
                        .add(GoalOf.kind("Halve the standstills.", ObjectiveKind.BUSINESS)
                                .build())))
                .isEqualTo("Our promise for 2027: Halve the standstills.");
        assertThat(promise(a -> a.add(GoalOf.kind("Grow with them", ObjectiveKind.BUSINESS)
                        .unit("EUR")
                        .from(100.0, 140.0)
                        .build())))
                .isEqualTo("Our promise for 2027: Grow with them, from €100 to €140.");
        assertThat(promise(a -> a.aims("Lower energy cost; safer plants")))
                .isEqualTo("What we work on with them in 2027: Lower energy cost.");
        assertThat(promise(a -> a.aims("Two lines in 2027; safer plants")))
                .isEqualTo("What we work on with them: Two lines in 2027.");
        assertThat(promise(a -> a.revenue(1.0, null, 200.0))).isEqualTo("In 2027 we want to earn €200 here.");
        assertThat(promise(a -> a.contact("Kim")))
                .isEqualTo("What we want to achieve together in 2027 is still to be agreed.");
    }

    @Test
    void ourStandingIsOurShareOfTheirSpendWhereItLeavesSomethingToWin() {
        assertThat(standing(a -> a.revenue(200_000).spend(800_000)))
                .isEqualTo("We earn €200 k here, 25 % of their spend; others get the rest.");
        // All they spend is ours: there is no rest.
        assertThat(standing(a -> a.revenue(200_000).spend(200_000))).endsWith("set a target.");
    }

    @Test
    void elseOurStandingIsTheRevenueAgainstTargetElseLastYear() {
        assertThat(standing(a -> {})).startsWith("Our revenue here is not recorded");
        assertThat(standing(a -> a.revenue(-5_000))).startsWith("We paid back €5,000 more than they bought.");
        assertThat(standing(a -> a.revenue(0))).startsWith("We earn €0 here, with nothing to compare it with");
        assertThat(standing(a -> a.revenue(100.0, 120.0, 100.0))).startsWith("Revenue of €100 met its target");
        assertThat(standing(a -> a.revenue(99.0, 90.0, 100.0))).startsWith("Revenue of €99 missed its target of €100.");
        assertThat(standing(a -> a.revenue(101.0, 100.0, null))).startsWith("Revenue grew from €100 to €101.");
        assertThat(standing(a -> a.revenue(99.0, 100.0, null))).startsWith("Revenue fell from €100 to €99.");
        assertThat(standing(a -> a.revenue(100.0, 100.0, null)))
                .isEqualTo("Revenue stands at €100, as it did a year before. Give it a target.");
    }

    @Test
    void theEighteenNameTheZoneAndTheFirstTwoGaps() {
        // 12 good of 18 make 67, developing; the gaps are no. 1 to 6.
        assertThat(eighteen(12, Status.GAP))
                .isEqualTo("Developing, not yet strategic. Six gaps, first: Dependence on this account and Growth as"
                        + " wanted.");
        assertThat(eighteen(13, Status.GAP)).startsWith("Strategic, with five gaps to close: ");
        assertThat(eighteen(7, Status.GAP)).startsWith("Tactical: eleven gaps to close. First: ");
        assertThat(eighteen(18, Status.GAP)).startsWith("Strategic: no gap is left.");
        assertThat(eighteen(12, Status.UNKNOWN)).startsWith("Developing, not yet strategic: no gap is left");
        assertThat(eighteen(2, Status.UNKNOWN)).startsWith("Tactical: two of 18 answered.");
    }

    /** So many good answers, from no. 18 backwards; the others have that status. */
    private static String eighteen(int good, Status others) {
        return say(headlines(a -> {
                    for (int number = 1; number <= 18; number++) {
                        a.answer(number, number > 18 - good ? Status.GOOD : others);
                    }
                })
                .eighteen());
    }

    @Test
    void theNinetyDaysCountTheirMovesAndWhatIsOpenAboutThem() {
        Consumer<GivenAccount> reviewed = a -> a.review(AS_OF);
        assertThat(days(reviewed)).isEqualTo("Nothing is planned to 20 February 2027, and nothing calls for a move.");
        Consumer<GivenAccount> agreed = reviewed.andThen(a -> a.action("Call", "", "", "Dana", AS_OF.plusDays(1)));
        assertThat(days(agreed)).isEqualTo("One move to 20 February 2027. It is agreed.");
        Consumer<GivenAccount> late = agreed.andThen(a -> a.action("Ask", "", "", "Dana", AS_OF));
        assertThat(days(late)).isEqualTo("Two moves to 20 February 2027. One is overdue.");
        // Without a review held one is proposed.
        assertThat(days(a -> {})).isEqualTo("One move to 20 February 2027. It needs your yes.");
        assertThat(days(a -> a.action("Ask", "", "", "Dana", AS_OF)
                        .action("Do", "", "", "Dana", AS_OF)
                        .action("Send", "", "", "Dana", AS_OF)))
                .isEqualTo("Four moves to 20 February 2027. Three are overdue, one needs your yes.");
    }

    @Test
    void theGoalsBehindComeFirstThenThoseThatAreNotSmart() {
        assertThat(goals(a -> {})).startsWith("No goal is set for the year");
        assertThat(goals(a -> smart(a, "One"))).isEqualTo("The one goal is SMART and not behind.");
        assertThat(goals(a -> {
                    smart(a, "One");
                    a.add(GoalOf.smart("Two", "Kim").due(null).build());
                }))
                .isEqualTo("One of two goals is not SMART yet: repair it before you sign.");
        assertThat(goals(a -> a.add(GoalOf.smart("Two", "").due(null).build())
                        .add(GoalOf.smart("Three", "").due(null).build())))
                .isEqualTo("None of the two goals is SMART yet: repair them before you sign.");
    }

    @Test
    void aGoalBehindItsStageIsCounted() {
        // The plan year 2026 has ended three quarters by 22 November: 3 of 4 is behind, 4 of 4 is not.
        Given given = Given.portfolio().with(Setting.PLAN_YEAR, "2026").account("Acme", a -> {
            a.add(GoalOf.smart("One", "")
                    .stages(2.0, 3.0, 4.0, 5.0)
                    .actual(3, 3)
                    .build());
            a.add(GoalOf.smart("Two", "")
                    .stages(2.0, 3.0, 4.0, 5.0)
                    .actual(3, 4)
                    .build());
        });
        assertThat(say(headlines(given).objectives()))
                .isEqualTo("One of two goals is behind its stage. It comes first in the next review.");
    }

    private static void smart(GivenAccount a, String text) {
        a.contact("Kim", c -> c.influence(8).relationship(2))
                .add(GoalOf.smart(text, "Kim").build());
    }

    private static String promise(Consumer<GivenAccount> details) {
        return say(headlines(details).promise());
    }

    private static String standing(Consumer<GivenAccount> details) {
        return say(headlines(details).standing());
    }

    private static String days(Consumer<GivenAccount> details) {
        return say(headlines(details).ninetyDays());
    }

    private static String goals(Consumer<GivenAccount> details) {
        return say(headlines(details).objectives());
    }

    private static PlanHeadlines headlines(Consumer<GivenAccount> details) {
        return headlines(Given.portfolio().account("Acme", details));
    }

    private static PlanHeadlines headlines(Given given) {
        PortfolioPlan plan = Plans.all(given);
        return plan.headlines(plan.accounts().getFirst()).pages();
    }
}
