package dev.kap.intake.raw;

import java.util.Optional;
import java.util.OptionalInt;

/// A rectangle of cells, its ends included.
///
/// @param firstRow counted from 1
/// @param firstColumn counted from 0
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /// The area that a reference such as `A3:A5` means; empty where it means none.
    static Optional<Area> of(String reference) {
        String[] ends = reference.split(":", -1);
        OptionalInt firstRow = row(ends[0]);
        OptionalInt firstColumn = CellReferences.column(ends[0]);
        OptionalInt lastRow = row(ends[ends.length - 1]);
        OptionalInt lastColumn = CellReferences.column(ends[ends.length - 1]);
        boolean whole =
                firstRow.isPresent() && firstColumn.isPresent() && lastRow.isPresent() && lastColumn.isPresent();
        return whole
                ? Optional.of(new Area(
                        firstRow.getAsInt(), firstColumn.getAsInt(), lastRow.getAsInt(), lastColumn.getAsInt()))
                : Optional.empty();
    }

    private static OptionalInt row(String cell) {
        return CellReferences.row(cell.replaceFirst("^[A-Za-z]+", ""));
    }

    /// Whether the row lies in it.
    public boolean holds(int row) {
        return firstRow <= row && row <= lastRow;
    }
}
