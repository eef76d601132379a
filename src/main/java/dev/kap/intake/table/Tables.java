package dev.kap.intake.table;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.RawTable;
import dev.kap.intake.raw.Row;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.portfolio.column.TeamColumn;
import dev.kap.problem.Checked;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds in raw tables our sheets, their headers and columns.
public final class Tables {

    /// Sheets that kap writes for people: the explanations in a starter workbook, the list in an annotated copy.
    private static final Set<String> GUIDES =
            Set.of("Guide", "Anleitung", "kap check", "Change log", "Änderungsprotokoll");

    /// What CRM systems call the turnover of the customer itself.
    private static final Set<String> THEIR_TURNOVER =
            Set.of("annualrevenue", "jahresumsatz", "annualturnover", "totalrevenue", "companyrevenue");

    private static final int NAMED_COLUMNS = 8;

    private final ColumnNames names;
    private final Sieve sieve;
    private final List<Table> tables = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Tables(ColumnNames names, Sieve sieve) {
        this.names = names;
        this.sieve = sieve;
    }

    /// The tables among these that are a sheet of ours, with their records; every other one is named in a warning.
    public static Checked<List<Table>> of(List<RawTable> raws, ColumnNames names, Sieve sieve) {
        Tables found = new Tables(names, sieve);
        List<Optional<Sheet>> named =
                raws.stream().map(raw -> named(raw, raws, names)).toList();
        for (int i = 0; i < raws.size(); i++) {
            RawTable raw = raws.get(i);
            named.get(i)
                    .ifPresentOrElse(
                            sheet -> found.addSheet(raw, sheet),
                            () -> found.addNameless(raw, kinds(raw.file(), raws, named)));
        }
        return new Checked<>(List.copyOf(found.tables), found.problems);
    }

    /// What the name of the sheet says; where that is no more than "Sheet1", what the name of its file says, unless the
    /// file has other sheets.
    private static Optional<Sheet> named(RawTable raw, List<RawTable> raws, ColumnNames names) {
        return SheetFinder.named(raw, names)
                .or(() -> alone(raw, raws) ? SheetFinder.named(raw.calledAsItsFile(), names) : Optional.empty());
    }

    private static boolean alone(RawTable raw, List<RawTable> raws) {
        return raws.stream()
                        .filter(other -> other.file().equals(raw.file())
                                && !other.layout().hidden()
                                && !other.rows().isEmpty())
                        .count()
                == 1;
    }

    /// The kinds that sheets of one file are by their names.
    private static Set<Sheet> kinds(String file, List<RawTable> raws, List<Optional<Sheet>> named) {
        Set<Sheet> kinds = EnumSet.noneOf(Sheet.class);
        for (int i = 0; i < raws.size(); i++) {
            if (raws.get(i).file().equals(file)) {
                named.get(i).ifPresent(kinds::add);
            }
        }
        return kinds;
    }

    /// A table whose name says nothing. Where a workbook has a sheet of that kind already, the other one is a draft, a
    /// copy or last year's.
    private void addNameless(RawTable raw, Set<Sheet> already) {
        Optional<Sheet> seen = SheetFinder.byColumns(raw, names).filter(sheet -> !already.contains(sheet));
        if (seen.isPresent()) {
            problems.add(Problem.of(
                    Severity.NOTE,
                    "sheet-by-columns",
                    place(raw),
                    raw.sheet(),
                    Arg.text(seen.get().title())));
            addSheet(raw, seen.get());
        } else if (!raw.rows().isEmpty() && !GUIDES.contains(raw.sheet())) {
            problems.add(Problem.of(
                    raw.layout().hidden() ? Severity.NOTE : Severity.WARNING,
                    "unknown-sheet",
                    place(raw),
                    raw.sheet(),
                    Arg.count(raw.rows().size())));
        }
    }

    private void addSheet(RawTable raw, Sheet sheet) {
        Optional<Header> header = Header.find(raw, sheet, names);
        List<Column<?>> missing = header.map(found -> found.missing(sheet)).orElseGet(() -> SheetColumns.needed(sheet));
        if (missing.isEmpty()) {
            header.ifPresent(found -> tables.add(table(raw, sheet, found)));
        } else if (!raw.rows().isEmpty() || sheet == Sheet.ACCOUNTS) {
            Severity severity = sheet == Sheet.ACCOUNTS ? Severity.FATAL : Severity.ERROR;
            problems.add(Problem.of(
                    severity,
                    "missing-column",
                    place(raw),
                    "",
                    Arg.names(missing.stream().<String>map(Column::title).toList())));
        }
    }

    private Table table(RawTable raw, Sheet sheet, Header header) {
        MergedCells merged = MergedCells.below(header.row().number(), raw);
        merged.note().ifPresent(problems::add);
        List<Row> rows = merged.fill(raw.rows().stream()
                .filter(row -> row.number() > header.row().number())
                .toList());
        Map<Column<?>, Integer> columns = columns(sheet, header, rows);
        Map<Integer, String> extra = new TreeMap<>(header.headers());
        extra.keySet().removeAll(columns.values());
        extra.keySet().removeAll(header.twice().keySet());
        Table table = new Table(
                sheet,
                raw.file(),
                raw.sheet(),
                header.row().number(),
                columns,
                Collections.unmodifiableMap(header.headers()),
                Collections.unmodifiableMap(extra),
                rows,
                above(raw, header));
        Checked<Table> records = sieve.sift(table, raw.layout());
        problems.addAll(records.problems());
        note(records.value(), header);
        return records.value();
    }

    private static List<String> above(RawTable raw, Header header) {
        return raw.rows().stream()
                .takeWhile(row -> row.number() < header.row().number())
                .flatMap(row -> row.cells().stream())
                .map(Cell::typed)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /// A column "Title" that holds forms of address only leaves its place to another one that names jobs.
    private Map<Column<?>, Integer> columns(Sheet sheet, Header header, List<Row> rows) {
        Column<?> jobTitle = sheet == Sheet.TEAM ? TeamColumn.JOB_TITLE : ContactColumn.JOB_TITLE;
        Integer title = header.columns().get(jobTitle);
        if (title == null || !Salutations.containsAll(texts(rows, title))) {
            return header.columns();
        }
        Map<Column<?>, Integer> columns = new LinkedHashMap<>(header.columns());
        columns.remove(jobTitle);
        header.headers().forEach((index, name) -> {
            boolean job = names.column(sheet, name)
                    .filter(known -> known.column().equals(jobTitle))
                    .isPresent();
            if (job && !index.equals(title)) {
                columns.putIfAbsent(jobTitle, index);
            }
        });
        return Collections.unmodifiableMap(columns);
    }

    private static List<String> texts(List<Row> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.cell(column).stream())
                .map(Cell::typed)
                .toList();
    }

    private void note(Table table, Header header) {
        if (table.sheet() == Sheet.ACCOUNTS) {
            table.extra().forEach((index, name) -> {
                if (THEIR_TURNOVER.contains(Plain.of(name))) {
                    problems.add(Problem.of(
                            Severity.NOTE, "customers-turnover", cell(table, table.headerRow(), index), name));
                }
            });
        }
        header.twice()
                .forEach((index, name) -> problems.add(
                        Problem.of(Severity.ERROR, "duplicate-column", cell(table, table.headerRow(), index), name)));
        List<String> kept = table.extra().values().stream()
                .filter(name -> !YearHeaders.knows(table.sheet(), name, names))
                .toList();
        if (!kept.isEmpty() && (table.sheet() == Sheet.ACCOUNTS || table.sheet() == Sheet.CONTACTS)) {
            problems.add(keptColumns(table, kept));
        }
        noteShortRows(table);
        LostLetters.in(table).ifPresent(problems::add);
    }

    /// An export may have hundreds: the first few are enough to know what is meant.
    private static Problem keptColumns(Table table, List<String> names) {
        int more = names.size() - NAMED_COLUMNS;
        Arg named = more < 2
                ? Arg.names(names)
                : Arg.phrase(Sentence.of(
                        "problem.and-more",
                        Arg.text(String.join(", ", names.subList(0, NAMED_COLUMNS))),
                        Arg.count(more)));
        return Problem.of(Severity.NOTE, "unknown-columns", new Place(table.file(), table.name(), ""), "", named);
    }

    /// Programs leave blank fields at the end of a row out, so one note for all of them is enough.
    private void noteShortRows(Table table) {
        List<Row> brief = table.rows().stream()
                .filter(row -> row.fields() > 0 && row.fields() < table.width())
                .toList();
        if (!brief.isEmpty()) {
            problems.add(Problem.of(
                    Severity.NOTE,
                    "row-too-short",
                    table.origin(brief.getFirst()).place(),
                    "",
                    Arg.count(brief.size()),
                    Arg.text(String.valueOf(brief.getFirst().number()))));
        }
    }

    /// The place of a cell by its index.
    public static Place cell(Table table, int row, int index) {
        return Place.cell(table.file(), table.name(), index, row);
    }

    private static Place place(RawTable raw) {
        return new Place(raw.file(), raw.sheet(), "");
    }
}
