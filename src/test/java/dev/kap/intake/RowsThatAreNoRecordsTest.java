package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Contact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals, footers, repeated headers, groups and rows that show nothing are no accounts, and each is named. */
class RowsThatAreNoRecordsTest {

    private static final String ACCOUNTS =
            "Account|Status|Revenue|Profit\nVossfeld|customer|700|70\nTorfhaus|customer|300|30\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total",
                "TOTAL:",
                "Summe",
                "Gesamt",
                "Grand Total",
                "Zwischensumme",
                "Sous-total",
                "Suma",
                "Total (2)",
                "Total: 2 accounts",
                "Average",
                "Gesamtergebnis",
                "Gesamtsumme (2 Kunden)",
                "Total customers",
                "TOTAL (EUR)",
                "Summe aller Kunden",
                "Total des ventes",
                "Sum of all accounts",
                "*** Total ***",
                "Итого",
                "合计"
            })
    void aTotalWordIsNoAccount(String word) throws IOException {
        for (Book.Reading reading : bothWays(ACCOUNTS + word + "||1000|100\n")) {
            assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus");
            assertThat(reading.problems()).containsExactly("WARNING total-row Accounts!A4");
            assertThat(reading.problem("total-row").value()).isEqualTo(word);
            assertThat(Book.ENGLISH.say(reading.problem("total-row").remedy()))
                    .contains("Keep row: " + word + " = yes");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total Energies",
                "Sumitomo",
                "Gesamtschule Nord",
                "Mediaset",
                "Countrywide",
                "Total-Tools Ltd",
                "Total Sales Partners",
                "Summe & Kunden GmbH",
                "Mean Machines"
            })
    void aNameThatOnlyBeginsLikeATotalIsAnAccount(String name) throws IOException {
        Book.Reading reading = book(ACCOUNTS + name + "|customer|50|5\n");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus", name);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aFirmThatIsCalledLikeATotalIsKeptWhereSettingsSaySo() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS + "Total|customer|50|5\n")
                .sheet("Settings", "Setting|Value\nKeep row: total|yes\n")
                .read();
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus", "Total");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aRowThatIsNotToBeKeptIsNot() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS + "Total|customer|50|5\n")
                .sheet("Settings", "Setting|Value\nKeep row: Total|no\n")
                .read();
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus");
        assertThat(reading.problems()).containsExactly("WARNING total-row Accounts!A4");
    }

    @Test
    void theLastOfFourRowsWhoseAmountsAreTheSumsIsATotalWhateverItIsCalled() throws IOException {
        Book.Reading reading = book(ACCOUNTS + "Wintermoor|customer|100|10\nAll customers||1100|110\n");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus", "Wintermoor");
        assertThat(reading.problems()).containsExactly("WARNING total-row Accounts!A5");
    }

    @Test
    void sumsAreSeenInTextsOfEitherDecimalSign() throws IOException {
        Book.Reading reading = csv("accounts.csv", """
            Account;Revenue;Order volume
            Vossfeld;1.000,50 €;10
            Torfhaus;2.000,25 €;20
            Wintermoor;3.000,25 €;30
            Alles;6.001,00 €;60
            """);
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus", "Wintermoor");
        assertThat(reading.problems()).contains("WARNING total-row accounts!A5");
    }

    @Test
    void oneAmountThatHappensToBeTheSumIsNoTotal() throws IOException {
        Book.Reading reading = book(ACCOUNTS + "Wintermoor|customer|100|10\nHolding|customer|1100|25\n");
        assertThat(reading.accounts()).hasSize(4);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void sumsWithoutANameAreATotal() throws IOException {
        Book.Reading reading = book("Account|Revenue\nVossfeld|700\nTorfhaus|300\n|1000\n");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus");
        assertThat(reading.problems()).containsExactly("WARNING total-row-nameless Accounts!B4");
    }

    @Test
    void subtotalsOfGroupsAsExcelWritesThemAreNoAccounts() throws IOException {
        Book.Reading reading = book("""
            Region|Account|Revenue
            North|Vossfeld|700
            North|Torfhaus|300
            North Total||1000
            South|Wintermoor|200
            South Total||200
            Grand Total||1200
            """);
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus", "Wintermoor");
        assertThat(reading.problems())
                .containsExactly(
                        "WARNING total-row Accounts!A4",
                        "WARNING total-row Accounts!A6",
                        "WARNING total-row Accounts!A7");
    }

    @Test
    void germanSubtotalsAreNoneEither() throws IOException {
        Book.Reading reading = book("Region|Kunde|Umsatz\n"
                + "Nord|Vossfeld|700\n"
                + "Nord|Torfhaus|300\n"
                + "Nord Ergebnis||1000\n"
                + "Gesamtergebnis||1000\n");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus");
    }

    @Test
    void totalsOfOtherSheetsAreNoRowsOfTheirs() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet("Contacts", "Account|Contact|Job title\nVossfeld|Kim Ort|CFO\nTotal|1|\n")
                .sheet("Opportunities", "Account|Opportunity|Value\nVossfeld|Pumps|500\n|Total|500\n")
                .read();
        assertThat(reading.account("Vossfeld").contacts()).hasSize(1);
        assertThat(reading.account("Vossfeld").opportunities()).hasSize(1);
        assertThat(reading.problems())
                .containsExactly("WARNING total-row Contacts!A3", "WARNING total-row Opportunities!B3");
    }

    @Test
    void anOpportunityMayBeCalledTotal() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet("Opportunities", "Account|Opportunity|Value\nVossfeld|Total|500\n")
                .read();
        assertThat(reading.account("Vossfeld").opportunities()).hasSize(1);
    }

    @Test
    void subtotalsOfOwnersAreNoAccounts() throws IOException {
        Book.Reading reading = book("""
            Account|Account manager|Revenue
            Vossfeld|Nora Vale|700
            Torfhaus|Nora Vale|300
            Zwischensumme Nora Vale||1000
            Wintermoor|Tim Oak|200
            Zwischensumme Tim Oak||200
            Gesamt (alle Kunden)||1200
            """);
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus", "Wintermoor");
        assertThat(reading.portfolio().team()).hasSize(2);
    }

    @Test
    void aLineOfDashesIsNoAccount() throws IOException {
        Book.Reading reading =
                book("Account|Status|Revenue\n-------|------|-----\nVossfeld|customer|700\n===|===|===\n");
        assertThat(reading.accounts()).containsExactly("Vossfeld");
        assertThat(reading.problems()).containsExactly("NOTE hollow-rows Accounts!2");
    }

    @Test
    void theFooterOfAReportIsOneNoteThatQuotesIt() throws IOException {
        Book.Reading reading = csv("accounts.csv", """
            Account Name,Type,Account Owner
            Vossfeld,Customer,Dana Moor
            Torfhaus,Customer,Dana Moor

            Key customers
            Copyright (c) 2000-2026 example, inc. All rights reserved.
            Confidential Information - Do Not Distribute
            Generated By: Dana Moor 11/20/2026
            Our firm
            """);
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus");
        assertThat(reading.problems())
                .contains("NOTE report-footer accounts!A5")
                .noneMatch(problem -> problem.contains("row-too-"));
        assertThat(reading.problem("report-footer").value())
                .startsWith("Key customers / Copyright (c) 2000-2026 example, inc.")
                .endsWith("Our firm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vertrauliche Informationen - nicht weitergeben",
                "Erstellt von Dana Moor am 20.11.2026",
                "Stand: 20.11.2026",
                "As of 2026-11-20",
                "Filtered by: my accounts",
                "Report ID 00O5e",
                "Quelle: CRM",
                "Généré par Dana Moor",
                "Data refreshed on 11/20/2026",
                "Last updated: 20 Nov 2026",
                "2 records",
                "(2 rows affected)",
                "1-2 of 2 (0 selected)",
                "Anzahl Datensätze: 2",
                "Benutzer: DMOOR",
                "Hinweis: alle Angaben ohne Gewähr",
                "Listenende"
            })
    void aLineThatOpensAsFootersDoNeedsNoEmptyRow(String line) throws IOException {
        Book.Reading reading = book(ACCOUNTS + line + "\n");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus");
        assertThat(reading.problems()).containsExactly("NOTE report-footer Accounts!A4");
    }

    @Test
    void aNameAloneInTheLastRowIsAnAccount() throws IOException {
        Book.Reading reading = book(ACCOUNTS + "Wintermoor\n");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus", "Wintermoor");
    }

    @Test
    void inAListOfBareNamesAnEmptyRowPartsNamesFromNames() throws IOException {
        Book.Reading reading = book("Account|Notes\nVossfeld\nTorfhaus\n\nWintermoor\n");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus", "Wintermoor");
    }

    @ParameterizedTest
    @CsvSource({"Account|Status|Revenue|Profit", "ACCOUNT|STATUS|REVENUE|PROFIT", "account|status||"})
    void aHeaderThatStandsThereAgainIsNoAccount(String again) throws IOException {
        Book.Reading reading = book(ACCOUNTS + again + "\nWintermoor|customer|100|10\n");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus", "Wintermoor");
        assertThat(reading.problems()).containsExactly("NOTE header-repeated Accounts!4");
    }

    @Test
    void rowsThatOpenAGroupOfAReportAreNoAccounts() throws IOException {
        Book.Reading reading = book("""
            Account|Status|Revenue
            Region: North (2 records)
            Vossfeld|customer|700
            Torfhaus|customer|300
            Region: South (1 Datensatz)
            Wintermoor|customer|100
            """);
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus", "Wintermoor");
        assertThat(reading.problems()).containsExactly("NOTE group-rows Accounts!A2");
        assertThat(reading.problem("group-rows").value()).isEqualTo("Region: North (2 records)");
    }

    @ParameterizedTest
    @CsvSource({
        "Vossfeld (2 records),Torfhaus (1 record)",
        "Account Name: Vossfeld (2),Account Name: Torfhaus (1)",
        "Kunde: Vossfeld (2 Datensätze),Kunde: Torfhaus (1 Datensatz)"
    })
    void theRowsOfAGroupTakeItsAccountWhereTheyNameNone(String first, String second) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld\nTorfhaus")
                .sheet("Contacts", """
                    Account|Contact|Job title
                    %s
                    |Kim Ort|CFO
                    |Lee Stein|Buyer
                    Subtotal||2
                    %s
                    Torfhaus|Ann Berg|CEO
                    |Max Rohr|COO
                    """.formatted(first, second))
                .read();
        assertThat(reading.account("Vossfeld").contacts())
                .extracting(Contact::name)
                .containsExactly("Kim Ort", "Lee Stein");
        assertThat(reading.account("Torfhaus").contacts())
                .extracting(Contact::name)
                .containsExactly("Ann Berg", "Max Rohr");
        assertThat(reading.problems())
                .containsExactlyInAnyOrder(
                        "NOTE group-rows Contacts!A2",
                        "NOTE group-accounts Contacts!B3",
                        "WARNING total-row Contacts!A5");
    }

    @Test
    void aReportGroupedBySomethingElseGivesNoAccount() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Contacts", "Account|Contact|Region\nRegion: North (1 record)\n|Kim Ort|North")
                .read();
        assertThat(reading.problems())
                .contains("NOTE group-rows Contacts!A2", "ERROR missing-value Contacts!A3")
                .doesNotContain("NOTE group-accounts Contacts!B3");
    }

    @ParameterizedTest
    @CsvSource({"Total,false", "total,false", "Totel,true", "Summe,true"})
    void aRowToKeepThatIsNowhereIsNamed(String typed, boolean named) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Revenue\nVossfeld|700\nTotal|300")
                .sheet("Settings", "Setting|Value\nKeep row: " + typed + "|yes")
                .read();
        assertThat(reading.problems().contains("WARNING row-to-keep-nowhere Settings!A2"))
                .isEqualTo(named);
        assertThat(reading.accounts().contains("Total")).isEqualTo(!named);
    }

    @Test
    void anAccountWithANumberInBracketsAndAStatusIsNoGroup() throws IOException {
        Book.Reading reading = book(ACCOUNTS + "Torfhaus (2)|customer|100|10\n");
        assertThat(reading.accounts()).contains("Torfhaus (2)");
    }

    @Test
    void rowsOfZerosThatAFormulaLeftAreEmpty() throws IOException {
        Book.Reading reading =
                csv("accounts.csv", "Account,Revenue,Key\nVossfeld,700,TRUE\n,0,FALSE\n,\"0,00\",FALSCH\n");
        assertThat(reading.accounts()).containsExactly("Vossfeld");
        assertThat(reading.problems()).contains("NOTE hollow-rows accounts!3").noneMatch(p -> p.startsWith("ERROR"));
        assertThat(Book.ENGLISH.say(reading.problem("hollow-rows").message())).startsWith("2 rows hold only formulas");
    }

    @Test
    void aRowWithARevenueAndNoNameIsStillAnError() throws IOException {
        Book.Reading reading = book("Account|Revenue\nVossfeld|700\n|300\n|400\n");
        assertThat(reading.problems())
                .containsExactly("ERROR missing-value Accounts!A3", "ERROR missing-value Accounts!A4");
    }

    private Book.Reading book(String accounts) throws IOException {
        return Book.in(folder).sheet("Accounts", accounts).read();
    }

    private Iterable<Book.Reading> bothWays(String accounts) throws IOException {
        Book.Reading workbook = book(accounts);
        Files.delete(folder.resolve("book.xlsx"));
        return List.of(workbook, Book.in(folder).sheet("Accounts", accounts).readAsCsv());
    }

    private Book.Reading csv(String name, String text) throws IOException {
        return Book.reading(Book.csv(folder, name, text, StandardCharsets.UTF_8));
    }
}
