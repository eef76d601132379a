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
        String head = sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue();
        boolean listOfSheets = cell.getRow().getCell(0).getHyperlink() != null && cell.getColumnIndex() == 1;
        return sheet.getSheetName().equals("Overview")
                ? listOfSheets
                : sheet.getSheetName().equals("Accounts") && sheet.getWorkbook().getSheet(head) != null;
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
        assertThat(found).isEqualTo(expected.stream().sorted().toList());
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
