package dev.kap.intake.raw;

import java.util.List;
import java.util.Optional;

/// A row with its cells that hold something, from left to right.
///
/// @param number counted from 1, as spreadsheet programs show it
/// @param fields how many fields the row of a CSV file has, blank ones included; 0 in a spreadsheet, whose rows have no
///     end
public record Row(int number, List<Cell> cells, int fields) {

    public Row {
        cells = List.copyOf(cells);
    }

    /// A row of a spreadsheet.
    Row(int number, List<Cell> cells) {
        this(number, cells, 0);
    }

    /// The cell of that column, counted from 0.
    public Optional<Cell> cell(int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
