package dev.kap.report.workbook.results;

import dev.kap.report.data.ResultTable;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/// A sheet with a head, a filter and the rows of one table.
///
/// @param linked names of the accounts in the first column that have a link
record ResultSheet(ResultTable table, ResultWords words, ResultCells cells, Set<String> linked, List<Count> counts) {

    /// A further column: how many rows of another table belong to the row's account, by the row.
    record Count(String head, List<Integer> rows) {}

    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final int LOOKED_AT = 500;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 48;
    private static final int FILTER_BUTTON = 3;

    /// In characters: what fits the width of a page and can still be read.
    private static final int WIDEST_PAGE = 260;

    /// Everything that stands before the rows in the file.
    void layOut(SXSSFSheet sheet) {
        int columns = columns();
        int rows = rows();
        sheet.createFreezePane(frozen(), 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns - 1));
        sheet.getPrintSetup().setLandscape(true);
        int all = 0;
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, 256 * width(column));
            all += width(column);
        }
        if (all <= WIDEST_PAGE) {
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
        }
    }

    int columns() {
        return table.columns().size() + counts.size();
    }

    int rows() {
        return Math.min(table.rows().size(), LAST_ROW);
    }

    /// The head in that row, counted from 0, and the rows below it, as far as a sheet reaches.
    void write(SXSSFSheet sheet, int first) {
        Row head = sheet.createRow(first);
        for (int i = 0; i < table.columns().size(); i++) {
            cells.head(head, i, words.head(table, table.columns().get(i)));
        }
        for (int i = 0; i < counts.size(); i++) {
            cells.head(head, table.columns().size() + i, counts.get(i).head());
        }
        for (int i = 0; i < table.rows().size() && first + i < LAST_ROW; i++) {
            row(sheet.createRow(first + i + 1), i);
        }
    }

    private void row(Row row, int index) {
        List<@Nullable Object> values = table.rows().get(index);
        for (int i = 0; i < values.size(); i++) {
            fill(row, i, table.columns().get(i), values.get(i), i == 0 && linked.contains(values.get(0)));
        }
        row.setHeightInPoints(ResultCells.height(values, WIDEST));
        for (int i = 0; i < counts.size(); i++) {
            int count = counts.get(i).rows().get(index);
            cells.fill(row, values.size() + i, ResultFormat.WHOLE, (double) count, count > 0);
        }
    }

    private void fill(Row row, int place, String column, @Nullable Object value, boolean link) {
        if (value != null) {
            Object shown = value instanceof String text ? words.word(column, text) : value;
            cells.fill(row, place, ResultFormat.of(table.path(), column, value), shown, link);
        }
    }

    /// The columns that stay in sight: whom the row is about.
    private int frozen() {
        return table.ofAccounts() && table.columns().size() > 2 ? 2 : 1;
    }

    /// Wide enough for its head and for what the first rows say; longer texts break into lines.
    int width(int column) {
        if (column >= table.columns().size()) {
            return counts.get(column - table.columns().size()).head().length() + FILTER_BUTTON;
        }
        String name = table.columns().get(column);
        int longest = table.rows().stream()
                .limit(LOOKED_AT)
                .map(row -> row.get(column))
                .mapToInt(value -> value instanceof String text ? text.length() : NARROWEST)
                .max()
                .orElse(0);
        int head = Math.min(words.head(table, name).length(), WIDEST / 2);
        return IntStream.of(NARROWEST, head + FILTER_BUTTON, Math.min(longest + 1, WIDEST))
                .max()
                .orElseThrow();
    }
}
