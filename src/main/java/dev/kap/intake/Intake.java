package dev.kap.intake;

import dev.kap.intake.join.Joining;
import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.InputFiles;
import dev.kap.intake.raw.RawTable;
import dev.kap.intake.raw.Row;
import dev.kap.intake.sieve.RowSieve;
import dev.kap.intake.table.ColumnNames;
import dev.kap.intake.table.Table;
import dev.kap.intake.table.TableName;
import dev.kap.intake.table.Tables;
import dev.kap.intake.table.YearHeaders;
import dev.kap.intake.value.Cleaned;
import dev.kap.intake.value.KeptRows;
import dev.kap.intake.value.ProblemCollector;
import dev.kap.intake.value.SettingsSheet;
import dev.kap.intake.value.Unrated;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Sheet;
import dev.kap.problem.Checked;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads an input: files become raw tables, these sheets with headers, their rows records, and the records a portfolio.
public final class Intake {

    private final List<Path> inputs;
    private final List<RawTable> raws;
    private final ProblemCollector ledger = new ProblemCollector();

    private Intake(List<Path> inputs, List<RawTable> raws) {
        this.inputs = inputs;
        this.raws = raws;
    }

    /// The portfolio of these files and folders with all problems in the order of the input; it is empty where a
    /// problem is fatal. The as-of date given wins over the one of the Settings sheet, and this over today.
    public static Checked<Optional<Portfolio>> read(List<Path> inputs, Optional<LocalDate> asOf, Clock clock) {
        return read(inputs, asOf, clock, Unrated.UNKNOWN);
    }

    /// The same of an export of which a workbook is made: amounts in a currency without a rate stay in it.
    public static Checked<Optional<Portfolio>> export(List<Path> inputs, Clock clock) {
        return read(inputs, Optional.empty(), clock, Unrated.KEPT);
    }

    private static Checked<Optional<Portfolio>> read(
            List<Path> inputs, Optional<LocalDate> asOf, Clock clock, Unrated unrated) {
        Checked<List<RawTable>> files = InputFiles.read(inputs);
        Intake intake = new Intake(inputs, files.value());
        files.problems().forEach(intake.ledger::add);
        Optional<Portfolio> portfolio = intake.portfolio(name(inputs), asOf, clock, unrated);
        List<Problem> problems = InputOrder.of(inputs, files.value()).sorted(intake.ledger.problems());
        return new Checked<>(portfolio.filter(_ -> !fatal(problems)), problems);
    }

    /// What stands in columns that are none of ours, by the row and the header: a workbook that is made of an input
    /// keeps it, whatever the sheet.
    public static Map<Place, Map<String, String>> further(List<Path> inputs) {
        Intake intake = new Intake(inputs, InputFiles.read(inputs).value());
        SettingsSheet settings = SettingsSheet.of(
                intake.tables(Intake::isSettings, ColumnNames.STANDARD, KeptRows.NONE), inputs, intake.ledger);
        Map<Place, Map<String, String>> further = new LinkedHashMap<>();
        ColumnNames names = ColumnNames.STANDARD.with(settings.columns());
        for (Table table : intake.tables(
                raw -> !isSettings(raw), names, KeptRows.of(settings.settings().keptRows()))) {
            Map<Integer, String> extra = new LinkedHashMap<>(table.extra());
            extra.values().removeIf(header -> YearHeaders.knows(table.sheet(), header, names));
            for (Row row : table.rows()) {
                Map<String, String> texts = new LinkedHashMap<>();
                extra.forEach((index, header) ->
                        row.cell(index).ifPresent(cell -> texts.put(header, Cleaned.text(cell.typed()))));
                if (!texts.isEmpty()) {
                    further.put(table.origin(row).place(), texts);
                }
            }
        }
        return further;
    }

    /// Which of our sheets a file is by its name without the ending, and of which export.
    public static Optional<TableName> tableCalled(String name) {
        return TableName.of(name, ColumnNames.STANDARD);
    }

    /// Every row of the input as it is stored, those included that nothing is made of.
    public static List<StoredRow> stored(List<Path> inputs) {
        Intake intake = new Intake(inputs, InputFiles.read(inputs).value());
        SettingsSheet settings = SettingsSheet.of(
                intake.tables(Intake::isSettings, ColumnNames.STANDARD, KeptRows.NONE), inputs, intake.ledger);
        List<StoredRow> stored = new ArrayList<>();
        for (RawTable raw : intake.raws) {
            Optional<Table> table = Tables.of(
                            List.of(raw), ColumnNames.STANDARD.with(settings.columns()), new RowSieve(KeptRows.NONE))
                    .value()
                    .stream()
                    .findFirst();
            raw.rows().forEach(row -> stored.add(stored(raw, table, row)));
        }
        return stored;
    }

    private static StoredRow stored(RawTable raw, Optional<Table> table, Row row) {
        Map<Integer, Column<?>> columns = new LinkedHashMap<>();
        table.ifPresent(known -> known.columns().forEach((column, index) -> columns.put(index, column)));
        return new StoredRow(
                table.map(Table::sheet),
                new Place(raw.file(), raw.sheet(), String.valueOf(row.number())),
                row.cells().stream()
                        .filter(cell -> !cell.typed().isBlank())
                        .map(cell -> new StoredRow.StoredCell(
                                Optional.ofNullable(columns.get(cell.column())),
                                table.map(known -> known.headers().getOrDefault(cell.column(), ""))
                                        .orElse(""),
                                Place.cell(raw.file(), raw.sheet(), cell.column(), row.number()),
                                Cleaned.text(cell.typed())))
                        .toList());
    }

    private Optional<Portfolio> portfolio(String name, Optional<LocalDate> asOf, Clock clock, Unrated unrated) {
        if (fatal(ledger.problems())) {
            return Optional.empty();
        }
        SettingsSheet settings =
                SettingsSheet.of(tables(Intake::isSettings, ColumnNames.STANDARD, KeptRows.NONE), inputs, ledger);
        LocalDate day = asOf.or(settings::asOf).orElseGet(() -> LocalDate.now(clock));
        ColumnNames names = ColumnNames.STANDARD.with(settings.columns());
        Checked<List<Table>> dated = YearHeaders.read(
                AddressBook.parted(own(tables(
                        raw -> !isSettings(raw),
                        names,
                        KeptRows.of(settings.settings().keptRows())))),
                Portfolio.planYear(settings.settings(), day),
                names);
        dated.problems().forEach(ledger::add);
        List<Table> tables = dated.value();
        UnreadColumns.in(tables).forEach(ledger::add);
        warnOfRowsToKeep(settings, tables);
        return withAccounts(name, tables)
                .map(complete -> Joining.join(name, complete, settings.settings(), unrated, day, ledger));
    }

    /// A row to keep that is nowhere is misspelt, and the one that was meant is perhaps skipped.
    private void warnOfRowsToKeep(SettingsSheet settings, List<Table> tables) {
        if (settings.keptRows().isEmpty()) {
            return;
        }
        Stream<String> texts = tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::typed);
        KeptRows.missing(settings.keptRows().keySet(), texts)
                .forEach(name -> ledger.add(Problem.of(
                        Severity.WARNING,
                        "row-to-keep-nowhere",
                        Objects.requireNonNull(settings.keptRows().get(name)),
                        name)));
    }

    /// The tables with accounts among them; without any the input is no portfolio.
    private Optional<List<Table>> withAccounts(String name, List<Table> tables) {
        Optional<Table> listed =
                tables.stream().filter(table -> table.sheet() == Sheet.ACCOUNTS).findFirst();
        if (listed.isPresent()) {
            noteEmptyAccounts(listed.get(), tables);
            return Optional.of(tables);
        }
        List<Table> accounts = fatal(ledger.problems()) ? List.of() : AccountsOfContacts.of(tables);
        if (accounts.isEmpty()) {
            noteMissingAccounts(name);
            return Optional.empty();
        }
        accounts.stream().map(AccountsOfContacts::warning).forEach(ledger::add);
        return Optional.of(Stream.concat(accounts.stream(), tables.stream()).toList());
    }

    private void noteEmptyAccounts(Table first, List<Table> tables) {
        boolean empty = tables.stream()
                .filter(table -> table.sheet() == Sheet.ACCOUNTS)
                .allMatch(table -> table.rows().isEmpty());
        if (empty) {
            ledger.add(
                    Problem.of(Severity.FATAL, "no-accounts", new Place(first.file(), first.name(), ""), first.name()));
        }
    }

    private List<Table> own(List<Table> all) {
        Checked<List<Table>> own = ExampleRows.leftOut(all);
        own.problems().forEach(ledger::add);
        return own.value();
    }

    private List<Table> tables(Predicate<RawTable> wanted, ColumnNames names, KeptRows kept) {
        Checked<List<Table>> tables = Tables.of(raws.stream().filter(wanted).toList(), names, new RowSieve(kept));
        tables.problems().forEach(ledger::add);
        return tables.value();
    }

    /// Unless a sheet that is called Accounts lacks its columns, which has been said already.
    private void noteMissingAccounts(String name) {
        if (!fatal(ledger.problems())) {
            ledger.add(Problem.of(
                    Severity.FATAL,
                    "no-accounts-sheet",
                    Place.file(raws.isEmpty() ? name : raws.getFirst().file()),
                    "",
                    Arg.names(raws.stream().map(RawTable::sheet).toList())));
        }
    }

    private static boolean isSettings(RawTable raw) {
        return ColumnNames.STANDARD.sheet(raw.sheet()).equals(Optional.of(Sheet.SETTINGS));
    }

    private static boolean fatal(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.FATAL);
    }

    private static String name(List<Path> inputs) {
        return inputs.isEmpty() ? "" : InputFiles.stem(inputs.getFirst());
    }
}
