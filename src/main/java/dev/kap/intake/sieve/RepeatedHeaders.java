package dev.kap.intake.sieve;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.Layout;
import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Plain;
import dev.kap.intake.table.Table;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.List;

/// The header once more, as long reports have it on each page and lists that were put together at each seam.
final class RepeatedHeaders implements RowStep {

    @Override
    public Checked<List<Row>> sift(Table table, Layout layout) {
        List<Row> repeated =
                table.rows().stream().filter(row -> repeats(table, row)).toList();
        if (repeated.isEmpty()) {
            return new Checked<>(table.rows(), List.of());
        }
        List<Row> rows =
                table.rows().stream().filter(row -> !repeats(table, row)).toList();
        Problem note = Problem.of(
                Severity.NOTE,
                "header-repeated",
                table.origin(repeated.getFirst()).place(),
                "",
                Arg.count(repeated.size()),
                Arg.text(String.valueOf(repeated.getFirst().number())));
        return new Checked<>(rows, List.of(note));
    }

    private static boolean repeats(Table table, Row row) {
        List<Cell> cells = Shown.cells(row);
        return cells.size() >= Math.min(2, table.headers().size())
                && cells.stream()
                        .allMatch(cell -> Plain.of(cell.typed())
                                .equals(Plain.of(table.headers().getOrDefault(cell.column(), ""))));
    }
}
