package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.problem.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFilesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFound(String separator) throws IOException {
        String text = "Account,Notes,Revenue\nVoßfeld,\"a,b;c|d\",7\nWintermoor,none,8\n"
                .replace("a,b", "a~b")
                .replace(",", separator)
                .replace('~', ',');
        Book.Reading reading = Book.reading(Book.csv(folder, "accounts.csv", text, StandardCharsets.UTF_8));
        assertThat(reading.account("Voßfeld").profile().remarks().notes()).isEqualTo("a,b;c|d");
        assertThat(reading.account("Wintermoor")
                        .profile()
                        .business()
                        .figures()
                        .revenue()
                        .actual())
                .isEqualTo(8);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aLineMayNameTheSeparator() throws IOException {
        Book.Reading reading = utf8("sep=;\r\nAccount;Notes\r\nVossfeld;a,b,c\r\n");
        assertThat(reading.account("Vossfeld").profile().remarks().notes()).isEqualTo("a,b,c");
        assertThat(reading.account("Vossfeld").profile().origin().row()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "UTF-32LE,\uFEFF", "UTF-32BE,\uFEFF"})
    void aByteOrderMarkNamesTheEncoding(String charset, String mark) throws IOException {
        String text = mark + "Account,Notes\nVoßfeld,Größe\n";
        Book.Reading reading = Book.reading(Book.csv(folder, "accounts.csv", text, Charset.forName(charset)));
        assertThat(reading.account("Voßfeld").profile().remarks().notes()).isEqualTo("Größe");
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE"})
    void anEncodingWithoutAMarkIsNamedInANote(String charset) throws IOException {
        String text = "Account,Notes\nVoßfeld,Größe\n";
        Book.Reading reading = Book.reading(Book.csv(folder, "accounts.csv", text, Charset.forName(charset)));
        assertThat(reading.account("Voßfeld").profile().remarks().notes()).isEqualTo("Größe");
        assertThat(reading.problems()).containsExactly("NOTE encoding-assumed ");
    }

    @Test
    void lettersThatCannotBeReadDespiteAMarkAreAWarningAtTheFirstCell() throws IOException {
        byte[] text = "\uFEFFAccount,Notes\nVossfeld,Gr?e\nTorfhaus,?\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == '?' ? (byte) 0xDF : text[i];
        }
        Book.Reading reading = Book.reading(Files.write(folder.resolve("accounts.csv"), text));
        assertThat(reading.problems()).containsExactly("WARNING letter-lost accounts!B2");
        assertThat(Book.ENGLISH.say(reading.problem("letter-lost").message()))
                .startsWith("2 cells hold")
                .endsWith("\"Gr\uFFFDe\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndIsUnderstoodAndQuotedOnesStayInTheField(String end) throws IOException {
        Book.Reading reading = utf8(String.join(end, "Account,Notes", "Vossfeld,\"one" + end + "two\"", "Torfhaus,x"));
        assertThat(reading.account("Vossfeld").profile().remarks().notes()).isEqualTo("one\ntwo");
        assertThat(reading.account("Torfhaus").profile().origin().row()).isEqualTo(3);
    }

    @Test
    void quotesInsideFieldsAreText() throws IOException {
        Book.Reading reading = utf8("Account,Notes,Aims\nVossfeld,\"says \"\"yes\"\"\",37°36'37.8\"N\n");
        assertThat(reading.account("Vossfeld").profile().remarks().notes()).isEqualTo("says \"yes\"");
        assertThat(reading.account("Vossfeld").profile().remarks().aims()).isEqualTo("37°36'37.8\"N");
    }

    @Test
    void emptyRowsAndBlanksAfterTheLastColumnDoNoHarm() throws IOException {
        Book.Reading reading = utf8("Account,Notes,Aims\nVossfeld,n,a\n\n,,\nTorfhaus,n,a,,\n");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus");
        assertThat(reading.account("Torfhaus").profile().origin().row()).isEqualTo(5);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void rowsThatEndEarlyAreOneNote() throws IOException {
        Book.Reading reading = utf8("Account,Notes,Aims\nVossfeld\nTorfhaus,n\nWintermoor,n,a\n");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus", "Wintermoor");
        assertThat(reading.problems()).containsExactly("NOTE row-too-short accounts!2");
        assertThat(Book.ENGLISH.say(reading.problem("row-too-short").message())).startsWith("2 rows end before");
    }

    @Test
    void aSeparatorInATextMakesTheRowTooLongWhichCostsItsAccount() throws IOException {
        Book.Reading reading = utf8("Account,Notes,Revenue\nVossfeld,one, two,7\nTorfhaus,x,8\n");
        assertThat(reading.accounts()).containsExactly("Torfhaus");
        assertThat(reading.problems()).contains("ERROR row-too-long accounts!D2");
        assertThat(reading.problem("row-too-long").value()).isEqualTo("7");
    }

    @Test
    void aColumnWithoutAHeaderIsNoRowTooLong() throws IOException {
        Book.Reading reading = utf8("Account,Notes\nVossfeld,n,extra\nTorfhaus,n,extra\nWintermoor,n,extra\n");
        assertThat(reading.accounts()).hasSize(3);
        assertThat(reading.problems()).noneMatch(problem -> problem.contains("too-long"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,';',a semicolon", "windows-1252,'\t',a tab", "UTF-8,'|','\"|\"'", "UTF-8,',',a comma"})
    void encodingAndSeparatorAreNamedInANote(String charset, char separator, String name) throws IOException {
        String text = "Account" + separator + "Notes\nVoßfeld" + separator + "n\n";
        Book.Reading reading = Book.reading(Book.csv(folder, "accounts.csv", text, Charset.forName(charset)));
        assertThat(Book.ENGLISH.say(reading.problem("csv-read-as").message()))
                .isEqualTo("The file was read as " + charset + ", its fields parted by " + name + ".");
        assertThat(reading.problem("csv-read-as").severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void aFolderIsAWorkbookWhoseSheetsAreItsFiles() throws IOException {
        Book.csv(folder, "accounts.csv", "Account\nVossfeld\n", StandardCharsets.UTF_8);
        Book.csv(folder, "white-space.csv", "Account,Pumps,Valves\nVossfeld,owned,open\n", StandardCharsets.UTF_8);
        Book.Reading reading = Book.reading(folder);
        assertThat(reading.portfolio().input()).isEqualTo(folder.getFileName().toString());
        assertThat(reading.account("Vossfeld").whiteSpaces().getFirst().products())
                .extracting(cell -> cell.product() + " " + cell.state())
                .containsExactly("Pumps owned", "Valves open");
    }

    @Test
    void severalFilesAddUp() throws IOException {
        Path north = Book.csv(folder, "accounts-north.csv", "Account\nVossfeld\n", StandardCharsets.UTF_8);
        Path south = Book.csv(folder, "accounts-south.csv", "Account\nTorfhaus\n", WINDOWS);
        Book.Reading reading = Book.reading(north, south);
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus");
        assertThat(reading.portfolio().input()).isEqualTo("accounts-north");
    }

    private Book.Reading utf8(String text) throws IOException {
        return Book.reading(Book.csv(folder, "accounts.csv", text, StandardCharsets.UTF_8));
    }
}
