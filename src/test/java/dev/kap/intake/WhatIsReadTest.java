package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files, sheets, columns and rows are read, as what, and that somebody hears of what is not. */
class WhatIsReadTest {

    private static final String PEOPLE = """
        Name,Job title,Organisation,Email,Reports to
        Kim Ort,CFO,Vossfeld,kim@vossfeld.example.com,
        Lee Stein,Buyer,Vossfeld,lee@vossfeld.example.com,Kim Ort
        """;

    private static final String ACCOUNTS = "Account|Revenue\nVossfeld|700\n";
    private static final String CONTACTS = "Account|Contact\nVossfeld|Kim Ort\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vossfeld-company-organogram.csv",
                "company.csv",
                "our-customer-list.csv",
                "Kunden 2026.csv",
                "deals.csv",
                "people.csv",
                "anything.csv"
            })
    void aWordOfTheNameDoesNotOutweighTheColumns(String name) throws IOException {
        Book.Reading reading = csv(name, PEOPLE);
        assertThat(reading.accounts()).containsExactly("Vossfeld");
        assertThat(reading.contact("Vossfeld", "Lee Stein").position().reportsTo())
                .isEqualTo("Kim Ort");
    }

    @Test
    void contactsAloneGiveTheAccountsInAWorkbookToo() throws IOException {
        Book.Reading reading = Book.in(folder).sheet("Contacts", CONTACTS).read();
        assertThat(reading.accounts()).containsExactly("Vossfeld");
        assertThat(reading.problems()).containsExactly("WARNING accounts-from-contacts Contacts!A1");
    }

    @Test
    void soDoesASheetThatIsKnownByItsColumnsAlone() throws IOException {
        Book.Reading reading =
                Book.in(folder).sheet("Sheet1", PEOPLE.replace(',', '|')).read();
        assertThat(reading.account("Vossfeld").contacts()).hasSize(2);
        assertThat(reading.problems())
                .containsExactly("NOTE sheet-by-columns Sheet1", "WARNING accounts-from-contacts Sheet1!C1");
    }

    @Test
    void aSecondSheetOfAKindThatOnlyItsColumnsTellIsNotReadAndSaidSo() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet("Contacts", CONTACTS)
                .sheet("Import", PEOPLE.replace(',', '|'))
                .read();
        assertThat(reading.account("Vossfeld").contacts()).hasSize(1);
        assertThat(reading.problems()).containsExactly("WARNING unknown-sheet Import");
        assertThat(Book.ENGLISH.say(reading.problem("unknown-sheet").message())).contains("its 3 rows were not read");
        assertThat(Book.ENGLISH.say(reading.problem("unknown-sheet").remedy()))
                .contains("Column: Their header = Contacts.Job title");
    }

    @Test
    void anEmptySheetIsNoTrouble() throws IOException {
        Book.Reading reading =
                Book.in(folder).sheet("Accounts", ACCOUNTS).sheet("Sheet2", "").read();
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void theNameOfTheFileSaysWhatSheet1DoesNot() throws IOException {
        Book.in(folder).sheet("Sheet1", ACCOUNTS).read();
        Path accounts = Files.move(folder.resolve("book.xlsx"), folder.resolve("Customers 2026.xlsx"));
        Book.in(folder).sheet("Tabelle1", CONTACTS).read();
        Path contacts = Files.move(folder.resolve("book.xlsx"), folder.resolve("Kontakte.xlsx"));
        assertThat(Book.reading(accounts, contacts)
                        .contact("Vossfeld", "Kim Ort")
                        .name())
                .isEqualTo("Kim Ort");
        assertThat(Book.reading(folder).account("Vossfeld").contacts()).hasSize(1);
    }

    @Test
    void aFolderMayHoldBothKindsOfFiles() throws IOException {
        Book.in(folder).sheet("Contacts", CONTACTS).read();
        Book.csv(folder, "accounts.csv", "Account,Revenue\nVossfeld,700\n", StandardCharsets.UTF_8);
        Book.Reading reading = Book.reading(folder);
        assertThat(reading.account("Vossfeld").contacts()).hasSize(1);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contacts.ods", "contacts.numbers", "contacts.tab"})
    void aTableOfAnotherProgramInTheFolderIsNamed(String name) throws IOException {
        Book.csv(folder, "accounts.csv", "Account,Revenue\nVossfeld,700\n", StandardCharsets.UTF_8);
        Book.csv(folder, name, "x", StandardCharsets.UTF_8);
        assertThat(Book.reading(folder).problems()).containsExactly("WARNING file-not-read ");
    }

    @Test
    void columnsOfOtherSheetsThatNobodyReadsAreNamedWithTheLineToWrite() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet("Opportunities", "Account|Opportunity|Worth|Colour|Empty\nVossfeld|Pumps|500|red|\n")
                .read();
        assertThat(reading.problems()).containsExactly("WARNING columns-not-read Opportunities");
        assertThat(Book.ENGLISH.say(reading.problem("columns-not-read").message()))
                .startsWith("2 columns")
                .endsWith("Worth and Colour.");
        assertThat(Book.ENGLISH.say(reading.problem("columns-not-read").remedy()))
                .contains("Column: Worth = Opportunities.");
    }

    @Test
    void whatAProgramWritesForItselfIsNobodysLoss() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet("Opportunities", "Account|Opportunity|(Do Not Modify) Row Checksum\nVossfeld|Pumps|x\n")
                .read();
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void theLineThatIsToBeWrittenHelps() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet("Opportunities", "Account|Opportunity|Worth\nVossfeld|Pumps|500\n")
                .sheet("Settings", "Setting|Value\nColumn: Worth|Opportunities.Value\n")
                .read();
        assertThat(reading.account("Vossfeld").opportunities().getFirst().value())
                .isEqualTo(500);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aMisspeltColumnIsAWarning() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet("Contacts", "Account|Contact|Influnce|Pets\nVossfeld|Kim Ort|8|cat\n")
                .read();
        assertThat(reading.problems())
                .contains("WARNING column-misspelt Contacts!C1")
                .hasSize(2);
        assertThat(Book.ENGLISH.say(reading.problem("column-misspelt").remedy()))
                .isEqualTo("Rename it to Influence, or write in Settings: Column: Influnce = Contacts.Influence.");
    }

    @ParameterizedTest
    @CsvSource({
        "Relation,Relationship",
        "Beziehng,Relationship",
        "Relationship strenght,Relationship",
        "Influen,Influence",
        "Berrichtet an,Reports to"
    })
    void soIsOneInAnotherLanguageOrCutShort(String typed, String ours) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet("Contacts", "Account|Contact|" + typed + "\nVossfeld|Kim Ort|8\n")
                .read();
        assertThat(reading.problems()).contains("WARNING column-misspelt Contacts!C1");
        assertThat(Book.ENGLISH.say(reading.problem("column-misspelt").remedy()))
                .contains("Column: " + typed + " = Contacts." + ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Relatives", "Season", "Rel", "Category", "Pets", "Region code"})
    void aWordOfItsOwnIsNone(String typed) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", ACCOUNTS)
                .sheet("Contacts", "Account|Contact|" + typed + "\nVossfeld|Kim Ort|8\n")
                .read();
        assertThat(reading.problems()).noneMatch(problem -> problem.contains("misspelt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Two of six, three of four, and one of two rows.
                "Account,Notes\nVossfeld,a\nTorfhaus, north,b\nA,b\nB, south,c\nC,d\nD,e\n",
                "Account,Notes\nVossfeld,a\nTorfhaus,b,c\nA,b,c\nB,c,d\n",
                "Account,Notes\nVossfeld,a\nTorfhaus,b,c\n"
            })
    void rowsThatAreLongerThanTheHeaderAreNamedAndShiftedForNobody(String text) throws IOException {
        Book.Reading reading = csv("accounts.csv", text);
        assertThat(reading.accounts()).contains("Vossfeld").doesNotContain("Torfhaus");
        assertThat(reading.problems()).contains("ERROR row-too-long accounts!C3");
    }

    @Test
    void separatorsAtTheEndOfARowAreNoLongerRow() throws IOException {
        Book.Reading reading = csv("accounts.csv", "Account,Notes\nVossfeld,a,,\nTorfhaus,b\n");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus");
        assertThat(reading.problems()).isEmpty();
    }

    private Book.Reading csv(String name, String text) throws IOException {
        return Book.reading(Book.csv(folder, name, text, StandardCharsets.UTF_8));
    }
}
