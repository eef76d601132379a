package dev.kap.report.page.keyaccounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.SomeAccounts;
import dev.kap.plan.PortfolioPlan;
import dev.kap.report.page.PageText;
import dev.kap.wording.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that everyone in the company may read. */
class KeyAccountListTest {

    /** By fit and by share of spend Acme is the best, and Dune the worst. */
    private static PortfolioPlan four() {
        Given given = Given.portfolio()
                .criterion("Fit", 1, "Strategic fit", true)
                .account(
                        "Acme GmbH",
                        a -> a.fit(4)
                                .revenue(40)
                                .spend(50)
                                .contact("Kim Hidden", c -> c.influence(8).relationship(2)))
                .account("Birch", a -> a.fit(3).revenue(10).spend(50))
                .account("Cedar", a -> a.fit(2).revenue(30).spend(50))
                .account("Dune", a -> a.fit(1).revenue(20).spend(50));
        return SomeAccounts.plan(given);
    }

    private static KeyAccountList list(PortfolioPlan plan, String language) {
        return KeyAccountList.of(plan, Wording.of(Locale.of(language), "EUR", Given.AS_OF));
    }

    @Test
    void namesTheKeyAccountsAndWhyInWords() {
        KeyAccountList list = list(four(), "en");
        assertThat(list.rows()).extracting(KeyAccountList.Row::account).containsExactly("Acme");
        assertThat(list.rows().getFirst().why()).startsWith("Our largest customer.");
        assertThat(PageText.plain(list.headline()))
                .isEqualTo("One key account in 2027: know who leads it, and answer within 4 hours.");
        assertThat(list.promised().getFirst().value()).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void saysNothingOnPersonsOfTheCustomerNorAnyScoreOrSum(String language) {
        String page = PageText.of(list(four(), language));
        assertThat(page).doesNotContain("Hidden", "Birch", "Dune", "%", "€");
    }

    @Test
    void saysSoWhereNoneIsKey() {
        KeyAccountList list = list(SomeAccounts.plan(Given.portfolio().account("Cedar")), "en");
        assertThat(list.rows()).isEmpty();
        assertThat(list.empty()).isNotEmpty();
        assertThat(list.promised()).isEmpty();
    }
}
