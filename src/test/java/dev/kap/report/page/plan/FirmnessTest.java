package dev.kap.report.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.SomeAccounts;
import dev.kap.plan.PortfolioPlan;
import dev.kap.report.page.PageText;
import dev.kap.report.page.part.Fact;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the page on the choice of the account says of a tier that one weight would change. */
class FirmnessTest {

    private static final PortfolioPlan PLAN = SomeAccounts.plan(Given.portfolio()
            .nominates("Mira", "Small")
            .account(
                    "Large",
                    a -> a.revenue(9_000_000.0, 5_000_000.0, null).fit(9).spend(9_500_000))
            .account("Small", a -> a.revenue(1_000.0, 5_000.0, null).fit(1).spend(900_000)));

    @Test
    void theFirstCriterionThatWouldChangeItIsNamed() {
        assertThat(choice("Large")).isEqualTo("""
            choice:
            - Score of 100 | 69; on 4 of 7 criteria, 65 %
            - Tier | Key; Maintain without "Growth"
            - For people to decide | the score of 69 makes it Key; the one manager with a list does not name it
            - Named by | not by the one manager with a list\
            """);
        assertThat(choice("Small")).isEqualTo("""
            choice:
            - Score of 100 | 31; on 4 of 7 criteria, 65 %
            - Tier | Maintain; Grow without "Growth"
            - For people to decide | Mira, the one manager with a list, names it; against it: attractiveness 0 and our \
            position 0 of 100, by figures alone the tail; the score of 31 makes it Maintain, not Key
            - Named by | Mira, the one manager with a list\
            """);
    }

    private static String choice(String account) {
        PageContext facts = PageContext.of(
                PLAN.accounts().stream()
                        .filter(plan -> plan.name().equals(account))
                        .findFirst()
                        .orElseThrow(),
                PLAN,
                List.of(),
                Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF));
        return PageText.of(new Choice(WhyPage.of(facts).choice()));
    }

    private record Choice(List<Fact> choice) {}
}
