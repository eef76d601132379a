package dev.kap.report.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The results of one kind as rows and columns.
///
/// @param path where results.json has them, without `more`: `accounts.contacts`; empty for what stands there once
/// @param columns names of the columns as results.json has them, inner objects parted by dots: `influence.rated`
/// @param rows text, numbers as [Double], booleans or days, in the order of the columns; null for what is unknown
public record ResultTable(String path, List<String> columns, List<List<@Nullable Object>> rows) {

    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// The same table without the column at that place, counted from 0.
    public ResultTable without(int column) {
        List<String> heads = new ArrayList<>(columns);
        heads.remove(column);
        List<List<@Nullable Object>> left = rows.stream()
                .map(row -> {
                    List<@Nullable Object> cells = new ArrayList<>(row);
                    cells.remove(column);
                    return cells;
                })
                .toList();
        return new ResultTable(path, heads, left);
    }

    /// Whether it holds what stands in results.json once, as a single row.
    public boolean single() {
        return path.isEmpty();
    }

    /// Whether each row belongs to the account that its first column names.
    public boolean ofAccounts() {
        return columns.getFirst().equals("account");
    }

    /// Whether it hangs below an account in results.json.
    public boolean belowAccount() {
        return path.startsWith("accounts.");
    }
}
