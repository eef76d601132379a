package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.problem.Problem;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of trouble in the rows of an input has its own message with place, value, why and what to do. */
class TroublesTest {

    private static final String TWO = "Account|Revenue\nBrightwater Foods|7\nVossfeld|8";

    /** What is wrong where, and which words the message must hold beside. */
    record Trouble(String kind, String sheet, String rows, String cell, String value, String said) {
        @Override
        public String toString() {
            return kind;
        }
    }

    @TempDir
    Path folder;

    static Stream<Trouble> troubles() {
        String contact = "Account|Contact|Reports to|Influence (0-10)|Evidence date\n";
        return Stream.of(
                new Trouble(
                        "unknown-account",
                        "Contacts",
                        contact + "Brightwater Fods|Ada Bell",
                        "A2",
                        "Brightwater Fods",
                        "Did you mean \"Brightwater Foods\"?"),
                new Trouble("account-twice", "Accounts", TWO + "\nVossfeld|9", "A3", "Vossfeld", "Account ID"),
                new Trouble("outside-scale", "Contacts", contact + "Vossfeld|Ada Bell||11", "D2", "11", "0-10"),
                new Trouble("not-a-number", "Accounts", "Account|Revenue\nVossfeld|lots", "B2", "lots", "Revenue"),
                new Trouble(
                        "contact-in-future",
                        "Links",
                        "Team member|Contact|Account|Strength|Last contact\nDana Moor|Lee Stein|Vossfeld|3|2027-01-01",
                        "E2",
                        "2027-01-01",
                        "22"),
                new Trouble(
                        "evidence-in-future",
                        "Contacts",
                        contact + "Vossfeld|Ada Bell|||2027-01-01",
                        "E2",
                        "2027-01-01",
                        "22"),
                new Trouble(
                        "boss-not-listed",
                        "Contacts",
                        contact + "Vossfeld|Ada Bell|Adda Bel\nVossfeld|Lee Stein|Le Stein",
                        "C3",
                        "Le Stein",
                        "Did you mean \"Lee Stein\"?"),
                new Trouble(
                        "boss-not-listed",
                        "Contacts",
                        contact + "Vossfeld|Ada Bell|Somebody Else",
                        "C2",
                        "Somebody Else",
                        "missing person"),
                new Trouble("own-boss", "Contacts", contact + "Vossfeld|Ada Bell|Ada Bell", "C2", "Ada Bell", ""),
                new Trouble(
                        "ring-of-bosses",
                        "Contacts",
                        contact + "Vossfeld|Ada Bell|Lee Stein\nVossfeld|Lee Stein|Ada Bell",
                        "C3",
                        "Ada Bell",
                        "Lee Stein"),
                new Trouble(
                        "contact-twice",
                        "Contacts",
                        contact + "Vossfeld|Ada Bell\nVossfeld|ADA  BELL",
                        "B2",
                        "Ada Bell",
                        "Contact ID"),
                new Trouble(
                        "shifted-row", "Contacts", contact + "|Vossfeld|Ada Bell|Lee Stein|7", "A2", "", "Vossfeld"),
                new Trouble(
                        "shifted-row",
                        "Contacts",
                        "Nr|Account|Contact\n1|Vossfeld|Ada Bell\nVossfeld|Lee Stein",
                        "B3",
                        "Lee Stein",
                        "Vossfeld"),
                new Trouble("duplicate-column", "Accounts", "Account|Notes|Notes\nVossfeld|a|b", "C1", "Notes", ""),
                new Trouble("missing-value", "Contacts", contact + "Vossfeld||Lee Stein", "B2", "", "Contact"),
                new Trouble(
                        "unknown-setting",
                        "Settings",
                        "Setting|Value\nTreshold|5",
                        "A2",
                        "Treshold",
                        "Did you mean \"Threshold\"?"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void everyTroubleIsNamedWithPlaceValueWhyAndWhatToDo(Trouble trouble) throws IOException {
        Book book = Book.in(folder);
        if (!trouble.sheet.equals("Accounts")) {
            book.sheet("Accounts", TWO);
        }
        if (trouble.sheet.equals("Links")) {
            book.sheet("Contacts", "Account|Contact\nVossfeld|Lee Stein");
        }
        Book.Reading reading = book.sheet(trouble.sheet, trouble.rows).read();
        Problem problem = reading.checked().problems().stream()
                .filter(found -> found.kind().equals(trouble.kind)
                        && found.place().cell().equals(trouble.cell))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reading.problems()));
        assertThat(problem.place().file()).isEqualTo("book.xlsx");
        assertThat(problem.place().sheet()).isEqualTo(trouble.sheet);
        assertThat(new CellReference(problem.place().cell()).getRow()).isNotNegative();
        assertThat(problem.value()).isEqualTo(trouble.value);
        String said = Book.ENGLISH.say(problem.message()) + " " + Book.ENGLISH.say(problem.remedy());
        assertThat(said).contains(trouble.value).contains(trouble.said);
        for (Wording wording : List.of(Book.ENGLISH, Book.GERMAN)) {
            assertThat(wording.say(problem.title())).isNotBlank().hasSizeLessThan(45);
            assertThat(wording.say(problem.message())).isNotBlank().doesNotContain("{");
            assertThat(wording.say(problem.remedy())).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @MethodSource("csvTroubles")
    void everyTroubleOfACsvRowIsNamed(Trouble trouble) throws IOException {
        Book.Reading reading =
                Book.reading(Book.csv(folder, trouble.sheet + ".csv", trouble.rows, StandardCharsets.UTF_8));
        Problem problem = reading.problem(trouble.kind);
        assertThat(problem.place().cell()).isEqualTo(trouble.cell);
        assertThat(problem.value()).isEqualTo(trouble.value);
        assertThat(Book.ENGLISH.say(problem.message())).contains(trouble.said);
        assertThat(Book.GERMAN.say(problem.remedy())).isNotBlank();
    }

    static Stream<Trouble> csvTroubles() {
        return Stream.of(
                new Trouble(
                        "row-too-long",
                        "accounts",
                        "Account,Notes\nVossfeld,a,b\nTorfhaus,c\n",
                        "C2",
                        "b",
                        "fields (3)"),
                new Trouble("row-too-short", "accounts", "Account,Notes\nVossfeld,a\nTorfhaus\n", "3", "", "row 3"),
                new Trouble("no-accounts", "accounts", "Account,Notes\n", "", "accounts", "accounts"));
    }
}
