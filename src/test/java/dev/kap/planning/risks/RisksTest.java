package dev.kap.planning.risks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Risk;
import dev.kap.planning.Planning;
import dev.kap.portfolio.DecisionRole;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RisksTest {

    @Test
    void aDecisionMakerWhoHardlyKnowsUsIsAnsweredByTheMoveOfThePlan() {
        AccountPlan plan = plan(a -> a.contact(
                        "Ada Kim", c -> c.influence(9).relationship(2).roles(DecisionRole.DECISION_MAKER))
                .link("Mira Dana", "Ada Kim", 3)
                // Nobody carries half of the capital: that would come first.
                .contact("Pia", c -> c.influence(10))
                .contact("Pom", c -> c.influence(10))
                .link("Eve", "Pia", 5)
                .link("Fay", "Pom", 5));
        Risk risk = risk(plan, "Kim decides and hardly knows us");
        assertThat(say(risk.detail())).isEqualTo("Influence 9.0, relationship 2.0, last contact 22 November.");
        assertThat(say(risk.answer())).startsWith("Move ").endsWith(": Meet Kim alone; ask what decides this year");
    }

    @Test
    void aPersonWhoCarriesHalfOfTheCapitalIsTheGravestRisk() {
        AccountPlan plan = plan(a -> a.contact("Kim", c -> c.influence(9).relationship(8))
                .contact("Lee", c -> c.influence(9).relationship(8))
                .link("Dana", "Kim", 4)
                .link("Mira", "Lee", 4));
        // Each of the two carries half: the first in order is named.
        assertThat(say(plan.risks().getFirst().title())).isEqualTo("Too much hangs on Dana");
        assertThat(say(plan.risks().getFirst().detail())).startsWith("If Dana leaves, 50 % of the capital goes too.");
    }

    @Test
    void aLeaverIsARiskWhereHeHeldARole() {
        assertThat(titles(plan(a ->
                        a.contact("Kim", c -> c.roles(DecisionRole.APPROVER).left()))))
                .contains("Kim has left");
        assertThat(titles(plan(a -> a.contact("Kim", c -> c.left())))).doesNotContain("Kim has left");
    }

    @Test
    void fallingRevenueWeighsMoreThanAMissedTargetAndHidesIt() {
        assertThat(titles(plan(a -> a.revenue(90.0, 100.0, 95.0))))
                .contains("Revenue is falling")
                .doesNotContain("Revenue misses its target");
        assertThat(titles(plan(a -> a.revenue(90.0, 80.0, 95.0)))).contains("Revenue misses its target");
        assertThat(titles(plan(a -> a.revenue(95.0, 80.0, 95.0)))).noneMatch(title -> title.startsWith("Revenue"));
    }

    @Test
    void overdueActionsNameTheOldest() {
        AccountPlan plan = plan(a -> a.action("Send the benchmark", "", "", "Tom", Given.AS_OF.minusDays(16))
                .action("Call", "", "", "Tom", Given.AS_OF));
        Risk risk = risk(plan, "2 actions are overdue");
        assertThat(say(risk.detail())).isEqualTo("Oldest, due 6 November: Send the benchmark.");
        assertThat(say(risk.answer())).isEqualTo("Do or drop what is overdue, from move 1 on");
        assertThat(risk.moves()).containsExactly(1, 2);
    }

    @Test
    void noMoreThanTenAreNamed() {
        AccountPlan plan = plan(a -> {
            a.revenue(1.0, 2.0, 3.0).action("Late", "", "", "", Given.AS_OF);
            for (int i = 0; i < 4; i++) {
                a.contact("Left " + i, c -> c.roles(DecisionRole.USER).left());
                a.contact(
                        "Decides " + i,
                        c -> c.influence(9)
                                .relationship(1)
                                .roles(DecisionRole.DECISION_MAKER)
                                .reportsTo("Rosa Quarz"));
                a.contact("Rated " + i, c -> c.influence(9).relationship(9).roles(DecisionRole.APPROVER));
                a.contact("Open " + i, c -> c.roles(DecisionRole.APPROVER));
            }
        });
        assertThat(plan.risks()).hasSize(10);
    }

    private static AccountPlan plan(Consumer<GivenAccount> details) {
        return Planning.of(
                        Insights.of(Given.portfolio().account("Acme", details).build()))
                .value()
                .accounts()
                .getFirst();
    }

    private static List<String> titles(AccountPlan plan) {
        return plan.risks().stream().map(risk -> say(risk.title())).toList();
    }

    private static Risk risk(AccountPlan plan, String title) {
        return plan.risks().stream()
                .filter(risk -> say(risk.title()).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String say(Sentence sentence) {
        return Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF).say(sentence).replace('\u00a0', ' ');
    }
}
