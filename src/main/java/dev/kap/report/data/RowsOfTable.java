package dev.kap.report.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
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

        /// Adds those of the texts that the cell does not hold yet.
        void add(String column, List<String> texts) {
            Integer index = columns.get(column);
            Object before = index == null || index >= cells.size() ? null : cells.get(index);
            Set<String> all = new LinkedHashSet<>(
                    before == null ? List.of() : List.of(before.toString().split("\n")));
            all.addAll(texts);
            put(column, String.join("\n", all));
        }
    }
}
