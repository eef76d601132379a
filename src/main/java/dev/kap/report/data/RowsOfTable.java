package dev.kap.report.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A table while it is collected: a column appears with the first row that has it.
final class RowsOfTable {

    private final SequencedMap<String, Integer> columns = new LinkedHashMap<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Row add() {
        List<@Nullable Object> cells = new ArrayList<>();
        rows.add(cells);
        return new Row(cells);
    }

    ResultTable table(String path) {
        rows.forEach(this::lengthen);
        return new ResultTable(path, List.copyOf(columns.keySet()), rows);
    }

    private void lengthen(List<@Nullable Object> cells) {
        cells.addAll(Collections.nCopies(columns.size() - cells.size(), null));
    }

    /// One row of the table.
    final class Row {

        private final List<@Nullable Object> cells;

        private Row(List<@Nullable Object> cells) {
            this.cells = cells;
        }

        void put(String column, @Nullable Object value) {
            int index = columns.computeIfAbsent(column, c -> columns.size());
            lengthen(cells);
            cells.set(index, value);
        }
    }
}
