package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.AccountColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsAndColumnsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Accounts", "ACCOUNTS", "accounts ", "Kunden", "Key accounts 2027"})
    void sheetsAreKnownByManyNames(String name) throws IOException {
        assertThat(Book.in(folder).sheet(name, "Account\nVossfeld").read().accounts())
                .containsExactly("Vossfeld");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Job title", "JOB_TITLE", "job-title", "Title", "Stellenbezeichnung", "Position", "Job title*"})
    void columnsAreKnownByManyNames(String header) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Contacts", "Account|Contact|" + header + "\nVossfeld|Lee Stonehaven|Buyer")
                .read();
        assertThat(reading.contact("Vossfeld", "Lee Stonehaven").position().jobTitle())
                .isEqualTo("Buyer");
    }

    @Test
    void aTitleAboveTheHeaderAndEmptyRowsDoNoHarm() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Accounts of the north\n\nAccount|Revenue\n\nVossfeld|7\n\n")
                .read();
        assertThat(reading.account("Vossfeld")
                        .profile()
                        .business()
                        .figures()
                        .revenue()
                        .actual())
                .isEqualTo(7);
        assertThat(reading.account("Vossfeld")
                        .profile()
                        .origin()
                        .place(AccountColumn.REVENUE)
                        .cell())
                .isEqualTo("B5");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void germanWorkbooksRead() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Kunden", "Kunde|Umsatz|Branche\nVoßfeld|7|Stahl")
                .sheet(
                        "Kontakte",
                        "Kunde|Ansprechpartner|Berichtet an|Einfluss (0-10)|Ebene\n"
                                + "Voßfeld|Lee Stein|Kim Ort|8|Abteilungsleiter")
                .sheet("Maßnahmen", "Kunde|Maßnahme|Fällig am\nVoßfeld|Anrufen|31.03.2027")
                .read();
        assertThat(reading.account("Voßfeld").profile().organisation().industry())
                .isEqualTo("Stahl");
        assertThat(reading.contact("Voßfeld", "Lee Stein").position().reportsTo())
                .isEqualTo("Kim Ort");
        assertThat(reading.contact("Voßfeld", "Lee Stein").position().level()).hasToString("HEAD");
        assertThat(reading.account("Voßfeld").actions().getFirst().due()).hasToString("2027-03-31");
        assertThat(reading.problems()).containsExactly("NOTE boss-not-listed Kontakte!C2");
    }

    @Test
    void aMissingAccountColumnIsFatal() throws IOException {
        Book.Reading reading =
                Book.in(folder).sheet("Accounts", "Place|Colour\nNorth|red").read();
        assertThat(reading.checked().value()).isEmpty();
        assertThat(reading.problems()).containsExactly("FATAL missing-column Accounts");
    }

    @Test
    void aMissingColumnOfAnotherSheetCostsThatSheetOnly() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Reviews", "Account|Outcome\nVossfeld|fine")
                .read();
        assertThat(reading.accounts()).containsExactly("Vossfeld");
        assertThat(reading.problems()).containsExactly("ERROR missing-column Reviews");
    }

    @Test
    void aColumnThatStandsThereTwiceIsAnError() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Revenue|revenue\nVossfeld|7|8")
                .read();
        assertThat(reading.problems()).containsExactly("ERROR duplicate-column Accounts!C1");
        assertThat(reading.account("Vossfeld")
                        .profile()
                        .business()
                        .figures()
                        .revenue()
                        .actual())
                .isEqualTo(7);
    }

    @Test
    void unknownColumnsAreFactsAndNamedOnce() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Colour|Pets\nVossfeld|red|\nTorfhaus|blue|2")
                .read();
        assertThat(reading.account("Torfhaus").profile().facts()).isEqualTo(Map.of("Colour", "blue", "Pets", "2"));
        assertThat(reading.problem("unknown-columns").args()).hasToString("[Names[names=[Colour, Pets]]]");
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void hundredsOfUnknownColumnsAreOneShortNote() throws IOException {
        String headers =
                IntStream.rangeClosed(1, 240).mapToObj(i -> "|Extra " + i).collect(Collectors.joining());
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account" + headers + "\nVossfeld")
                .read();
        assertThat(reading.problems()).containsExactly("NOTE unknown-columns Accounts");
        assertThat(Book.ENGLISH.say(reading.problem("unknown-columns").message()))
                .isEqualTo("Columns kept as extra facts: Extra 1, Extra 2, Extra 3, Extra 4, Extra 5, Extra 6,"
                        + " Extra 7, Extra 8 and 232 more.");
    }

    @Test
    void settingsSayWhatAHeaderStandsFor() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Contacts", "Account|Contact|Hat\nVossfeld|Lee Stonehaven|Buyer")
                .sheet("Settings", "Setting|Value\nColumn: Hat|Contacts.Job title\nColumn: Shoe|Contacts.Laces")
                .read();
        assertThat(reading.contact("Vossfeld", "Lee Stonehaven").position().jobTitle())
                .isEqualTo("Buyer");
        assertThat(reading.problems()).containsExactly("WARNING unknown-mapping Settings!B3");
    }

    @Test
    void thePortfolioKnowsWhichColumnsItHas() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Customer|Partnership\nVossfeld|strategic")
                .read();
        assertThat(reading.portfolio().has(AccountColumn.PARTNERSHIP)).isTrue();
        assertThat(reading.portfolio().has(AccountColumn.REVENUE)).isFalse();
        assertThat(reading.portfolio().has(Sheet.LINKS)).isFalse();
    }

    @Test
    void sheetsNoPlanKnowsAreNamed() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Scratch", "a|b")
                .read();
        assertThat(reading.problems()).containsExactly("WARNING unknown-sheet Scratch");
    }
}
