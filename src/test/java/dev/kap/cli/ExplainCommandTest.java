package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    private static final String SAMPLE = "samples/three-accounts.xlsx";

    @Test
    void anAccountsFiguresAreToldWithSheetAndRow() {
        Kap.Result told = Kap.run("explain", SAMPLE, "--account", account());
        assertThat(told.exit()).isZero();
        assertThat(told.out()).contains("Relationship capital: ", "three-accounts.xlsx, Contacts!", "Rule: ", "Tier: ");
    }

    @Test
    void withoutAnAccountThePortfoliosFiguresAreTold() {
        Kap.Result told = Kap.run("explain", SAMPLE);
        assertThat(told.exit()).isZero();
        assertThat(told.out())
                .contains(
                        "Revenue of all accounts: ", "80 % of the revenue", "Losing ", "Who needs whom: ", "The tail");
    }

    @Test
    void aContactOrAnAnswerIsThatOfAnAccount() {
        assertThat(Kap.run("explain", SAMPLE, "--contact", "Nobody").exit()).isEqualTo(2);
        assertThat(Kap.run("explain", SAMPLE, "--diagnostic", "7").err()).contains("--account");
    }

    @Test
    void anAnswerIsToldInJsonToo() {
        Kap.Result told = Kap.run("explain", SAMPLE, "--account", account(), "--diagnostic", "7", "--json");
        assertThat(told.exit()).isZero();
        assertThat(told.out()).contains("\"figure\"", "\"sheet\" : \"Contacts\"", "No. 7");
    }

    @Test
    void whoIsNotInTheInputIsUsageWithTheNamesThereAre() {
        Kap.Result account = Kap.run("explain", SAMPLE, "--account", "Nowhere");
        assertThat(account.exit()).isEqualTo(2);
        assertThat(account.err()).contains("Nowhere", account());
        Kap.Result contact = Kap.run("explain", SAMPLE, "--account", account(), "--contact", "Nobody");
        assertThat(contact.exit()).isEqualTo(2);
        assertThat(contact.err()).contains("Nobody");
        assertThat(Kap.run("explain", SAMPLE, "--account", account(), "--diagnostic", "19")
                        .exit())
                .isEqualTo(2);
        assertThat(Kap.run("explain", "no-such-file.xlsx", "--account", "A").exit())
                .isEqualTo(3);
    }

    private static String account() {
        String err = Kap.run("explain", SAMPLE, "--account", "?").err();
        return err.substring(err.indexOf("There are: ") + 11).split(",")[0].strip();
    }
}
