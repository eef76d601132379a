package dev.kap.intake.table;

import dev.kap.intake.raw.Row;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Sheet;
import java.util.List;
import java.util.Map;

/// A raw table whose sheet, header and columns are known.
///
/// @param columns column to index
/// @param headers index to header as typed, for every column that has one
/// @param extra the columns that are none of ours: index to header, from left to right
/// @param rows the rows below the header
/// @param above what stands above the header: titles, and at times the unit of all amounts
public record Table(
        Sheet sheet,
        String file,
        String name,
        int headerRow,
        Map<Column<?>, Integer> columns,
        Map<Integer, String> headers,
        Map<Integer, String> extra,
        List<Row> rows,
        List<String> above) {

    /// The same table with other rows.
    public Table with(List<Row> others) {
        return new Table(sheet, file, name, headerRow, columns, headers, extra, others, above);
    }

    /// How many columns the header reaches over.
    public int width() {
        return headers.keySet().stream().mapToInt(index -> index + 1).max().orElse(0);
    }

    /// Where a row of this table was read.
    public Origin origin(Row row) {
        return new Origin(file, name, row.number(), columns);
    }

    /// The header row, whose places name the headers.
    public Origin headerOrigin() {
        return new Origin(file, name, headerRow, columns);
    }

    /// The header of a column as typed; empty where the table has no such column.
    public String header(Column<?> column) {
        Integer index = columns.get(column);
        return index == null ? "" : headers.getOrDefault(index, "");
    }
}
