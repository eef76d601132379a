package dev.kap.intake;

import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Table;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Sheet;
import dev.kap.problem.Checked;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;

/// The rows of the example that a starter workbook shows: alone they are a portfolio to try; beside accounts of one's
/// own they are left out while they bear their marker.
final class ExampleRows {

    private ExampleRows() {}

    /// These tables without the example, which a note names; all rows where there is nothing else.
    static Checked<List<Table>> leftOut(List<Table> tables) {
        boolean alone = tables.stream()
                .filter(table -> table.sheet() == Sheet.ACCOUNTS)
                .allMatch(table -> table.rows().stream().allMatch(ExampleRows::marked));
        if (alone) {
            return new Checked<>(tables, List.of());
        }
        List<Table> own = new ArrayList<>();
        List<Problem> notes = new ArrayList<>();
        for (Table table : tables) {
            List<Row> rows = table.rows().stream().filter(row -> !marked(row)).toList();
            own.add(rows.size() == table.rows().size() ? table : with(table, rows));
            if (table.sheet() == Sheet.ACCOUNTS && rows.size() < table.rows().size()) {
                notes.add(Problem.of(
                        Severity.NOTE,
                        "example-rows",
                        new Place(table.file(), table.name(), ""),
                        Portfolio.EXAMPLE,
                        Arg.text(Portfolio.EXAMPLE)));
            }
        }
        return new Checked<>(own, notes);
    }

    private static boolean marked(Row row) {
        return row.cells().stream().anyMatch(cell -> cell.typed().strip().endsWith(Portfolio.EXAMPLE));
    }

    private static Table with(Table table, List<Row> rows) {
        return new Table(
                table.sheet(),
                table.file(),
                table.name(),
                table.headerRow(),
                table.columns(),
                table.headers(),
                table.extra(),
                rows,
                table.above());
    }
}
