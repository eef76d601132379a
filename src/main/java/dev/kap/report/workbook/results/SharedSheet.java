package dev.kap.report.workbook.results;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// A sheet with several tables below one another, each under its name.
///
/// @param titles the names of the tables, in their order
record SharedSheet(List<ResultSheet> tables, List<String> titles, ResultCells cells) {

    /// The rows a table takes above its own rows and below them: its name, its head, and one that is empty.
    private static final int AROUND = 3;

    SharedSheet {
        tables = List.copyOf(tables);
        titles = List.copyOf(titles);
    }

    /// The row of the head of each of the tables, counted from 0.
    static List<Integer> heads(List<Integer> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> 1
                        + rows.subList(0, i).stream()
                                .mapToInt(count -> count + AROUND)
                                .sum())
                .toList();
    }

    /// Everything that stands before the rows in the file.
    void layOut(SXSSFSheet sheet) {
        sheet.createFreezePane(1, 0);
        sheet.getPrintSetup().setLandscape(true);
        int most = tables.stream().mapToInt(ResultSheet::columns).max().orElse(0);
        for (int column = 0; column < most; column++) {
            int at = column;
            int widest = tables.stream()
                    .filter(table -> at < table.columns())
                    .mapToInt(table -> table.width(at))
                    .max()
                    .orElse(0);
            sheet.setColumnWidth(column, 256 * widest);
        }
    }

    /// The tables, as far as a sheet reaches.
    void write(SXSSFSheet sheet) {
        List<Integer> heads = heads(tables.stream().map(ResultSheet::rows).toList());
        for (int i = 0; i < tables.size(); i++) {
            cells.title(sheet.createRow(heads.get(i) - 1), titles.get(i));
            tables.get(i).write(sheet, heads.get(i));
        }
    }
}
