package dev.kap.planning.detail;

import static dev.kap.planning.Plans.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.diagnosis.GoalOf;
import dev.kap.plan.CalendarEntry.Kind;
import dev.kap.planning.Plans;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The dates of the year as a reader sees them: day, what, who, and whether it is done. */
class YearCalendarTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    @Test
    void aStageStandsAtTheEndOfItsQuarterAndAGoalAtItsDate() {
        assertThat(of(
                        Given.portfolio().without(Sheet.REVIEWS),
                        a -> a.add(GoalOf.smart("Grow", "")
                                .owner("Dana")
                                .stages(1.0, null, 3.0, null)
                                .due(LocalDate.of(2027, 11, 5))
                                .build())))
                .containsExactly(
                        "2027-03-31 Stage of quarter 1: Grow, Dana",
                        "2027-09-30 Stage of quarter 3: Grow, Dana",
                        "2027-11-05 Grow, Dana");
    }

    @Test
    void reviewsAndDecisionsAreTheManagersAndWhatWasHeldIsDone() {
        assertThat(of(
                        Given.portfolio().with(Setting.PLAN_YEAR, "2026"),
                        a -> a.manager("Mira")
                                .review(LocalDate.of(2026, 1, 15))
                                .review(LocalDate.of(2026, 4, 15))
                                .review(AS_OF)
                                .opportunity("Line", "offer", 1, AS_OF.plusDays(3))
                                .opportunity("Today", "offer", 1, AS_OF)
                                .opportunity("Lost", "lost", 1, AS_OF.plusDays(3))))
                .containsExactly(
                        "2026-01-15 Quarterly review, Mira, done",
                        "2026-04-15 Quarterly review, Mira, done",
                        "2026-11-22 Quarterly review, Mira, done",
                        "2026-11-25 Expected decision on Line, Mira");
    }

    @Test
    void aQuarterThatIsNotOverWithoutAReviewGetsOneInItsLastMonth() {
        // The fourth quarter of 2026 alone is not over; its last thirty days begin on Tuesday 1 December.
        assertThat(of(Given.portfolio().with(Setting.PLAN_YEAR, "2026"), a -> a.review(AS_OF.minusDays(60))))
                .contains("2026-12-01 Hold the review of quarter 4, ")
                .hasSize(2);
        // From the 17th on that day is no longer ahead, and a late date would be no fortnight.
        Given late = Given.portfolio().with(Setting.PLAN_YEAR, "2026").asOf(LocalDate.of(2026, 12, 17));
        assertThat(of(late, a -> a.review(LocalDate.of(2026, 9, 25))))
                .noneMatch(entry -> entry.startsWith("2026-12-17"));
    }

    @Test
    void actionsStandWithTheirOwnersProposedOnesToo() {
        assertThat(of(
                        Given.portfolio().without(Sheet.REVIEWS),
                        a -> a.contact(
                                        "Kim",
                                        c -> c.influence(8).relationship(2).lead("Eve"))
                                .add(action("Done", ActionStatus.DONE))
                                .add(action("Dropped", ActionStatus.CANCELLED))
                                .add(action("Call", ActionStatus.OPEN))))
                .containsExactly(
                        // What was done before the plan year is another plan's.
                        "2026-11-24 Write to Kim; ask for half an hour, Eve",
                        "2026-12-01 Call, Dana");
    }

    private static Action action(String text, ActionStatus status) {
        return new Action(
                Given.origin(Sheet.ACTIONS, 9), text, "", "", "Dana", null, LocalDate.of(2026, 12, 1), status, null);
    }

    @Test
    void theCalendarBeginsTodayOrWithThePlanYearAndEndsWithIt() {
        Consumer<GivenAccount> four = a -> {
            for (LocalDate day :
                    List.of(AS_OF.minusDays(1), AS_OF, LocalDate.of(2027, 12, 31), LocalDate.of(2028, 1, 1))) {
                a.action("On " + day, "", "", "Dana", day);
            }
        };
        assertThat(of(Given.portfolio().without(Sheet.REVIEWS), four))
                .containsExactly("2026-11-22 On 2026-11-22, Dana", "2027-12-31 On 2027-12-31, Dana");
        assertThat(of(Given.portfolio().without(Sheet.REVIEWS).with(Setting.PLAN_YEAR, "2026"), four))
                .containsExactly("2026-11-21 On 2026-11-21, Dana", "2026-11-22 On 2026-11-22, Dana");
    }

    @Test
    void onOneDayReviewsComeBeforeActionsThenTheOwnerAndTheTextDecide() {
        LocalDate day = AS_OF.plusDays(3);
        assertThat(of(
                        Given.portfolio().without(Sheet.REVIEWS),
                        a -> a.action("Zip", "", "", "Dana", day)
                                .action("Add", "", "", "Eve", day)
                                .action("Call", "", "", "Dana", day)
                                .review(day)))
                .extracting(entry -> entry.substring(11))
                .containsExactly("Quarterly review, ", "Call, Dana", "Zip, Dana", "Add, Eve");
    }

    private static List<String> of(Given given, Consumer<GivenAccount> details) {
        return Plans.first(given.account("Acme", details)).agenda().calendar().stream()
                .filter(entry -> entry.kind() != Kind.PROPOSED_ACTION
                        || entry.what().key().startsWith("planning.move.write"))
                .map(entry ->
                        entry.day() + " " + say(entry.what()) + ", " + entry.who() + (entry.done() ? ", done" : ""))
                .toList();
    }
}
