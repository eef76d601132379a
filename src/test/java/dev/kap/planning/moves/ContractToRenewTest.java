package dev.kap.planning.moves;

import static dev.kap.planning.Plans.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Bridge.Filler;
import dev.kap.plan.Bridge.Way;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.planning.Plans;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a contract of ours that ends in the plan year asks of us, and by when. */
class ContractToRenewTest {

    private static final LocalDate AS_OF = Given.AS_OF;
    private static final LocalDate SEPTEMBER = LocalDate.of(2027, 9, 30);

    @Test
    void talksAreOpenedInTheTwoMonthsBeforeItEndsSoon() {
        Move move = renewal(a -> a.contractEnd(SEPTEMBER)).getFirst();
        assertThat(say(move.action()))
                .isEqualTo("Open the talks on renewing the contract that ends on 30 September 2027");
        assertThat(move.owner()).isEqualTo("Dana");
        assertThat(move.day().orElseThrow()).isBetween(SEPTEMBER.minusDays(180 + 60), SEPTEMBER.minusDays(180));
    }

    @Test
    void andBeforeOneCanGiveNotice() {
        LocalDate notice = SEPTEMBER.minusMonths(8);
        assertThat(renewal(a -> a.contractEnd(SEPTEMBER).noticeMonths(8)))
                .extracting(move -> move.day().orElseThrow())
                .singleElement()
                .satisfies(day -> assertThat(day).isBetween(notice.minusDays(60), notice));
    }

    @Test
    void whatIsOpenIsNotTheRenewalButAnActionForTheWholeAccountIs() {
        assertThat(renewal(
                        a -> a.contractEnd(AS_OF.plusDays(100)).opportunity("Line 7", "Offer", 10, AS_OF.plusDays(90))))
                .hasSize(1);
        assertThat(renewal(a -> a.contractEnd(SEPTEMBER).action("Renew", "", "", "Dana", SEPTEMBER.minusDays(1))))
                .isEmpty();
        assertThat(renewal(
                        a -> a.contractEnd(SEPTEMBER).action("Thank Kim", "", "Kim", "Dana", SEPTEMBER.minusDays(1))))
                .hasSize(1);
    }

    @Test
    void aContractThatOutlastsThePlanYearOrIsOverAsksForNothing() {
        assertThat(renewal(a -> a.contractEnd(LocalDate.of(2028, 1, 1)))).isEmpty();
        assertThat(renewal(a -> a.contractEnd(AS_OF.minusDays(1)))).isEmpty();
    }

    @Test
    void whatEndsSoonWithNothingInViewIsSettledInstead() {
        AccountPlan plan = plan(a -> a.contractEnd(AS_OF.plusDays(100)));
        assertThat(plan.register().of(Trigger.RENEWAL)).isEmpty();
        assertThat(plan.register().of(Trigger.CONTRACT)).isPresent();
    }

    @Test
    void theWayToTheGoalNamesIt() {
        AccountPlan plan = plan(a -> a.contractEnd(SEPTEMBER));
        assertThat(plan.agenda().money().bridge().fillers())
                .filteredOn(filler -> filler.way() == Way.RENEWAL)
                .extracting(Filler::move)
                .containsExactly(
                        plan.register().of(Trigger.RENEWAL).orElseThrow().number());
    }

    private static List<Move> renewal(Consumer<GivenAccount> details) {
        return plan(details).register().open().stream()
                .filter(move -> move.rule() == Trigger.RENEWAL)
                .toList();
    }

    private static AccountPlan plan(Consumer<GivenAccount> details) {
        return Plans.acme(details.andThen(a -> a.revenue(1_000_000)
                .manager("Dana")
                .contact("Kim", c -> c.influence(9).relationship(8).lead("Dana"))));
    }
}
