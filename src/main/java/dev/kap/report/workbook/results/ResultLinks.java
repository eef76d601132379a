package dev.kap.report.workbook.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/// Links from cell to cell within the workbook; none leads out of it.
record ResultLinks(CreationHelper helper, Map<String, String> sheets) {

    /// A link on that cell, or on those below each other, to a cell of the table of that path.
    ///
    /// @param row the first row, counted from 0
    /// @param count how many rows have the link
    void add(XSSFSheet sheet, int row, int count, int column, String path, int targetRow) {
        XSSFHyperlink link = (XSSFHyperlink) helper.createHyperlink(HyperlinkType.DOCUMENT);
        link.setLocation("'" + name(path).replace("'", "''") + "'!A" + (targetRow + 1));
        link.setFirstRow(row);
        link.setFirstColumn(column);
        link.setLastRow(row + count - 1);
        link.setLastColumn(column);
        sheet.addHyperlink(link);
    }

    String name(String path) {
        return sheets.getOrDefault(path, path);
    }

    /// Rows that stand below each other and belong to the same account.
    ///
    /// @param first the first of them, counted from 0
    record Run(int first, int count) {}

    /// The runs of the rows by the text of their first cell; only the first run of each.
    static Map<String, Run> runs(List<List<@Nullable Object>> rows) {
        Map<String, Run> runs = new LinkedHashMap<>();
        for (int first = 0, next; first < rows.size(); first = next) {
            Object name = rows.get(first).getFirst();
            next = first + 1;
            while (next < rows.size()
                    && name != null
                    && name.equals(rows.get(next).getFirst())) {
                next++;
            }
            if (name instanceof String text) {
                runs.putIfAbsent(text, new Run(first, next - first));
            }
        }
        return runs;
    }
}
