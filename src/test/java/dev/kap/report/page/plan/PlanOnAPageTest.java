package dev.kap.report.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.DecisionRole;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What page 2 says is in danger, and what is not. */
class PlanOnAPageTest {

    @Test
    void aContractThatEndsInThePlanYearSaysWhatHangsOnItAndWhoSeesToIt() {
        PlanOnAPage page = page(a -> a.revenue(1_200_000).contractEnd(LocalDate.of(2027, 9, 30)));
        assertThat(page.contract().replace('\u00a0', ' '))
                .startsWith("€300 k of 2027 hangs on what is agreed before 30 September 2027. Move 2, Dana, ")
                .endsWith(".");
        assertThat(page.safe()).isEmpty();
    }

    @Test
    void whereNothingIsInDangerItSaysSo() {
        assertThat(page(a -> {}).safe()).isEqualTo("No deal is open, so none is in danger.");
        PlanOnAPage won =
                page(a -> a.contact("Kim", c -> c.influence(9).relationship(8).roles(DecisionRole.DECISION_MAKER))
                        .link("Dana", "Kim", 4)
                        .opportunity("Line", "offer", 1000, Given.AS_OF.plusDays(30)));
        assertThat(won.danger()).isEmpty();
        assertThat(won.safe()).isEqualTo("No deal is in danger: whoever decides on the €1,000 open is won.");
    }

    @Test
    void aDealInDangerLeavesNoRoomForThatSentence() {
        PlanOnAPage page = page(a -> a.opportunity("Line", "offer", 1000, Given.AS_OF.plusDays(30)));
        assertThat(page.danger()).hasSize(1);
        assertThat(page.safe()).isEmpty();
    }

    private static PlanOnAPage page(Consumer<GivenAccount> details) {
        PortfolioPlan plan = Planning.of(Insights.of(Given.portfolio()
                        .account("Acme", details.andThen(a -> a.manager("Dana")))
                        .build()))
                .value();
        return PlanOnAPage.of(PageContext.of(
                plan.accounts().getFirst(), plan, List.of(), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF)));
    }
}
