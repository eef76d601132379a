package dev.kap.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.planning.Planning;
import dev.kap.planning.PortfolioPlan;
import dev.kap.portfolio.TeamMember;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every contact once, with who of us is in the lead. */
class RegisterPageTest {

    @Test
    void aLeadWhoHasLeftIsNotInTheLeadAnyMore() {
        Given given = Given.portfolio()
                .member(new TeamMember(null, "Gone", "", null, "", "", null, true, null, false))
                .account(
                        "Acme",
                        a -> a.contact("Ann Lee", c -> c.lead("Gone"))
                                .contact("Bob Ray", c -> c.lead("Gone"))
                                .contact("Cid Orr", c -> c.lead("Tom Kay"))
                                .link("Tom Kay", "Bob Ray", 4));

        assertThat(leads(given)).containsExactly("–", "(Tom Kay)", "Tom Kay");
    }

    private static List<String> leads(Given given) {
        PortfolioPlan plan = Planning.of(Insights.of(given.build())).value();
        Facts facts =
                Facts.of(plan.accounts().getFirst(), plan, List.of(), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF));
        return RegisterPage.of(facts).contacts().stream()
                .map(RegisterPage.ContactRow::lead)
                .toList();
    }
}
