package dev.kap.report.workbook;

import dev.kap.portfolio.Column;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row to write.
///
/// @param cells what stands in our columns; an empty cell is absent
/// @param further what stands in columns beside these, by their header
record SheetRow(Map<Column<?>, Object> cells, Map<String, String> further) {

    /// A row of which nothing is known yet.
    static final SheetRow EMPTY = new SheetRow(Map.of(), Map.of());

    SheetRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        further = Collections.unmodifiableMap(new LinkedHashMap<>(further));
    }

    /// What a record writes in these columns.
    static <R> SheetRow of(String account, R row, Iterable<? extends Column<R>> columns, Map<String, String> further) {
        Map<Column<?>, Object> cells = new LinkedHashMap<>();
        for (Column<R> column : columns) {
            put(cells, column, column.value(account, row));
        }
        return new SheetRow(cells, further);
    }

    /// The same row with that value in that column.
    SheetRow with(Column<?> column, Object value) {
        Map<Column<?>, Object> more = new LinkedHashMap<>(cells);
        put(more, column, value);
        return new SheetRow(more, further);
    }

    /// What stands in it by the header of the column.
    Map<String, Object> byHeader() {
        Map<String, Object> cells = new LinkedHashMap<>();
        this.cells.forEach((column, value) -> cells.put(column.title(), value));
        cells.putAll(further);
        return cells;
    }

    private static void put(Map<Column<?>, Object> cells, Column<?> column, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            cells.put(column, value);
        }
    }
}
