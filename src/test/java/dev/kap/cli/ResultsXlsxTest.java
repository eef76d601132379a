package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers and days of results.xlsx are those of results.json, all of them and no others. */
class ResultsXlsxTest {

    @TempDir
    private static Path folder;

    private static JsonNode json;
    private static final List<List<Object>> ROWS = new ArrayList<>();
    private static final List<Object> OVERVIEW = new ArrayList<>();

    @BeforeAll
    static void plan() throws IOException {
        Kap.Result result = Kap.run("plan", "samples/portfolio.xlsx", "--format", "data", "--out", folder.toString());
        assertThat(result.exit()).as(result.err()).isZero();
        json = new ObjectMapper()
                .readTree(folder.resolve("portfolio/results.json").toFile());
        try (Workbook book =
                WorkbookFactory.create(folder.resolve("portfolio/results.xlsx").toFile(), null, true)) {
            for (Sheet sheet : book) {
                read(sheet);
            }
        }
    }

    private static void read(Sheet sheet) {
        boolean overview = sheet.getWorkbook().getSheetIndex(sheet) == 0;
        for (Row row : sheet) {
            List<Object> values = StreamSupport.stream(row.spliterator(), false)
                    .filter(cell -> !counts(cell))
                    .map(ResultsXlsxTest::value)
                    .toList();
            if (overview) {
                OVERVIEW.addAll(values.subList(1, values.size()));
            } else if (row.getRowNum() > 0) {
                ROWS.add(values);
            }
        }
    }

    /** A number that leads to rows of another sheet counts them; it is no result. */
    private static boolean counts(Cell cell) {
        Sheet sheet = cell.getSheet();
        // Where several tables share a sheet, the first may have fewer columns.
        Cell top = sheet.getRow(0).getCell(cell.getColumnIndex());
        String head = top == null ? "" : top.getStringCellValue();
        boolean listOfSheets = cell.getCellType() == CellType.NUMERIC
                && StreamSupport.stream(cell.getRow().spliterator(), false)
                        .anyMatch(beside -> beside.getHyperlink() != null);
        return sheet.getWorkbook().getSheetIndex(sheet) == 0
                ? listOfSheets
                : sheet.getSheetName().equals("Accounts")
                        && listed(sheet.getWorkbook(), head)
                        // A table and a column of amounts may have one name.
                        && cell.getCellType() == CellType.NUMERIC
                        && cell.getNumericCellValue() < 1000
                        && cell.getNumericCellValue() >= 0;
    }

    /** Whether the first sheet lists a table of that name, be it on a sheet of its own or beside others. */
    private static boolean listed(Workbook book, String table) {
        return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .anyMatch(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(table));
    }

    private static Object value(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getCellType() == CellType.BOOLEAN ? cell.getBooleanCellValue() : cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : cell.getNumericCellValue();
    }

    @Test
    void everyNumberIsTheSame() {
        List<Double> expected = new ArrayList<>();
        numbers(json, expected);
        assertThat(expected).hasSizeGreaterThan(5000);
        List<Double> found = Stream.concat(OVERVIEW.stream(), ROWS.stream().flatMap(List::stream))
                .filter(Double.class::isInstance)
                .map(Double.class::cast)
                .sorted()
                .toList();
        List<Double> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        List<Double> beyond = new ArrayList<>(found);
        expected.forEach(beyond::remove);
        assertThat(missing).as("numbers of results.json that no sheet has").isEmpty();
        assertThat(beyond).as("numbers of a sheet that results.json has not").isEmpty();
    }

    @Test
    void theNumbersOfARecordStandInOneRow() {
        json.get("accounts")
                .forEach(account -> account.get("contacts").forEach(contact -> {
                    List<Object> expected =
                            new ArrayList<>(List.of(account.get("name").asText()));
                    for (String key : List.of("name", "influence", "relationship", "priority", "access")) {
                        if (!contact.get(key).isNull()) {
                            expected.add(
                                    contact.get(key).isNumber()
                                            ? contact.get(key).asDouble()
                                            : contact.get(key).asText());
                        }
                    }
                    assertThat(ROWS).anyMatch(row -> row.containsAll(expected));
                }));
        json.at("/portfolio/ranking").forEach(ranked -> assertThat(ROWS).contains(values(ranked)));
    }

    @Test
    void daysAreDays() {
        List<String> days = new ArrayList<>();
        json.findValues("lastContact").forEach(day -> days.add(day.asText()));
        days.remove("null");
        assertThat(days).isNotEmpty();
        assertThat(ROWS.stream().flatMap(List::stream).toList())
                .contains(days.stream().filter(day -> !day.equals("null")).toArray());
    }

    /** What a row of the table shows of an object: what is known, lists as one text. */
    private static List<Object> values(JsonNode object) {
        List<Object> values = new ArrayList<>();
        object.forEach(field -> {
            if (field.isArray()) {
                List<String> texts = new ArrayList<>();
                field.forEach(text -> texts.add(text.asText()));
                values.add(String.join("; ", texts));
            } else if (!field.isNull()) {
                values.add(field.isNumber() ? (Object) field.asDouble() : field.asText());
            }
        });
        return values;
    }

    private static void numbers(JsonNode node, List<Double> into) {
        if (node.isNumber()) {
            into.add(node.asDouble());
        }
        node.forEach(child -> numbers(child, into));
    }
}
