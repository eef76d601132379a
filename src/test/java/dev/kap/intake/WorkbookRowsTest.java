package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a workbook can say of its rows: merged cells, declared tables, formulas without a result. */
class WorkbookRowsTest {

    private static final List<String> ACCOUNTS = List.of("Account|Revenue", "Vossfeld|700", "Torfhaus|300");

    @TempDir
    Path folder;

    @Test
    void aMergedAccountIsTheAccountOfEveryRowItSpans() throws IOException {
        Workbook workbook = accounts(new XSSFWorkbook());
        Sheet contacts = sheet(
                workbook,
                "Contacts",
                "Account|Contact",
                "Vossfeld|Kim Ort",
                "|Lee Stein",
                "Torfhaus|Ann Moor",
                "|Bo Hart");
        merge(contacts, "A2:A3");
        merge(contacts, "A4:A5");
        theContactsAreJoined(read(workbook, "book.xlsx"));
    }

    @Test
    void soItIsInAWorkbookOfExcel2003() throws IOException {
        Workbook workbook = accounts(new HSSFWorkbook());
        Sheet contacts = sheet(
                workbook,
                "Contacts",
                "Account|Contact",
                "Vossfeld|Kim Ort",
                "|Lee Stein",
                "Torfhaus|Ann Moor",
                "|Bo Hart");
        merge(contacts, "A2:A3");
        merge(contacts, "A4:A5");
        theContactsAreJoined(read(workbook, "book.xls"));
    }

    private static void theContactsAreJoined(Book.Reading reading) {
        assertThat(reading.account("Vossfeld").contacts()).hasSize(2);
        assertThat(reading.account("Torfhaus").contacts()).hasSize(2);
        assertThat(reading.problems()).containsExactly("NOTE merged-cells Contacts!A2");
        assertThat(Book.ENGLISH.say(reading.problem("merged-cells").message())).startsWith("2 merged cells");
    }

    @Test
    void otherColumnsMayBeMergedAsWellAndATitleAboveTheHeaderIsNone() throws IOException {
        Workbook workbook = accounts(new XSSFWorkbook());
        Sheet contacts = sheet(
                workbook,
                "Contacts",
                "Our people||",
                "Account|Contact|Function",
                "Vossfeld|Kim Ort|Finance",
                "Vossfeld|Lee Stein|");
        merge(contacts, "A1:C1");
        merge(contacts, "C3:C4");
        Book.Reading reading = read(workbook, "book.xlsx");
        assertThat(reading.contact("Vossfeld", "Lee Stein").position().function())
                .isEqualTo("Finance");
        assertThat(Book.ENGLISH.say(reading.problem("merged-cells").message()))
                .isEqualTo("A merged cell gives its value, \"Finance\", to every row it spans.");
    }

    @Test
    void emptyRowsBelowAMergedCellStayEmpty() throws IOException {
        Workbook workbook = accounts(new XSSFWorkbook());
        merge(sheet(workbook, "Contacts", "Account|Contact", "Vossfeld|Kim Ort", "", ""), "A2:A4");
        Book.Reading reading = read(workbook, "book.xlsx");
        assertThat(reading.account("Vossfeld").contacts()).hasSize(1);
        assertThat(reading.problems()).noneMatch(problem -> problem.startsWith("ERROR"));
    }

    @Test
    void theTotalsRowOfATableIsNoAccount() throws IOException {
        Book.Reading reading = read(totalled("Ergebnis"), "book.xlsx");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus");
        assertThat(reading.problems()).containsExactly("NOTE declared-totals Accounts!A4");
    }

    @Test
    void evenIfItHasTheNameOfAnAccount() throws IOException {
        Book.Reading reading = read(totalled("Vossfeld and Torfhaus"), "book.xlsx");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus");
        assertThat(reading.problem("declared-totals").value()).isEqualTo("Vossfeld and Torfhaus");
    }

    @Test
    void aTableWithoutTotalsEndsInAnAccount() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = (XSSFSheet) sheet(workbook, "Accounts", ACCOUNTS.toArray(new String[0]));
        sheet.createTable(new AreaReference("A1:B3", SpreadsheetVersion.EXCEL2007));
        assertThat(read(workbook, "book.xlsx").accounts()).containsExactly("Vossfeld", "Torfhaus");
    }

    @Test
    void aTotalsRowMayBeKept() throws IOException {
        XSSFWorkbook workbook = totalled("Rest");
        sheet(workbook, "Settings", "Setting|Value", "Keep row: Rest|yes");
        assertThat(read(workbook, "book.xlsx").accounts()).containsExactly("Vossfeld", "Torfhaus", "Rest");
    }

    @Test
    void formulasThatWereFilledDownAndShowNothingAreEmptyRows() throws IOException {
        Workbook workbook = accounts(new XSSFWorkbook());
        for (int i = 3; i < 40; i++) {
            workbook.getSheet("Accounts")
                    .createRow(i)
                    .createCell(0)
                    .setCellFormula("IF(B" + (i + 1) + "=\"\",\"\",B1)");
        }
        Book.Reading reading = read(workbook, "book.xlsx");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus");
        assertThat(reading.problems()).containsExactly("NOTE hollow-rows Accounts!4");
    }

    @Test
    void withZerosBesideThemTheyAreEmptyToo() throws IOException {
        Workbook workbook = accounts(new XSSFWorkbook());
        Row row = workbook.getSheet("Accounts").createRow(3);
        row.createCell(0).setCellFormula("IF(B4=\"\",\"\",B4)");
        row.createCell(1).setCellValue(0);
        assertThat(read(workbook, "book.xlsx").problems()).containsExactly("NOTE hollow-rows Accounts!4");
    }

    @Test
    void whereEveryRowIsAFormulaNobodyKnowsWhichShowNothing() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        sheet(workbook, "Accounts", "Account|Revenue")
                .createRow(1)
                .createCell(0)
                .setCellFormula("B1");
        assertThat(read(workbook, "book.xlsx").problems()).contains("ERROR uncalculated-cell Accounts!A2");
    }

    private XSSFWorkbook totalled(String label) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = (XSSFSheet)
                sheet(workbook, "Accounts", "Account|Revenue", "Vossfeld|700", "Torfhaus|300", label + "|1000");
        sheet.createTable(new AreaReference("A1:B4", SpreadsheetVersion.EXCEL2007))
                .getCTTable()
                .setTotalsRowCount(1);
        return workbook;
    }

    private static Workbook accounts(Workbook workbook) {
        sheet(workbook, "Accounts", ACCOUNTS.toArray(new String[0]));
        return workbook;
    }

    private static Sheet sheet(Workbook workbook, String name, String... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            String[] cells = rows[i].split("\\|", -1);
            for (int j = 0; j < cells.length; j++) {
                if (cells[j].matches("\\d+")) {
                    row.createCell(j).setCellValue(Double.parseDouble(cells[j]));
                } else if (!cells[j].isEmpty()) {
                    row.createCell(j).setCellValue(cells[j]);
                }
            }
        }
        return sheet;
    }

    private static void merge(Sheet sheet, String area) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
    }

    private Book.Reading read(Workbook workbook, String name) throws IOException {
        Path file = folder.resolve(name);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return Book.reading(file);
    }
}
