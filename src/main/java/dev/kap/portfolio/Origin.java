package dev.kap.portfolio;

import dev.kap.problem.Place;
import java.util.Map;

/// Where a record was read: a row of a sheet, and which column of that sheet holds what.
///
/// @param row counted from 1 as Excel does
/// @param columns column to its index, counted from 0; one map for the whole sheet
public record Origin(String file, String sheet, int row, Map<Column<?>, Integer> columns) {

    /// The row as a place.
    public Place place() {
        return new Place(file, sheet, String.valueOf(row));
    }

    /// The cell of that column in this row; the row alone where the sheet has no such column.
    public Place place(Column<?> column) {
        Integer index = columns.get(column);
        return index == null ? place() : Place.cell(file, sheet, index, row);
    }
}
