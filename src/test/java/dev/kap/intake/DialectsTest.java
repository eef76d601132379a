package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One table of contacts, written as fourteen programs would write it, is one portfolio. */
class DialectsTest {

    private static final String ACCOUNTS = "Account\nVoßfeld & Söhne\nTorfhaus\n";

    private static final List<List<String>> TABLE = List.of(
            List.of("Account", "Contact", "Job title", "Influence", "Relationship", "Evidence", "Evidence date"),
            List.of(
                    "Voßfeld & Söhne",
                    "Zoë Ångström",
                    "Head of IT; Europe",
                    "7.5",
                    "4",
                    "said \"yes\", then",
                    "2026-10-31"),
            List.of("Voßfeld & Söhne", "14646", "Buyer | metals", "3.25", "", "one\ntwo", "2026-01-02"),
            List.of("Torfhaus", "Bea, née Café", "CFO", "10", "8.5", "= not a formula", "2025-12-24"));

    /** How a program writes: what comes first, which separator, line end and encoding, and how it changes a cell. */
    record Dialect(
            String name,
            String before,
            String separator,
            String end,
            String charset,
            UnaryOperator<String> cell,
            UnaryOperator<List<List<String>>> table) {

        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    Path folder;

    static Stream<Dialect> dialects() {
        UnaryOperator<String> asIs = UnaryOperator.identity();
        UnaryOperator<List<List<String>>> plain = UnaryOperator.identity();
        return Stream.of(
                new Dialect("comma, UTF-8", "", ",", "\n", "UTF-8", asIs, plain),
                new Dialect("semicolon, mark, decimal comma", "\uFEFF", ";", "\r\n", "UTF-8", german(), plain),
                new Dialect("Unicode text of Excel", "\uFEFF", "\t", "\r\n", "UTF-16LE", asIs, plain),
                new Dialect("UTF-16 the other way round", "\uFEFF", ",", "\n", "UTF-16BE", asIs, plain),
                new Dialect("UTF-16 without a mark", "", ";", "\r\n", "UTF-16LE", asIs, plain),
                new Dialect("Windows-1252", "", ",", "\r\n", "windows-1252", asIs, plain),
                new Dialect("German Excel", "", ";", "\r\n", "windows-1252", german(), plain),
                new Dialect("a line names the separator", "sep=;\r\n", ";", "\r\n", "UTF-8", asIs, plain),
                new Dialect("bars, line ends of old Macs", "", "|", "\r", "UTF-8", asIs, plain),
                new Dialect("tabs, decimal comma", "", "\t", "\n", "UTF-8", german(), plain),
                new Dialect("every field quoted", "", ",", "\r\n", "UTF-8", cell -> cell + "\u0000", plain),
                new Dialect(
                        "other order, other case", "", ",", "\n", "UTF-8", asIs, table -> shouted(reversed(table))));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyDialectOfCsvGivesTheSamePortfolio(Dialect dialect) throws IOException {
        String text = dialect.table.apply(TABLE).stream()
                .map(row -> row.stream()
                        .map(cell -> quoted(dialect.cell.apply(cell), dialect.separator, dialect.end))
                        .collect(Collectors.joining(dialect.separator)))
                .collect(Collectors.joining(dialect.end, dialect.before, dialect.end));
        assertSame(Book.csv(folder, "contacts.csv", text, Charset.forName(dialect.charset)));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"contacts.xlsx", "contacts.xls"})
    void bothKindsOfWorkbookGiveTheSamePortfolio(String name) throws IOException {
        assertSame(workbook(name));
    }

    private void assertSame(Path contacts) throws IOException {
        Path accounts = Book.csv(folder, "accounts.csv", ACCOUNTS, StandardCharsets.UTF_8);
        Path standard = Book.csv(
                Files.createDirectory(folder.resolve("standard")), "contacts.csv", standard(), StandardCharsets.UTF_8);
        Book.Reading expected = Book.reading(accounts, standard);
        assertThat(expected.contact("Voßfeld & Söhne", "14646").rating().influence())
                .isEqualTo(3.25);
        assertThat(expected.contact("Voßfeld & Söhne", "14646").rating().evidence())
                .isEqualTo("one\ntwo");
        assertThat(expected.contact("Torfhaus", "Bea, née Café").rating().evidenceDate())
                .hasToString("2025-12-24");
        assertThat(Book.reading(accounts, contacts).portfolio())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*origin")
                .ignoringCollectionOrderInFieldsMatchingRegexes("columns.*")
                .isEqualTo(expected.portfolio());
    }

    private static String standard() {
        return TABLE.stream()
                .map(row -> row.stream().map(cell -> quoted(cell, ",", "\n")).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private static UnaryOperator<String> german() {
        return cell -> {
            if (cell.matches("\\d+\\.\\d+")) {
                return cell.replace('.', ',');
            }
            return cell.matches("\\d{4}-\\d\\d-\\d\\d")
                    ? cell.substring(8) + "." + cell.substring(5, 7) + "." + cell.substring(0, 4)
                    : cell;
        };
    }

    private static List<List<String>> reversed(List<List<String>> table) {
        return table.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row);
                    Collections.reverse(cells);
                    return List.copyOf(cells);
                })
                .toList();
    }

    private static List<List<String>> shouted(List<List<String>> table) {
        List<List<String>> rows = new ArrayList<>(table);
        rows.set(
                0,
                table.getFirst().stream()
                        .map(header -> header.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'))
                        .toList());
        return rows;
    }

    /** Quoted where it must be, or where the dialect asks for it by a zero byte at the end. */
    private static String quoted(String cell, String separator, String end) {
        String text = cell.replace("\u0000", "").replace("\n", end);
        boolean needed =
                cell.endsWith("\u0000") || text.contains(separator) || text.contains("\"") || text.contains(end);
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private Path workbook(String name) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook book = name.endsWith("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Contacts");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
            for (int i = 0; i < TABLE.size(); i++) {
                Row row = sheet.createRow(i + 3);
                for (int j = 0; j < TABLE.get(i).size(); j++) {
                    fill(row.createCell(j), TABLE.get(i).get(j), date);
                }
            }
            book.write(out);
        }
        return file;
    }

    private static void fill(org.apache.poi.ss.usermodel.Cell cell, String value, CellStyle date) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            cell.setCellValue(LocalDate.parse(value));
            cell.setCellStyle(date);
        } else if (value.matches("[\\d.]+")) {
            cell.setCellValue(Double.parseDouble(value));
        } else {
            cell.setCellValue(value);
        }
    }
}
