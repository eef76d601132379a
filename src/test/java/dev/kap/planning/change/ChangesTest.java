package dev.kap.planning.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.plan.AccountChange;
import dev.kap.plan.AccountChange.Moved;
import dev.kap.plan.AccountChange.Slipped;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 15);

    @Test
    void whoStandsInAnotherQuadrantHasMovedTheWeightiestFirst() {
        AccountChange change = change(
                before -> rated(before, "Low", 2, 2)
                        .contact("High", c -> c.influence(9).relationship(2))
                        .contact("Same", c -> c.influence(8).relationship(8)),
                now -> rated(now, "Low", 2, 8)
                        .contact("HIGH", c -> c.influence(9).relationship(7))
                        .contact("Same", c -> c.influence(6).relationship(9)));
        assertThat(change.moved())
                .containsExactly(
                        new Moved("HIGH", Quadrant.DEVELOP, Quadrant.NURTURE),
                        new Moved("Low", Quadrant.WATCH, Quadrant.SUPPORT));
        assertThat(change.joined()).isEmpty();
        assertThat(change.left()).isEmpty();
    }

    @Test
    void whoIsNewHasJoinedAndWhoIsGoneOrMarkedAsGoneHasLeft() {
        AccountChange change = change(
                before -> before.contact("Stays").contact("Goes").contact("Is struck off"),
                now -> now.contact("Comes").contact("Stays").contact("Goes", c -> c.left()));
        assertThat(change.joined()).containsExactly("Comes");
        assertThat(change.left()).containsExactly("Goes", "Is struck off");
        assertThat(change.moved()).isEmpty();
    }

    @Test
    void theFiguresOfTheWorkbookBeforeAreKept() {
        AccountChange change = change(
                before -> rated(before, "Ann", 8, 5).revenue(100),
                now -> rated(now, "Ann", 8, 9).revenue(120));
        assertThat(change.since()).isEqualTo(SUMMER);
        assertThat(change.before().revenue()).isEqualTo(100);
        // One contact: 8 x 5 / 10 over 8.
        assertThat(change.before().coveredInfluence()).isEqualTo(0.5);
    }

    @Test
    void whatWasOpenAndIsDoneCountsWhateverTheCaseOfItsText() {
        AccountChange change = change(
                before -> before.add(action("Call", DECEMBER, ActionStatus.OPEN))
                        .add(action("Visit", DECEMBER, ActionStatus.DONE))
                        .add(action("Write", DECEMBER, ActionStatus.OPEN)),
                now -> now.add(action("call ", DECEMBER, ActionStatus.DONE))
                        .add(action("Visit", DECEMBER, ActionStatus.DONE))
                        .add(action("New", DECEMBER, ActionStatus.DONE))
                        .add(action("Write", DECEMBER, ActionStatus.CANCELLED)));
        assertThat(change.done()).containsExactly("call ");
        assertThat(change.slipped()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-15, 2027-03-01, true", // a later date
        "2026-12-15, 2026-12-15, false",
        "2027-03-01, 2026-12-15, false", // brought forward
        "2026-09-30, 2026-09-30, true", // ahead in summer, behind us now
        "2026-05-01, 2026-05-01, false", // was overdue already
        "2026-11-22, 2026-11-22, false", // due today
    })
    void anOpenActionHasSlippedWhereItsDateMovedBackOrPassed(LocalDate was, LocalDate due, boolean slipped) {
        AccountChange change = change(
                before -> before.add(action("Call", was, ActionStatus.OPEN)),
                now -> now.add(action("Call", due, ActionStatus.OPEN)));
        assertThat(change.slipped()).isEqualTo(slipped ? List.of(new Slipped("Call", was, due)) : List.of());
    }

    @Test
    void anAccountThatTheWorkbookBeforeDoesNotHaveHasNoChange() {
        PortfolioPlan before = plan(Given.portfolio().account("Acme"));
        PortfolioPlan now = plan(Given.portfolio().account("ACME").account("Other"));
        assertThat(Changes.since(before, now).changes()).containsOnlyKeys("ACME");
        assertThat(now.changes()).isEmpty();
    }

    @Test
    void theSameWorkbookTwiceShowsNoChange() {
        Given acme = Given.portfolio()
                .account("Acme", a -> rated(a, "Ann", 8, 2).add(action("Call", SEPTEMBER, ActionStatus.OPEN)));
        AccountChange change = Changes.since(plan(acme), plan(acme)).changes().get("Acme");
        assertThat(change.moved()).isEmpty();
        assertThat(change.joined()).isEmpty();
        assertThat(change.left()).isEmpty();
        assertThat(change.slipped()).isEmpty();
        assertThat(change.since()).isEqualTo(Given.AS_OF);
    }

    private static GivenAccount rated(GivenAccount account, String contact, double influence, double relationship) {
        return account.contact(contact, c -> c.influence(influence).relationship(relationship));
    }

    private static Action action(String text, LocalDate due, ActionStatus status) {
        return new Action(Given.origin(Sheet.ACTIONS, 2), text, "", "", "Bo", null, due, status, null);
    }

    private static AccountChange change(Consumer<GivenAccount> before, Consumer<GivenAccount> now) {
        PortfolioPlan old = plan(Given.portfolio().asOf(SUMMER).account("Acme", before));
        AccountChange change = Changes.since(old, plan(Given.portfolio().account("Acme", now)))
                .changes()
                .get("Acme");
        assertThat(change).isNotNull();
        return change;
    }

    private static PortfolioPlan plan(Given given) {
        return Planning.of(Insights.of(given.build())).value();
    }
}
