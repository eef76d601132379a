package dev.kap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The copies are opened again with POI, as Excel would open them. */
class AnnotatedCopyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aBadCellIsColouredAndSaysWhyAndWhatToDo(String form) throws IOException {
        Path input = workbook("book." + form);
        byte[] before = Files.readAllBytes(input);
        try (Workbook copy = annotated("copy." + form, input)) {
            Cell bad = cell(copy, "Accounts", 1, 1);
            assertThat(bad.getStringCellValue()).isEqualTo("lots");
            assertThat(colour(bad)).isEqualTo(IndexedColors.ROSE.getIndex());
            assertThat(bad.getCellComment().getString().getString())
                    .isEqualTo("ERROR: \"lots\" in Revenue is not a number."
                            + " Write digits only, or leave the cell empty.");
            Cell odd = cell(copy, "Accounts", 2, 2);
            assertThat(colour(odd)).isEqualTo(IndexedColors.LIGHT_YELLOW.getIndex());
            Cell sound = cell(copy, "Accounts", 2, 1);
            assertThat(sound.getNumericCellValue()).isEqualTo(7);
            assertThat(sound.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(sound.getCellComment()).isNull();
        }
        assertThat(input).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void theFirstSheetListsAllProblemsWithLinksToTheirCells(String form) throws IOException {
        try (Workbook copy = annotated("copy." + form, workbook("book." + form))) {
            Sheet list = copy.getSheetAt(0);
            assertThat(list.getSheetName()).isEqualTo("kap check");
            assertThat(copy.getActiveSheetIndex()).isZero();
            assertThat(texts(list.getRow(3)))
                    .containsExactly(
                            "No.", "Severity", "Problem", "File", "Sheet", "Cell", "Value", "Why", "What to do");
            assertThat(texts(list.getRow(4)))
                    .startsWith("1", "ERROR", "Text where a number belongs", "book." + form, "Accounts", "B2", "lots");
            Hyperlink link = list.getRow(4).getCell(5).getHyperlink();
            assertThat(link.getAddress()).isEqualTo("'Accounts'!B2");
            assertThat(texts(list.getRow(5))).startsWith("2", "WARNING", "Unknown word");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void layoutFormulasFiltersAndOwnCommentsStay(String form) throws IOException {
        Path input = workbook("book." + form);
        try (Workbook copy = annotated("copy." + form, input)) {
            Sheet accounts = copy.getSheet("Accounts");
            assertThat(accounts.getColumnWidth(0)).isEqualTo(40 * 256);
            assertThat(cell(copy, "Accounts", 2, 3).getCellFormula()).isEqualTo("B3*2");
            assertThat(cell(copy, "Accounts", 2, 2).getCellComment().getString().getString())
                    .startsWith("Ask Dana about this one\n\nWARNING: ");
            assertThat(copy.getAllNames())
                    .filteredOn(name -> name.getNameName().contains("FilterDatabase"))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(name.getRefersToFormula().replace("'", ""))
                            .startsWith(copy.getSheetName(name.getSheetIndex()) + "!"));
        }
    }

    @Test
    void severalProblemsOfOneCellStandInOneComment() throws IOException {
        Path input = csv("accounts.csv", "Account,Revenue\nVossfeld,lots\nVossfeld,7\n");
        try (Workbook copy = annotated("copy.xlsx", input)) {
            assertThat(copy.getSheet("accounts").getCellComments()).hasSize(3);
        }
    }

    @Test
    void csvFilesBecomeTheSheetsOfANewWorkbook() throws IOException {
        csv("accounts.csv", "Account;Revenue\nVossfeld;lots\n\nTorfhaus;7\n");
        csv("contacts.csv", "Account;Contact\nVosfeld;Ada Bell\n");
        try (Workbook copy = annotated("copy.xlsx", folder)) {
            assertThat(copy.getNumberOfSheets()).isEqualTo(3);
            assertThat(colour(cell(copy, "accounts", 1, 1))).isEqualTo(IndexedColors.ROSE.getIndex());
            assertThat(cell(copy, "accounts", 3, 0).getStringCellValue()).isEqualTo("Torfhaus");
            Cell unknown = cell(copy, "contacts", 1, 0);
            assertThat(unknown.getCellComment().getString().getString()).contains("Did you mean \"Vossfeld\"?");
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        Path input = csv(
                "accounts.csv",
                "Account,Revenue,Notes\nVossfeld,\"=HYPERLINK(\"\"http://x\"\")\",@SUM(1)\nTorfhaus,+1+1,-2+3\n");
        try (Workbook copy = annotated("copy.xlsx", input)) {
            for (Sheet sheet : copy) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            Cell formula = cell(copy, "accounts", 1, 1);
            assertThat(formula.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(copy.getSheetAt(0).getRow(4).getCell(6).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void aRepairedCopyIsCheckedAgainAsIfItWereTheOriginal() throws IOException {
        Path copy = folder.resolve("copy.xlsx");
        try (Workbook repaired = annotated("copy.xlsx", workbook("book.xlsx"));
                OutputStream out = Files.newOutputStream(folder.resolve("repaired.xlsx"))) {
            cell(repaired, "Accounts", 1, 1).setCellValue(9);
            cell(repaired, "Accounts", 2, 2).setCellValue("customer");
            repaired.write(out);
        }
        Path input = Files.move(folder.resolve("repaired.xlsx"), folder.resolve("again.xlsx"));
        assertThat(check(input).problems()).isEmpty();
        try (Workbook again = annotated("second.xlsx", input)) {
            assertThat(again.getNumberOfSheets()).isEqualTo(2);
            assertThat(cell(again, "Accounts", 1, 1).getCellComment()).isNull();
            assertThat(cell(again, "Accounts", 1, 1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
        }
        assertThat(copy).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsm", "xlsx"})
    void macrosStayOnlyInAFileThatMayHaveThem(String form) throws Exception {
        try (Workbook copy = annotated("copy." + form, withMacros())) {
            XSSFWorkbook book = (XSSFWorkbook) copy;
            assertThat(book.getWorkbookType()).hasToString(form.toUpperCase(java.util.Locale.ROOT));
            assertThat(book.getPackage().getParts())
                    .filteredOn(part -> part.getPartName().getName().contains("vbaProject"))
                    .hasSize(form.equals("xlsm") ? 1 : 0);
            assertThat(colour(cell(copy, "Accounts", 1, 1))).isEqualTo(IndexedColors.ROSE.getIndex());
        }
    }

    @Test
    void anOldWorkbookMayBecomeANewOneWithItsValues() throws IOException {
        try (Workbook copy = annotated("copy.xlsx", workbook("book.xls"))) {
            assertThat(copy).isInstanceOf(XSSFWorkbook.class);
            assertThat(cell(copy, "Accounts", 2, 1).getNumericCellValue()).isEqualTo(7);
            assertThat(copy.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .contains("values only");
        }
    }

    @Test
    void whereSomethingHasTheNameOfTheCopyItStaysAndNothingElseIsLeft() throws IOException {
        Path input = workbook("book.xlsx");
        Path taken = Files.createDirectories(folder.resolve("copy.xlsx/in-use")).getParent();
        Outcome checked = check(input);
        assertThatThrownBy(() -> AnnotatedCopy.write(List.of(input), checked, taken))
                .isInstanceOf(Refusal.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(input, taken);
        }
    }

    private Workbook annotated(String name, Path input) throws IOException {
        Path file = folder.resolve(name);
        AnnotatedCopy.write(List.of(input), check(input), file);
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    private static Outcome check(Path input) {
        return Run.check(List.of(input), Optional.empty(), CLOCK);
    }

    private Path csv(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** Two accounts: one with text for a number, one with an unknown word that somebody commented. */
    private Path workbook(String name) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook book = name.endsWith("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(book.createSheet("Accounts"));
            book.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet) {
        sheet.setColumnWidth(0, 40 * 256);
        row(sheet, 0, "Account", "Revenue", "Status", "Units");
        row(sheet, 1, "Vossfeld", "lots", "customer");
        row(sheet, 2, "Torfhaus", "", "odd");
        sheet.getRow(2).getCell(1).setCellValue(7);
        Cell formula = sheet.getRow(2).createCell(3);
        formula.setCellFormula("B3*2");
        sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
        var anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setRow1(2);
        anchor.setCol1(3);
        anchor.setRow2(5);
        anchor.setCol2(5);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString("Ask Dana about this one"));
        sheet.getRow(2).getCell(2).setCellComment(comment);
        sheet.setAutoFilter(new CellRangeAddress(0, 2, 0, 3));
    }

    private Path withMacros() throws Exception {
        Path plain = workbook("plain.xlsx");
        Path file = folder.resolve("book.xlsm");
        try (XSSFWorkbook book = new XSSFWorkbook(OPCPackage.open(Files.newInputStream(plain)));
                OutputStream out = Files.newOutputStream(file)) {
            book.setWorkbookType(XSSFWorkbookType.XLSM);
            PackagePart macros = book.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName("/xl/vbaProject.bin"),
                            "application/vnd.ms-office.vbaProject");
            try (OutputStream project = macros.getOutputStream()) {
                project.write(1);
            }
            book.getPackagePart()
                    .addRelationship(
                            macros.getPartName(),
                            org.apache.poi.openxml4j.opc.TargetMode.INTERNAL,
                            "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
            book.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int number, String... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }

    private static Cell cell(Workbook book, String sheet, int row, int column) {
        return book.getSheet(sheet).getRow(row).getCell(column);
    }

    private static short colour(Cell cell) {
        return cell.getCellStyle().getFillForegroundColor();
    }

    private static List<String> texts(Row row) {
        return java.util.stream.StreamSupport.stream(row.spliterator(), false)
                .map(cell -> cell.getCellType() == CellType.NUMERIC
                        ? String.valueOf((int) cell.getNumericCellValue())
                        : cell.getStringCellValue())
                .toList();
    }
}
