package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Opportunity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose row it is: accounts found by id, domain, company before a person, several in a cell; else suggested. */
class WhoseRowTest {

    private static final String ACCOUNTS = "Account|Account ID|Domain\nAlder GmbH|0017|alder.example\n"
            + "Birch Ltd|B-2|https://www.birch.example/en\nCedar, Oak & Co|42|";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alder GmbH|17|Alder GmbH", // a spreadsheet dropped the zeros
                "|00042|Cedar, Oak & Co",
                "0017||Alder GmbH",
                "42||Cedar, Oak & Co",
                "B-2||Birch Ltd",
                "birch.example||Birch Ltd",
                "www.alder.example||Alder GmbH",
                "Alder GmbH, Ida Kern||Alder GmbH",
                "Cedar, Oak & Co, Lea Roux||Cedar, Oak & Co",
                "Birch Ltd; Alder GmbH||Birch Ltd",
                "Nobody;Birch Ltd||Birch Ltd"
            })
    void aRowFindsItsAccount(String name, String id, String account) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet("Opportunities", "Account|Account ID|Opportunity\n" + text(name) + "|" + text(id) + "|Line 4")
                .read();
        assertThat(reading.account(account).opportunities())
                .extracting(Opportunity::name)
                .containsExactly("Line 4");
    }

    @ParameterizedTest
    @CsvSource({
        "Alder,Alder GmbH",
        "'Alder G.m.b.H.',Alder GmbH",
        "'BIRCH LIMITED',Birch Ltd",
        "'Cedar Oak and Co.','Cedar, Oak & Co'"
    })
    void anotherLegalFormIsSuggestedAndNeverMerged(String typed, String meant) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet("Opportunities", "Account|Opportunity\n" + typed + "|Line 4")
                .read();
        assertThat(reading.problem("unknown-account").args().toString()).contains(meant);
        assertThat(reading.account(meant).opportunities()).isEmpty();
    }

    @Test
    void accountsThatDifferByLegalFormOrPunctuationAreNamedAndBothStand() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet(
                        "Accounts",
                        "Account\nAlder GmbH\nBirch Ltd\nALDER\n" + "Birch & Sons\nDunn-Foods S.A.\nDunn Foods SA")
                .read();
        assertThat(reading.accounts()).hasSize(6);
        assertThat(reading.problems())
                .containsExactly("WARNING accounts-alike Accounts!A4", "WARNING accounts-alike Accounts!A7");
    }

    @Test
    void somebodyAtSeveralCompaniesStandsInEach() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet(
                        "Contacts",
                        "Account|Account ID|Contact\nAlder GmbH;Birch Ltd|0017;B-2|Max Rohr\n|B-2;42|Amy Holt\n"
                                + "Birch Ltd;Nobody Ltd||Joe Fenn")
                .read();
        assertThat(reading.contact("Alder GmbH", "Max Rohr").name()).isEqualTo("Max Rohr");
        assertThat(reading.contact("Birch Ltd", "Max Rohr").name()).isEqualTo("Max Rohr");
        assertThat(reading.contact("Cedar, Oak & Co", "Amy Holt").name()).isEqualTo("Amy Holt");
        assertThat(reading.contact("Birch Ltd", "Joe Fenn").name()).isEqualTo("Joe Fenn");
        assertThat(reading.problems())
                .containsExactly(
                        "NOTE several-companies Contacts!A2",
                        "NOTE several-companies Contacts!A3",
                        "NOTE first-of-companies Contacts!A4");
    }

    @ParameterizedTest
    @CsvSource({
        "Alder GmbH / Birch Ltd",
        "'Alder GmbH, Birch Ltd'",
        "Alder GmbH & Birch Ltd",
        "Alder GmbH und Birch Ltd"
    })
    void whatStandsInNamesTooPartsCompaniesWhereEachIsKnown(String typed) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet(
                        "Contacts",
                        "Account|Contact\n" + typed + "|Max Rohr\n\"Cedar, Oak & Co\"|No\n".replace("\"", "")
                                + "Alder GmbH, Ida Kern|Ida Kern")
                .read();
        assertThat(reading.contact("Alder GmbH", "Max Rohr").name()).isEqualTo("Max Rohr");
        assertThat(reading.contact("Birch Ltd", "Max Rohr").name()).isEqualTo("Max Rohr");
        assertThat(reading.account("Cedar, Oak & Co").contacts()).hasSize(1);
        assertThat(reading.account("Alder GmbH").contacts()).hasSize(2);
        assertThat(reading.problems())
                .containsExactly("NOTE several-companies Contacts!A2", "NOTE joined-otherwise Contacts!A4");
    }

    @Test
    void aContactWithoutANameIsCalledByItsAddressAndACompanyBeforeTheNameGoes() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet(
                        "Contacts",
                        "Account|Contact|Email\nBirch Ltd||info@birch.example\n||sales.desk@alder.example\n"
                                + "Alder GmbH|Alder GmbH, Ida Kern|")
                .read();
        assertThat(reading.contact("Birch Ltd", "info").identity().email()).isEqualTo("info@birch.example");
        assertThat(reading.contact("Alder GmbH", "sales.desk").name()).isEqualTo("sales.desk");
        assertThat(reading.contact("Alder GmbH", "Ida Kern").name()).isEqualTo("Ida Kern");
        assertThat(reading.problems())
                .contains(
                        "NOTE named-by-email Contacts!C2",
                        "NOTE named-by-email Contacts!C3",
                        "NOTE joined-otherwise Contacts!B4");
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
