package dev.kap.intake.sieve;

import dev.kap.intake.raw.Area;
import dev.kap.intake.raw.Layout;
import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Table;
import dev.kap.intake.value.KeptRows;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import java.util.List;

/// The row of totals that an Excel table declares: it says itself that it is no record.
record DeclaredTotals(KeptRows kept) implements RowStep {

    @Override
    public Checked<List<Row>> sift(Table table, Layout layout) {
        List<Row> totals = table.rows().stream()
                .filter(row -> layout.totalled().stream().anyMatch(area -> totals(area, table, row)))
                .filter(row -> !kept.contains(Shown.name(table, row)))
                .toList();
        List<Row> rows =
                table.rows().stream().filter(row -> !totals.contains(row)).toList();
        List<Problem> notes = totals.stream()
                .map(row ->
                        Problem.of(Severity.NOTE, "declared-totals", Shown.place(table, row), Shown.name(table, row)))
                .toList();
        return new Checked<>(rows, notes);
    }

    private static boolean totals(Area area, Table table, Row row) {
        return area.holds(table.headerRow()) && area.lastRow() == row.number();
    }
}
