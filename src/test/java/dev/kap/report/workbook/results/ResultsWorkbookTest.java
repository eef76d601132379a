package dev.kap.report.workbook.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.intake.Intake;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.planning.change.Changes;
import dev.kap.portfolio.Portfolio;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.report.data.ResultTable;
import dev.kap.report.data.ResultTables;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person finds in results.xlsx, read back with POI's own reader. */
class ResultsWorkbookTest {

    private static final String EVIL = "=HYPERLINK(\"http://example.com\";\"x\")";

    private static PortfolioPlan plan() {
        Portfolio portfolio = Given.portfolio()
                .account(
                        "Ashgrove",
                        a -> a.contact(
                                        "Ida Vosskuhl",
                                        c -> c.title("Plant director")
                                                .influence(9)
                                                .relationship(2.5))
                                .contact("Pia Pohlmeer")
                                .link("Mira Tolland", "Pia Pohlmeer", 4.0, LocalDate.of(2026, 11, 1))
                                .revenue(14_820_000.0, 10_000_000.0, null))
                .account(EVIL, a -> a.contact("+49 30 Kim").contact("@Lee").contact("-1_x0041_ 株式会社"))
                .account("Birch")
                .build();
        return Planning.of(Insights.of(portfolio)).value();
    }

    private static byte[] bytes(PortfolioPlan plan, Locale language) throws IOException {
        Wording wording = Wording.of(language, "EUR", Given.AS_OF);
        Problem problem = Problem.of(
                Severity.WARNING,
                "unknown-account",
                new Place("given.xlsx", "Contacts", "A7"),
                "=1+1",
                Arg.text("Did you mean Birch?"));
        List<ResultTable> tables = ResultTables.of(plan, List.of(problem), wording, Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultsWorkbook.write(tables, Given.AS_OF, Theme.standard(), wording, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook book(Locale language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(plan(), language)));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Overview,Accounts,Contacts,Links,Diagnostics', Problems",
        "de, 'Überblick,Kunden,Kontakte,Verbindungen,Diagnosen', Probleme"
    })
    void eachTableHasASheetInThePlansLanguage(Locale language, String first, String last) throws IOException {
        try (XSSFWorkbook book = book(language)) {
            List<String> names = StreamSupport.stream(book.spliterator(), false)
                    .map(Sheet::getSheetName)
                    .toList();
            assertThat(names).startsWith(first.split(",")).endsWith(last);
        }
    }

    @Test
    void valuesHaveTheirTypes() throws IOException {
        try (XSSFWorkbook book = book(Locale.ENGLISH)) {
            Cell revenue = cell(book, "Accounts", "Revenue", 1);
            assertThat(revenue.getNumericCellValue()).isEqualTo(14_820_000.0);
            assertThat(revenue.getCellStyle().getDataFormatString()).isEqualTo("#,##0 \"€\"");
            Cell influence = cell(book, "Contacts", "Influence", 1);
            assertThat(influence.getNumericCellValue()).isEqualTo(9);
            assertThat(influence.getCellStyle().getDataFormatString()).isEqualTo("0.0");
            assertThat(cell(book, "Accounts", "Share of revenue", 1)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("0 %");
            Cell day = cell(book, "Links", "Last contact", 1);
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 1));
            assertThat(cell(book, "Links", "Live", 1).getBooleanCellValue()).isTrue();
            assertThat(cell(book, "Contacts", "Quadrant", 1).getStringCellValue())
                    .isEqualTo("Develop");
        }
    }

    @Test
    void whatIsUnknownIsAnEmptyCell() throws IOException {
        try (XSSFWorkbook book = book(Locale.ENGLISH)) {
            assertThat(cell(book, "Accounts", "Revenue", 3)).isNull();
            assertThat(cell(book, "Accounts", "Relationship capital", 3)).isNull();
        }
    }

    @Test
    void aSpreadsheetExecutesNothing() throws Exception {
        try (XSSFWorkbook book = book(Locale.ENGLISH)) {
            for (Sheet sheet : book) {
                sheet.forEach(row -> row.forEach(cell ->
                        assertThat(cell.getCellType()).as(cell.toString()).isNotEqualTo(CellType.FORMULA)));
            }
            for (PackagePart part : book.getPackage().getParts()) {
                assertThat(part.getPartName().getName())
                        .doesNotContainIgnoringCase("vba")
                        .doesNotContain("external");
                if (!part.isRelationshipPart()) {
                    assertThat(part.getRelationships()).allMatch(r -> r.getTargetMode() == TargetMode.INTERNAL);
                }
            }
            Cell evil = cell(book, "Accounts", "Account", 2);
            assertThat(evil.getStringCellValue()).isEqualTo(EVIL);
            assertThat(evil.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(book, "Problems", "Value", 1).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 30 Kim", "@Lee", "-1_x0041_ 株式会社"})
    void namesOfAnyKindStayAsTheyAre(String name) throws IOException {
        try (XSSFWorkbook book = book(Locale.ENGLISH)) {
            XSSFSheet contacts = book.getSheet("Contacts");
            int column = column(contacts, "Contact");
            assertThat(StreamSupport.stream(contacts.spliterator(), false)
                            .map(row -> row.getCell(column).getStringCellValue()))
                    .contains(name);
        }
    }

    @Test
    void headsStayInSightAndFilter() throws IOException {
        try (XSSFWorkbook book = book(Locale.ENGLISH)) {
            for (String name : List.of("Accounts", "Contacts", "Links", "Diagnostics", "Problems")) {
                XSSFSheet sheet = book.getSheet(name);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo(1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                        .endsWith(CellReference.convertNumToColString(
                                        sheet.getRow(0).getLastCellNum() - 1)
                                + (sheet.getLastRowNum() + 1));
            }
        }
    }

    @Test
    void anAccountLeadsToItsContactsAndBack() throws IOException {
        try (XSSFWorkbook book = book(Locale.ENGLISH)) {
            XSSFSheet accounts = book.getSheet("Accounts");
            int contacts = column(accounts, "Contacts");
            assertThat(accounts.getRow(2).getCell(contacts).getNumericCellValue())
                    .isEqualTo(3);
            Cell target = target(book, accounts.getHyperlink(2, contacts));
            assertThat(target.getSheet().getSheetName()).isEqualTo("Contacts");
            assertThat(target.getStringCellValue()).isEqualTo(EVIL);
            assertThat(accounts.getHyperlink(3, contacts)).as("no contacts").isNull();
            XSSFHyperlink back = book.getSheet("Contacts").getHyperlink(target.getRowIndex() + 2, 0);
            assertThat(target(book, back)).isSameAs(accounts.getRow(2).getCell(0));
        }
    }

    @Test
    void theOverviewLeadsToEverySheet() throws IOException {
        try (XSSFWorkbook book = book(Locale.ENGLISH)) {
            assertThat(book.getSheetAt(0).getHyperlinkList().stream()
                            .map(link -> target(book, link).getSheet().getSheetName())
                            .distinct())
                    .containsExactlyElementsOf(StreamSupport.stream(book.spliterator(), false)
                            .skip(1)
                            .map(Sheet::getSheetName)
                            .toList());
        }
    }

    @Test
    void tablesThatShareASheetStandBelowTheirNames() throws IOException {
        try (XSSFWorkbook book = book(Locale.ENGLISH)) {
            XSSFSheet overview = book.getSheetAt(0);
            for (int i = 1; overview.getRow(i) != null; i++) {
                String table = overview.getRow(i).getCell(0).getStringCellValue();
                Cell first = target(book, overview.getHyperlink(i, 0));
                assertThat(first.getSheet().getSheetName())
                        .isEqualTo(overview.getRow(i).getCell(1).getStringCellValue());
                if (first.getRowIndex() > 0) {
                    assertThat(first.getSheet()
                                    .getRow(first.getRowIndex() - 1)
                                    .getCell(0)
                                    .getStringCellValue())
                            .isEqualTo(table);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theLargeSampleHasAtMostThirtySheetsWithHeadsOfTheirOwnAndNoKeysOfPrograms(Locale language) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        Wording wording = Wording.of(language, "EUR", Given.AS_OF);
        PortfolioPlan plan =
                Changes.since(sample("samples/portfolio-2026-q3.xlsx", clock), sample("samples/portfolio.xlsx", clock));
        Problem problem = Problem.of(
                Severity.NOTE, "unknown-columns", new Place("given.xlsx", "Contacts", "A7"), "", Arg.text("x"));
        List<ResultTable> tables =
                ResultTables.of(plan, List.of(problem), wording, Map.of("x", Map.of("annual-plan.pdf", 1)));
        List<String> folders = tables.stream()
                .filter(table -> table.path().equals("accounts"))
                .flatMap(table -> table.rows().stream()
                        .map(row -> String.valueOf(row.get(table.columns().indexOf("slug")))))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultsWorkbook.write(tables, Given.AS_OF, Theme.standard(), wording, out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isLessThanOrEqualTo(30);
            for (Sheet sheet : book) {
                sheet.forEach(row -> {
                    if (isHead(row)) {
                        assertThat(StreamSupport.stream(row.spliterator(), false)
                                        .map(Cell::getStringCellValue))
                                .as(sheet.getSheetName())
                                .doesNotHaveDuplicates();
                    }
                    row.forEach(cell -> assertThat(cell.toString())
                            .as(sheet.getSheetName() + " " + cell.getAddress())
                            .satisfiesAnyOf(
                                    text -> assertThat(text).doesNotMatch("[a-z]+(-[a-z]+)+|[a-z]+([A-Z][a-z]+)+"),
                                    text -> assertThat(folders).contains(text),
                                    text -> assertThat(text).endsWith(".pdf")));
                });
            }
        }
    }

    /// Heads stand white on a ground of their own.
    private static boolean isHead(org.apache.poi.ss.usermodel.Row row) {
        return row.getCell(0) != null
                && row.getCell(0).getCellStyle().getFillPattern()
                        == org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND;
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws IOException {
        assertThat(bytes(plan(), Locale.ENGLISH)).isEqualTo(bytes(plan(), Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyColumnOfTheLargeSampleHasItsWords(Locale language) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        Wording wording = Wording.of(language, "EUR", Given.AS_OF);
        PortfolioPlan plan =
                Changes.since(sample("samples/portfolio-2026-q3.xlsx", clock), sample("samples/portfolio.xlsx", clock));
        ResultWords words = new ResultWords(wording);
        List<ResultTable> tables = ResultTables.of(plan, List.of(), wording, Map.of("x", Map.of("y.pdf", 1)));
        assertThat(tables).hasSizeGreaterThan(10);
        assertThat(tables.stream()
                        .flatMap(table -> table.columns().stream()
                                .filter(column -> words.named(table, column).isEmpty())
                                .map(column -> "results.column." + column)))
                .as("messages to add to results_en and results_de")
                .isEmpty();
        assertThat(tables.stream()
                        .filter(table -> !table.single())
                        .map(table -> "results.sheet." + table.path())
                        .filter(key -> wording.find(key).isEmpty()))
                .as("names of sheets to add to results_en and results_de")
                .isEmpty();
    }

    private static PortfolioPlan sample(String file, Clock clock) {
        Portfolio sample = Intake.read(List.of(Path.of(file)), Optional.empty(), clock)
                .value()
                .orElseThrow();
        return Planning.of(Insights.of(sample)).value();
    }

    private static Cell target(XSSFWorkbook book, XSSFHyperlink link) {
        CellReference place = new CellReference(link.getLocation());
        return book.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }

    private static Cell cell(XSSFWorkbook book, String sheet, String head, int row) {
        XSSFSheet found = book.getSheet(sheet);
        return found.getRow(row).getCell(column(found, head));
    }

    private static int column(XSSFSheet sheet, String head) {
        return StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                .filter(cell -> cell.getStringCellValue().equals(head))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }
}
