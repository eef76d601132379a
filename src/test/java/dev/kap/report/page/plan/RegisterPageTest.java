package dev.kap.report.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every contact once, with who of us is in the lead. */
class RegisterPageTest {

    @Test
    void aLeadWhoHasLeftIsNotInTheLeadAnyMore() {
        Given given = Given.portfolio()
                .leaver("Gone", null)
                .account(
                        "Acme",
                        a -> a.contact("Ann Lee", c -> c.lead("Gone"))
                                .contact("Bob Ray", c -> c.lead("Gone"))
                                .contact("Cid Orr", c -> c.lead("Tom Kay"))
                                .link("Tom Kay", "Bob Ray", 4));

        assertThat(leads(given)).containsExactly("–", "(Tom Kay)", "Tom Kay");
    }

    @Test
    void aTemplateMayPrintWhateverARowOfContactsHolds() {
        Map<String, String> typed = typed(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact(
                                "Kim", c -> c.title("Buyer").influence(6.5).since(LocalDate.of(2020, 1, 2)))));
        assertThat(typed)
                .doesNotContainKey(ContactColumn.FIRST_NAME.title())
                .containsEntry(ContactColumn.ACCOUNT.title(), "Acme")
                .containsEntry(ContactColumn.CONTACT.title(), "Kim")
                .containsEntry(ContactColumn.JOB_TITLE.title(), "Buyer")
                .containsEntry(ContactColumn.INFLUENCE.title(), "6.5")
                .containsEntry(ContactColumn.SINCE.title(), "2\u00a0Jan\u00a02020")
                .containsEntry(ContactColumn.PHONE.title(), "–")
                .containsEntry(ContactColumn.STANCE.title(), "–");
    }

    private static List<String> leads(Given given) {
        return contacts(given).stream().map(RegisterPage.ContactRow::lead).toList();
    }

    private static Map<String, String> typed(Given given) {
        return contacts(given).getFirst().typed();
    }

    private static List<RegisterPage.ContactRow> contacts(Given given) {
        PortfolioPlan plan = Planning.of(Insights.of(given.build())).value();
        PageContext facts = PageContext.of(
                plan.accounts().getFirst(), plan, List.of(), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF));
        return RegisterPage.of(facts).contacts();
    }
}
