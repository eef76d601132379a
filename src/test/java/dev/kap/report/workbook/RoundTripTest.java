package dev.kap.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.intake.Intake;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnTraits;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.problem.Checked;
import dev.kap.problem.Severity;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again, column by column: nobody's data slip into another column or get lost. */
class RoundTripTest {

    private static final Portfolio FILLED = FilledPortfolio.create();

    /** Without them no row of another sheet can be read. */
    private static final Set<Sheet> ALWAYS = EnumSet.of(Sheet.ACCOUNTS, Sheet.CONTACTS, Sheet.TEAM, Sheet.SETTINGS);

    @TempDir
    private Path folder;

    static Stream<Column<?>> columns() {
        return Arrays.stream(Sheet.values()).flatMap(sheet -> SheetColumns.of(sheet).stream());
    }

    @ParameterizedTest
    @MethodSource("columns")
    void everyColumnIsFilled(Column<?> column) {
        assertThat(first(FILLED, column.sheet()).cells()).containsKey(column);
    }

    @Test
    void aWorkbookOfEverythingIsReadAsItWas() throws IOException {
        Path file = folder.resolve("filled.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            StarterWorkbook.write(
                    Optional.of(FILLED), Given.AS_OF, Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF), out);
        }
        Portfolio again = read(file);
        same(again, FILLED);
        assertThat(again.accounts().getFirst().profile().facts())
                .as("in their order")
                .asString()
                .isEqualTo("{Payment terms=30 days, Colour of the gate=blue}");
        assertThat(again.accounts())
                .flatExtracting(Account::contacts)
                .extracting(Contact::facts)
                .contains(Map.of("Birthday", "3 May"));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aColumnAloneIsReadAsItWas(Column<?> column) throws IOException {
        Portfolio alone = read(csv(
                "alone",
                FILLED,
                sheet -> sheet == column.sheet() || ALWAYS.contains(sheet),
                other -> other == column || other.traits().use() == ColumnTraits.Use.NEEDED));
        assertThat(first(alone, column.sheet()).cells().get(column))
                .isEqualTo(first(FILLED, column.sheet()).cells().get(column));
        same(read(csv("again", alone, _ -> true, _ -> true)), alone);
    }

    private static SheetRow first(Portfolio portfolio, Sheet sheet) {
        return new PortfolioRows(portfolio).of(sheet).getFirst();
    }

    /** Where a record was read differs by nature, and so does whether a sheet is there. */
    private static void same(Portfolio actual, Portfolio expected) {
        assertThat(actual)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Origin.class)
                .ignoringFields("input", "columns", "settings")
                .isEqualTo(expected);
        for (Setting setting : Setting.values()) {
            if (!setting.name().endsWith("_SCALE")) {
                assertThat(actual.settings().text(setting))
                        .isEqualTo(expected.settings().text(setting));
            }
        }
    }

    private static Portfolio read(Path input) {
        Checked<Optional<Portfolio>> read = Intake.read(List.of(input), Optional.of(Given.AS_OF), Clock.systemUTC());
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        return read.value().orElseThrow();
    }

    private Path csv(String name, Portfolio portfolio, Predicate<Sheet> sheets, Predicate<Column<?>> wanted)
            throws IOException {
        Path input = Files.createDirectories(folder.resolve(name));
        for (Sheet sheet : Sheet.values()) {
            List<Column<?>> columns =
                    SheetColumns.of(sheet).stream().filter(wanted).toList();
            List<SheetRow> rows = new PortfolioRows(portfolio).of(sheet);
            if (sheets.test(sheet) && !rows.isEmpty()) {
                Files.writeString(input.resolve(sheet.title() + ".csv"), text(columns, rows));
            }
        }
        return input;
    }

    private static String text(List<Column<?>> columns, List<SheetRow> rows) {
        List<String> further = rows.stream()
                .flatMap(row -> row.further().keySet().stream())
                .distinct()
                .toList();
        Stream<String> head = Stream.of(line(Stream.concat(columns.stream().map(Column::title), further.stream())));
        Stream<String> body = rows.stream()
                .map(row -> line(Stream.concat(
                        columns.stream()
                                .map(column ->
                                        row.cells().getOrDefault(column, "").toString()),
                        further.stream().map(header -> row.further().getOrDefault(header, "")))));
        return Stream.concat(head, body).collect(Collectors.joining());
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining("\",\"", "\"", "\"\n"));
    }
}
