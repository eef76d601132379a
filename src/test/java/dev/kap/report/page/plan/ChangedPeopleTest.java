package dev.kap.report.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.SomeAccounts;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.change.Changes;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Sheet;
import dev.kap.report.page.PageText;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who came, went and moved since the workbook before, and what became of the actions. */
class ChangedPeopleTest {

    private static final LocalDate BEFORE = Given.AS_OF.minusMonths(3);

    @Test
    void peopleAndActionsAreToldOneByOne() {
        ChangePart change = change(
                given(
                        BEFORE,
                        a -> a.contact("Ann Lee", c -> c.influence(8).relationship(2))
                                .contact("Bob Ray")
                                .add(action("Call", ActionStatus.OPEN, Given.AS_OF.plusDays(3)))
                                .add(action("Meet", ActionStatus.OPEN, Given.AS_OF.plusDays(3)))),
                given(
                        Given.AS_OF,
                        a -> a.contact("Ann Lee", c -> c.influence(8).relationship(8))
                                .contact("Cid Orr")
                                .add(action("Call", ActionStatus.DONE, Given.AS_OF.plusDays(3)))
                                .add(action("Meet", ActionStatus.OPEN, Given.AS_OF.plusDays(30)))));
        assertThat(PageText.of(change)).isEqualTo("""
            title: What changed since 22 August 2026
            first:
            - Ray is no longer there.
            - Orr is new.
            - Lee moved from Develop to Nurture.
            rows:
            - Influence on our side | 20 % → 80 %
            - No longer there | Bob Ray
            - New | Cid Orr
            - Other quadrant | Ann Lee: Develop → Nurture
            - Done | Call
            - Slipped | Meet: 25 November → 22 December\
            """);
    }

    @Test
    void ofManyNamesFiveAreToldAndTheOthersCounted() {
        GivenPeople many = new GivenPeople(8);
        ChangePart change = change(given(BEFORE, a -> {}), given(Given.AS_OF, many::add));
        assertThat(PageText.of(change))
                .contains("- A, B, C, D, E and 3 more are new.")
                .endsWith("- New | Person A; Person B; Person C; Person D; Person E; 3 more");
        ChangePart six = change(given(BEFORE, a -> {}), given(Given.AS_OF, new GivenPeople(6)::add));
        assertThat(PageText.of(six)).contains("- A, B, C, D, E and F are new.").endsWith("; Person E; Person F");
    }

    @Test
    void withoutAWorkbookBeforeThereIsNothingToTell() {
        PortfolioPlan plan = SomeAccounts.plan(given(Given.AS_OF, a -> {}));
        assertThat(PageText.of(part(plan))).isEmpty();
    }

    private record GivenPeople(int count) {
        void add(GivenAccount account) {
            for (int i = 0; i < count; i++) {
                account.contact("Person " + (char) ('A' + i));
            }
        }
    }

    private static Given given(LocalDate day, java.util.function.Consumer<GivenAccount> details) {
        return Given.portfolio().asOf(day).account("Acme", details);
    }

    private static Action action(String text, ActionStatus status, LocalDate due) {
        return new Action(Given.origin(Sheet.ACTIONS, 2), text, "", "Ann Lee", "Tom Kay", null, due, status, null);
    }

    private static ChangePart change(Given before, Given now) {
        return part(Changes.since(SomeAccounts.plan(before), SomeAccounts.plan(now)));
    }

    private static ChangePart part(PortfolioPlan plan) {
        return ChangePart.of(PageContext.of(
                plan.accounts().getFirst(), plan, List.of(), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF)));
    }
}
