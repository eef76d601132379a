package dev.kap.intake.raw;

import java.util.List;
import java.util.Optional;

/// A row with its cells that hold something, from left to right.
///
/// @param number counted from 1, as spreadsheet programs show it
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
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
