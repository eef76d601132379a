package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.problem.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad cell is that cell's trouble, one bad workbook is no trap, and what is no file is not opened. */
@Timeout(60)
class LimitsTest {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='B2' t='s'><v>7</v></c>",
                "<c r='B2' t='s'><v>-1</v></c>",
                "<c r='B2' t='s'><v>one</v></c>",
                "<c r='B2'><v>12 apples</v></c>",
                "<c r='B2'><v>0x10p1</v></c>",
                "<c r='B2' t='d'><v>2026-02-31</v></c>",
                "<c r='?2'><v>7</v></c>",
                "<c r='ZZZZZZZZZZZZ2'><v>7</v></c>",
                "<c r='B'><v>7</v></c>",
                "<c r='B2' s='x'><v>7</v></c>",
                "<c r='B2'><v>7</v></c><c r='B2'><v>8</v></c>"
            })
    void aDamagedCellCostsItsAccountAndNoOther(String cell) throws IOException {
        Book.Reading reading = Book.reading(workbook(parts(cell)));
        assertThat(reading.problems()).containsExactly("ERROR broken-cell Accounts!B2");
        assertThat(reading.accounts()).containsExactly("Birch");
    }

    @Test
    void aTextLongerThanACellHoldsCostsItsAccountAndNoOther() throws IOException {
        String text = "x".repeat(40_000);
        Map<String, String> inline = parts("<c r='B2' t='inlineStr'><is><t>" + text + "</t></is></c>");
        assertThat(Book.reading(workbook(inline)).problems()).containsExactly("ERROR cell-too-long Accounts!B2");
        Map<String, String> shared = parts("<c r='B2' t='s'><v>0</v></c>");
        shared.put("strings.xml", "<sst " + MAIN + "><si>" + "<r><t>xxxxxxxx</t></r>".repeat(5_000) + "</si></sst>");
        Book.Reading reading = Book.reading(workbook(shared));
        assertThat(reading.problems()).containsExactly("ERROR cell-too-long Accounts!B2");
        assertThat(reading.problem("cell-too-long").value()).hasSize(61);
        assertThat(reading.accounts()).containsExactly("Birch");
    }

    @Test
    void aLongTextOfACsvFileIsThatCellsTroubleToo() throws IOException {
        Path file = Book.csv(
                folder,
                "accounts.csv",
                "Account,Revenue\nVossfeld," + "x".repeat(70_000) + "\nBirch,2\n",
                StandardCharsets.UTF_8);
        Book.Reading reading = Book.reading(file);
        assertThat(reading.problems()).containsExactly("ERROR cell-too-long accounts!B2");
        assertThat(reading.accounts()).containsExactly("Birch");
    }

    @Test
    void aTextWhereANameBelongsCostsItsAccountAndNoOther() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld\nBirch")
                .sheet("Contacts", "Account|Contact|Job title\nVossfeld|Lee Stonehaven|" + "x".repeat(2_001))
                .read();
        assertThat(reading.problems()).containsExactly("ERROR line-too-long Contacts!C2");
        assertThat(reading.accounts()).containsExactly("Birch");
    }

    @ParameterizedTest
    @CsvSource({
        "1e16, ERROR number-too-large",
        "-1e300, ERROR number-too-large",
        "1e999, ERROR number-too-large",
        "1e-320, NOTE number-next-to-nothing"
    })
    void aNumberBeyondAllBusinessIsNamed(String typed, String problem) throws IOException {
        Path file = Book.csv(
                folder, "accounts.csv", "Account,Revenue\nVossfeld," + typed + "\nBirch,2\n", StandardCharsets.UTF_8);
        assertThat(Book.reading(file).problems()).containsExactly(problem + " accounts!B2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0226-03-31", "1899-12-31", "2201-01-01", "9999-12-31"})
    void aDateOfAnotherAgeIsNamed(String typed) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld\nBirch")
                .sheet("Contacts", "Account|Contact|Since\nVossfeld|Lee Stonehaven|" + typed)
                .read();
        assertThat(reading.problems()).containsExactly("ERROR date-out-of-range Contacts!C2");
        assertThat(reading.accounts()).containsExactly("Birch");
    }

    @Test
    void aPartThatStandsForManySheetsIsNotReadManyTimes() throws IOException {
        Map<String, String> parts = parts("");
        parts.put(
                "w.xml",
                "<workbook " + MAIN + " xmlns:r='" + OFFICE + "'><sheets>"
                        + "<sheet name='Accounts' sheetId='1' r:id='r1'/>".repeat(90) + "</sheets></workbook>");
        assertThat(Book.reading(workbook(parts)).problems()).containsExactly("FATAL damaged-file ");
    }

    @Test
    void aTagWithoutEndIsGivenUp() throws IOException {
        Map<String, String> parts = parts("<c r='B2' x='" + ">".repeat(5_000_000) + "'><v>7</v></c>");
        assertThat(Book.reading(workbook(parts)).problems()).containsExactly("FATAL endless-part ");
    }

    @Test
    void aCommentWithoutEndIsGivenUp() throws IOException {
        Map<String, String> parts = parts("<!--" + "<a>]]>".repeat(500_000) + "-->");
        assertThat(Book.reading(workbook(parts)).problems()).containsExactly("FATAL endless-part ");
    }

    @Test
    void aShortCommentWithAnApostropheDoesNoHarm() throws IOException {
        Map<String, String> parts = parts("<!-- don't --><c r='B2'><v>7</v></c>");
        assertThat(Book.reading(workbook(parts)).problems()).isEmpty();
    }

    @Test
    void aListOfPartsThatUnpacksToTheMemoryIsATrap() throws IOException {
        Map<String, String> parts = parts("");
        parts.put("_rels/w.xml.rels", "<Relationships>" + "<a/>".repeat(5_000_000) + "</Relationships>");
        assertThat(Book.reading(workbook(parts)).problems()).containsExactly("FATAL unpacks-too-large ");
    }

    @Test
    void tooManyPartsSaySo() throws IOException {
        Map<String, String> parts = parts("");
        for (int i = 0; i < 10_001; i++) {
            parts.put("media/" + i, "");
        }
        assertThat(Book.reading(workbook(parts)).problems()).containsExactly("FATAL too-large-parts ");
    }

    @Test
    void elementsInsideEachOtherHaveAnEnd() throws IOException {
        Map<String, String> parts = parts("<a>".repeat(100_000));
        assertThat(Book.reading(workbook(parts)).problems()).containsExactly("FATAL damaged-file ");
    }

    @Test
    void entriesThatLieOverEachOtherAreATrap() throws IOException {
        Path file = workbook(parts("<c r='B2'><v>7</v></c>"));
        byte[] bytes = Files.readAllBytes(file);
        // The second entry of the directory is given the place of the first one.
        int first = find(bytes, 0);
        int second = find(bytes, first + 4);
        System.arraycopy(bytes, first + 42, bytes, second + 42, 4);
        Files.write(file, bytes);
        assertThat(Book.reading(file).problems()).containsExactly("FATAL unpacks-too-large ");
    }

    private static int find(byte[] bytes, int from) {
        for (int i = from; ; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                return i;
            }
        }
    }

    @Test
    void aCsvFileWithoutLineEndsSaysSo() throws IOException {
        Path file = Book.csv(folder, "accounts.csv", "Account\n" + "x".repeat(4_100_000), StandardCharsets.UTF_8);
        assertThat(Book.reading(file).problems()).containsExactly("FATAL endless-row ");
    }

    @Test
    void filesThatAreTooLargeTogetherSaySo() throws IOException {
        byte[] row = ("Vossfeld," + " ".repeat(900) + "\n").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 5; i++) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("a" + i + ".csv"))) {
                for (int j = 0; j < 49_000; j++) {
                    out.write(row);
                }
            }
        }
        assertThat(Book.reading(folder).problems()).containsExactly("FATAL too-large-input ");
    }

    @Test
    void aFolderOfManyFilesIsNotReadAtAll() throws IOException {
        for (int i = 0; i < 201; i++) {
            Book.csv(folder, "a" + i + ".csv", "Account\n", StandardCharsets.UTF_8);
        }
        assertThat(Book.reading(folder).problems()).containsExactly("FATAL too-large-tables ");
    }

    @Test
    void aPipeIsNotOpened() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(Book.reading(pipe).problems()).containsExactly("FATAL special-file ");
        assertThat(Book.reading(folder).problems()).containsExactly("FATAL special-file ");
    }

    @Test
    void aDeviceIsNotOpened() {
        assertThat(Book.reading(Path.of("/dev/zero")).problems()).containsExactly("FATAL special-file ");
    }

    @Test
    void aLinkThatLeadsNowhereSaysSo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.xlsx"), Path.of("b.xlsx"));
        assertThat(Book.reading(link).problems()).containsExactly("FATAL broken-link ");
        Files.createSymbolicLink(folder.resolve("b.xlsx"), Path.of("a.xlsx"));
        assertThat(Book.reading(link).problems()).containsExactly("FATAL broken-link ");
    }

    @Test
    void tooManyErrorsAreOneTrouble() throws IOException {
        String rows = "Account,Revenue,Profit,Units\n" + "Vossfeld,x,x,x\n".repeat(20_000);
        Book.Reading reading = Book.reading(Book.csv(folder, "accounts.csv", rows, StandardCharsets.UTF_8));
        assertThat(reading.problem("too-many-problems").severity()).isEqualTo(Severity.FATAL);
    }

    @Test
    void anOldWorkbooksNumbersAreJudgedAlike() throws IOException {
        Path file = folder.resolve("book.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Accounts");
            sheet.createRow(0).createCell(0).setCellValue("Account");
            sheet.getRow(0).createCell(1).setCellValue("Revenue");
            sheet.createRow(1).createCell(0).setCellValue("Vossfeld");
            sheet.getRow(1).createCell(1).setCellValue(1e300);
            workbook.write(out);
        }
        assertThat(Book.reading(file).problems()).containsExactly("ERROR number-too-large Accounts!B2");
    }

    private static Map<String, String> parts(String cell) {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default"
                        + " Extension='xml'"
                        + " ContentType='application/xml'/><Override"
                        + " PartName='/w.xml'"
                        + " ContentType='" + type + "sheet.main+xml'/></Types>");
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id='r1' Type='" + OFFICE + "/officeDocument' Target='w.xml'/>"));
        parts.put(
                "_rels/w.xml.rels",
                relations("<Relationship Id='r1' Type='" + OFFICE + "/worksheet' Target='s.xml'/>"
                        + "<Relationship Id='r2' Type='" + OFFICE + "/sharedStrings' Target='/strings.xml'/>"));
        parts.put(
                "w.xml",
                "<workbook " + MAIN + " xmlns:r='" + OFFICE
                        + "'><sheets><sheet name='Accounts' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put("strings.xml", "<sst " + MAIN + "/>");
        parts.put(
                "s.xml",
                "<worksheet " + MAIN + "><sheetData><row r='1'>" + text("A1", "Account") + text("B1", "Revenue")
                        + "</row><row r='2'>" + text("A2", "Vossfeld") + cell + "</row><row r='3'>"
                        + text("A3", "Birch") + "</row></sheetData></worksheet>");
        return parts;
    }

    private static String text(String place, String text) {
        return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all
                + "</Relationships>";
    }

    private Path workbook(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
