package dev.kap.report.workbook.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlinks;

/// Links from cell to cell within the workbook; none leads out of it.
///
/// @param together where all of them are kept until they are written
/// @param names the names of the tables, by their path
/// @param places where the tables stand, by their path
record ResultLinks(CTHyperlinks together, Map<String, String> names, Map<String, Place> places) {

    /// The head of a table.
    ///
    /// @param row counted from 0
    record Place(String sheet, int row) {}

    /// A link on that cell, or on those below each other, to a cell of the table of that path.
    ///
    /// @param row the first row, counted from 0
    /// @param targetRow the row below the table's head, counted from 1; 0 for the head
    /// @param count how many rows have the link
    void add(XSSFSheet sheet, int row, int count, int column, String path, int targetRow) {
        Place place = places.getOrDefault(path, new Place(name(path), 0));
        CTHyperlink link = together.addNewHyperlink();
        link.setLocation("'" + place.sheet().replace("'", "''") + "'!A" + (place.row() + targetRow + 1));
        link.setRef(new CellRangeAddress(row, row + count - 1, column, column).formatAsString());
        sheet.addHyperlink(new Link(link));
    }

    /// POI gives each link a store of XML of its own, two kilobytes in size; a thousand accounts have fifty thousand.
    private static final class Link extends XSSFHyperlink {

        private Link(CTHyperlink link) {
            super(link, null);
        }
    }

    /// The row of the head of the table of that path, counted from 0.
    int row(String path) {
        return places.getOrDefault(path, new Place("", 0)).row();
    }

    /// The sheet on which that table stands.
    String sheet(String path) {
        return places.getOrDefault(path, new Place(name(path), 0)).sheet();
    }

    String name(String path) {
        return names.getOrDefault(path, path);
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
