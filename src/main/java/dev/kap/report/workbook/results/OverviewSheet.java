package dev.kap.report.workbook.results;

import dev.kap.report.data.ResultTable;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/// The first sheet: links to all tables, and below them what stands in the results once.
record OverviewSheet(
        ResultTable once, List<ResultTable> others, ResultWords words, ResultCells cells, ResultLinks links) {

    private static final int FIRST_WIDTH = 36;
    private static final int SECOND_WIDTH = 60;

    /// Everything that stands before the rows in the file.
    void layOut(SXSSFSheet sheet) {
        sheet.createFreezePane(0, 1);
        sheet.setColumnWidth(0, 256 * FIRST_WIDTH);
        sheet.setColumnWidth(1, 256 * SECOND_WIDTH);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /// The row of the list that names the first of the tables, counted from 0.
    int firstOfList() {
        return 1;
    }

    void write(SXSSFSheet sheet) {
        head(sheet.createRow(0), "table", "sheet", "rows");
        for (int i = 0; i < others.size(); i++) {
            Row row = sheet.createRow(firstOfList() + i);
            String path = others.get(i).path();
            cells.fill(row, 0, ResultFormat.TEXT, links.name(path), true);
            cells.fill(row, 1, ResultFormat.TEXT, links.sheet(path), false);
            cells.fill(row, 2, ResultFormat.WHOLE, (double) others.get(i).rows().size(), false);
        }
        int figures = firstOfList() + others.size() + 1;
        head(sheet.createRow(figures), "figure", "value");
        List<@Nullable Object> values = once.rows().getFirst();
        for (int i = 0; i < values.size(); i++) {
            Row row = sheet.createRow(figures + i + 1);
            String column = once.columns().get(i);
            cells.fill(row, 0, ResultFormat.TEXT, words.head(once, column), false);
            Object value = values.get(i);
            row.setHeightInPoints(ResultCells.height(Collections.singletonList(value), SECOND_WIDTH));
            if (value != null) {
                cells.fill(row, 1, ResultFormat.of(once.path(), column, value), value, false);
            }
        }
    }

    private void head(Row row, String... keys) {
        for (int i = 0; i < keys.length; i++) {
            cells.head(row, i, words.say(keys[i]));
        }
    }
}
