package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetCellsTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    @TempDir
    Path folder;

    @Test
    void bothKindsOfWorkbookReadAlike() throws IOException {
        try (Workbook current = new XSSFWorkbook();
                Workbook old = new HSSFWorkbook()) {
            for (Workbook workbook : new Workbook[] {current, old}) {
                Book.Reading reading = Book.reading(sample(workbook, "book." + workbook.hashCode()));
                assertThat(reading.account("14646")
                                .profile()
                                .business()
                                .figures()
                                .revenue()
                                .actual())
                        .isEqualTo(1234.5);
                assertThat(reading.contact("14646", "Lee Stonehaven").stay().since())
                        .isEqualTo(LocalDate.of(2026, 3, 31));
            }
        }
    }

    @Test
    void aFormulaNobodyCalculatedIsAnErrorAndNeverZero() throws IOException {
        Book.Reading reading = Book.reading(raw(MAIN, OFFICE, "<c r='B2'><f>1+1</f></c>"));
        assertThat(reading.problems()).containsExactly("ERROR uncalculated-cell Accounts!B2");
        assertThat(reading.accounts()).isEmpty();
    }

    @Test
    void aFormulaWithAnEmptyNumberWasNotCalculatedEither() throws IOException {
        Book.Reading reading = Book.reading(raw(MAIN, OFFICE, "<c r='B2'><f>1+1</f><v></v></c>"));
        assertThat(reading.problems()).containsExactly("ERROR uncalculated-cell Accounts!B2");
    }

    @Test
    void aFormulaCountsByTheValueStoredWithIt() throws IOException {
        Book.Reading reading = Book.reading(raw(MAIN, OFFICE, "<c r='B2'><f>20+22</f><v>42</v></c>"));
        assertThat(reading.account("Vossfeld")
                        .profile()
                        .business()
                        .figures()
                        .revenue()
                        .actual())
                .isEqualTo(42);
    }

    @Test
    void anErrorCellIsAnErrorOfItsAccount() throws IOException {
        Book.Reading reading = Book.reading(raw(MAIN, OFFICE, "<c r='B2' t='e'><f>1/0</f><v>#DIV/0!</v></c>"));
        assertThat(reading.problems()).containsExactly("ERROR error-cell Accounts!B2");
        assertThat(reading.problem("error-cell").value()).isEqualTo("#DIV/0!");
        assertThat(reading.problem("error-cell").account()).isEqualTo("Vossfeld");
    }

    @Test
    void aCellAtTheFarEndCostsNoTime() throws IOException {
        Book.Reading reading = Book.reading(
                raw(MAIN, OFFICE, "<c r='B2'><v>7</v></c></row><row r='1048576'><c r='XFD1048576'><v>1</v></c>"));
        assertThat(reading.problems()).containsExactly("ERROR missing-value Accounts!A1048576");
        assertThat(reading.accounts()).containsExactly("Vossfeld");
    }

    @Test
    void strictWorkbooksReadLikeOthers() throws IOException {
        Book.Reading reading = Book.reading(raw(STRICT, STRICT_OFFICE, "<c r='B2'><v>7</v></c>"));
        assertThat(reading.account("Vossfeld")
                        .profile()
                        .business()
                        .figures()
                        .revenue()
                        .actual())
                .isEqualTo(7);
    }

    @Test
    void datesMayCountFrom1904() throws IOException {
        Path file = folder.resolve("mac.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            fill(workbook);
            workbook.write(out);
        }
        // POI wrote the day's number from 1900; counted from 1904 the same number is 1462 days later.
        assertThat(Book.reading(file).contact("14646", "Lee Stonehaven").stay().since())
                .isEqualTo(LocalDate.of(2026, 3, 31).plusDays(1462));
    }

    @Test
    void factsOfUnknownColumnsKeepTheirNumbersAsTyped() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Plants|Share\nVossfeld|12|0.25")
                .read();
        assertThat(reading.account("Vossfeld").profile().facts()).isEqualTo(Map.of("Plants", "12", "Share", "0.25"));
        assertThat(reading.problems()).containsExactly("NOTE unknown-columns Accounts");
    }

    private Path sample(Workbook workbook, String name) throws IOException {
        Path file = folder.resolve(name);
        fill(workbook);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Workbook workbook) {
        row(workbook.createSheet("Accounts"), 0, "Account", "Revenue");
        row(workbook.getSheet("Accounts"), 1, 14646.0, 1234.5);
        Sheet contacts = workbook.createSheet("Contacts");
        row(contacts, 0, "Account", "Contact", "Since");
        Row row = row(contacts, 1, 14646.0, "Lee Stonehaven");
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
        Cell since = row.createCell(2);
        since.setCellValue(LocalDate.of(2026, 3, 31));
        since.setCellStyle(day);
    }

    private static Row row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Double value) {
                row.createCell(i).setCellValue(value);
            } else {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
        return row;
    }

    /** The smallest workbook there is, with one cell of Accounts written as given. */
    private Path raw(String main, String office, String cell) throws IOException {
        Path file = folder.resolve("raw.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/w.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/s.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                </Types>\
                """);
            part(zip, "_rels/.rels", relationship(office + "/officeDocument", "w.xml"));
            part(zip, "_rels/w.xml.rels", relationship(office + "/worksheet", "s.xml"));
            part(
                    zip,
                    "w.xml",
                    "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Accounts' sheetId='1' r:id='r1'/></sheets></workbook>"
                            .formatted(main, office));
            part(zip, "s.xml", """
                <worksheet xmlns="%s"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>Account</t></is></c>
                <c r="B1" t="inlineStr"><is><t>Revenue</t></is></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>Vossfeld</t></is></c>%s</row>
                </sheetData></worksheet>\
                """.formatted(main, cell));
        }
        return file;
    }

    private static String relationship(String type, String target) {
        return """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="%s" Target="%s"/></Relationships>\
            """.formatted(type, target);
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
