package dev.kap.intake.sieve;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Table;
import dev.kap.intake.table.Tables;
import dev.kap.intake.value.Cleaned;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.problem.Place;
import java.util.List;
import java.util.Optional;

/// What a reader sees in a row.
final class Shown {

    private Shown() {}

    /// The cells that show something.
    static List<Cell> cells(Row row) {
        return row.cells().stream()
                .filter(cell -> !Cleaned.text(cell.typed()).isEmpty())
                .toList();
    }

    /// The cell that names the row: that of its account, else the first one that shows something.
    static Optional<Cell> nameCell(Table table, Row row) {
        return account(table)
                .flatMap(row::cell)
                .filter(cell -> !Cleaned.text(cell.typed()).isEmpty())
                .or(() -> cells(row).stream().findFirst());
    }

    /// What the row is called; empty where it shows nothing.
    static String name(Table table, Row row) {
        return nameCell(table, row).map(cell -> Cleaned.name(cell.typed())).orElse("");
    }

    /// The place of the cell that names the row.
    static Place place(Table table, Row row) {
        return nameCell(table, row)
                .map(cell -> Tables.cell(table, row.number(), cell.column()))
                .orElseGet(() -> table.origin(row).place());
    }

    private static Optional<Integer> account(Table table) {
        Optional<Column<?>> column = SheetColumns.account(table.sheet());
        return column.map(table.columns()::get);
    }
}
