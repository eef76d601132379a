package dev.kap.intake.raw;

import java.util.List;

/// One sheet of a workbook or one CSV file.
///
/// @param file name of the file without its folder
/// @param sheet name of the sheet; of a CSV file its name without ending
/// @param rows the rows that hold something, from top to bottom
/// @param layout what the spreadsheet says of its cells
public record RawTable(String file, String sheet, List<Row> rows, Layout layout) {

    public RawTable {
        rows = List.copyOf(rows);
    }

    /// The same table under the name of its file without the ending.
    public RawTable calledAsItsFile() {
        int dot = file.lastIndexOf('.');
        return new RawTable(file, dot > 0 ? file.substring(0, dot) : file, rows, layout);
    }

    /// A CSV file.
    RawTable(String file, String sheet, List<Row> rows) {
        this(file, sheet, rows, Layout.PLAIN);
    }
}
