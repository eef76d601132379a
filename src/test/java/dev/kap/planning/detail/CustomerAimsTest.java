package dev.kap.planning.detail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Bridge.Filler;
import dev.kap.plan.Bridge.Way;
import dev.kap.plan.CustomerAim;
import dev.kap.plan.Trigger;
import dev.kap.planning.Planning;
import org.junit.jupiter.api.Test;

/** What serves an aim, and what closes a gap, is the move of the register that is about it. */
class CustomerAimsTest {

    @Test
    void aMoveWithSomebodyWhoseTroubleAnAimWouldEndServesIt() {
        AccountPlan plan = plan(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.aims("Lower energy cost in the drying towers; a new plant by the river")
                                .contact("Kim", c -> c.painPoints("Energy in the drying towers"))
                                .contact("Lee", c -> c.painPoints("Too few engineers"))
                                .action("Show the tower", "", "Kim", "Dana", Given.AS_OF.plusDays(9))));
        assertThat(plan.agenda().customerAims())
                .extracting(CustomerAim::move)
                .containsExactly(plan.register().next("Kim").orElseThrow().number(), 0);
    }

    @Test
    void theRenewalThatClosesTheGapNamesTheMoveAboutTheContract() {
        AccountPlan plan = plan(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.revenue(1_000_000)
                                .contractEnd(Given.AS_OF.plusDays(120))
                                .contact("Kim", c -> c.influence(9).relationship(8))));
        assertThat(plan.register().of(Trigger.CONTRACT)).isPresent();
        assertThat(plan.agenda().money().bridge().fillers())
                .filteredOn(filler -> filler.way() == Way.RENEWAL)
                .extracting(Filler::move)
                .containsExactly(
                        plan.register().of(Trigger.CONTRACT).orElseThrow().number());
    }

    private static AccountPlan plan(Given given) {
        return Planning.of(Insights.of(given.build())).value().accounts().getFirst();
    }
}
