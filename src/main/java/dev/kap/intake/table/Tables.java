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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds in raw tables our sheets, their headers and columns.
public final class Tables {

    /// Sheets that kap writes for people: the explanations in a starter workbook, the list in an annotated copy.
    private static final Set<String> GUIDES = Set.of("Guide", "Anleitung", "kap check");

    /// What CRM systems call the turnover of the customer itself.
    private static final Set<String> THEIR_TURNOVER =
            Set.of("annualrevenue", "jahresumsatz", "annualturnover", "totalrevenue", "companyrevenue");

    private static final int NAMED_COLUMNS = 8;

    private final ColumnNames names;
    private final List<Table> tables = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Tables(ColumnNames names) {
        this.names = names;
    }

    /// The tables among these that are a sheet of ours; every other one is named in a note.
    public static Checked<List<Table>> of(List<RawTable> raws, ColumnNames names) {
        Tables found = new Tables(names);
        raws.forEach(found::add);
        return new Checked<>(List.copyOf(found.tables), found.problems);
    }

    private void add(RawTable raw) {
        SheetFinder.sheet(raw, names).ifPresentOrElse(sheet -> addSheet(raw, sheet), () -> {
            if (!raw.rows().isEmpty() && !GUIDES.contains(raw.sheet())) {
                problems.add(Problem.of(Severity.NOTE, "unknown-sheet", place(raw), raw.sheet()));
            }
        });
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
        List<Row> rows = raw.rows().stream()
                .filter(row -> row.number() > header.row().number())
                .toList();
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
                rows);
        note(table, header);
        return table;
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
        List<String> unknown = table.extra().values().stream()
                .filter(name -> !YearHeaders.knows(table.sheet(), name, names))
                .toList();
        if (!unknown.isEmpty() && table.sheet() != Sheet.WHITE_SPACE) {
            problems.add(unknownColumns(table, unknown));
        }
        noteShortRows(table);
        LostLetters.in(table).ifPresent(problems::add);
    }

    /// An export may have hundreds: the first few are enough to know what is meant.
    private static Problem unknownColumns(Table table, List<String> names) {
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
