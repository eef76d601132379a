package dev.kap.intake.sieve;

import dev.kap.intake.raw.Area;
import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.Layout;
import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Table;
import dev.kap.intake.value.Cleaned;
import dev.kap.intake.value.KeptRows;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The lines with which a formatted report opens a group: "Region: North (3 records)", or a title that one merged cell
/// bears across the table.
record GroupRows(KeptRows kept) implements RowStep {

    private static final Pattern COUNTED = Pattern.compile(
            ".*\\(\\s*\\d+\\s*(?:records?|rows?|items?|entries|entry|accounts?|contacts?|datens[äa]tze?|eintr[äa]ge?|zeilen?|"
                + "enregistrements?|registros?)?\\s*\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// A longer text opens no group, and patterns would take their time to say so.
    private static final int CHARACTERS = 200;

    /// So many columns a name alone is never merged across.
    private static final int ACROSS = 3;

    @Override
    public Checked<List<Row>> sift(Table table, Layout layout) {
        List<Row> groups = table.rows().stream()
                .filter(row -> opens(table, layout, row) && !kept.contains(Shown.name(table, row)))
                .toList();
        if (groups.isEmpty()) {
            return new Checked<>(table.rows(), List.of());
        }
        GroupAccounts accounts = new GroupAccounts(table);
        List<Row> records = new ArrayList<>();
        Set<Row> opening = Collections.newSetFromMap(new IdentityHashMap<>());
        opening.addAll(groups);
        for (Row row : table.rows()) {
            if (opening.contains(row)) {
                accounts.open(row);
            } else {
                records.add(accounts.given(row));
            }
        }
        Problem note = Problem.of(
                Severity.NOTE,
                "group-rows",
                Shown.place(table, groups.getFirst()),
                Shown.name(table, groups.getFirst()),
                Arg.count(groups.size()));
        return new Checked<>(
                records,
                Stream.concat(Stream.of(note), accounts.note().stream()).toList());
    }

    /// Where a table has one column each of its names stands alone.
    private static boolean opens(Table table, Layout layout, Row row) {
        List<Cell> cells = Shown.cells(row);
        if (cells.size() != 1 || table.headers().size() < 2) {
            return false;
        }
        String name = Cleaned.name(cells.getFirst().typed());
        boolean counted = name.length() <= CHARACTERS && COUNTED.matcher(name).matches();
        return counted || layout.merged().stream().anyMatch(area -> across(area, table, row));
    }

    private static boolean across(Area area, Table table, Row row) {
        int columns = area.lastColumn() - area.firstColumn() + 1;
        return area.firstRow() == row.number()
                && area.lastRow() == row.number()
                && columns >= Math.min(ACROSS, table.headers().size())
                && 2 * columns >= table.headers().size();
    }
}
