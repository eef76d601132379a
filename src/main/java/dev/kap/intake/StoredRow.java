package dev.kap.intake;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.Sheet;
import dev.kap.problem.Place;
import java.util.List;
import java.util.Optional;

/// A row of the input as it is stored, before anything is made of it.
///
/// @param sheet which of ours it stands in; empty for a sheet that is none of ours
/// @param cells those that hold something, from left to right
public record StoredRow(Optional<Sheet> sheet, Place place, List<StoredCell> cells) {

    public StoredRow {
        cells = List.copyOf(cells);
    }

    /// One cell.
    ///
    /// @param column which of ours it is; empty where it is none of ours
    /// @param header as typed; empty where there is none
    /// @param text as typed
    public record StoredCell(Optional<Column<?>> column, String header, Place place, String text) {}

    /// What stands in a column; empty where nothing does.
    public String text(Column<?> column) {
        return cells.stream()
                .filter(cell -> cell.column().equals(Optional.of(column)))
                .findFirst()
                .map(StoredCell::text)
                .orElse("");
    }
}
