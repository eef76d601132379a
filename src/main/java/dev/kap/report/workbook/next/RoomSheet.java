package dev.kap.report.workbook.next;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.RoomColumn;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.report.workbook.RoomLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The sheet into which what a workshop wrote is typed: a line for everything it was asked, a column for each person.
/// What a workbook has on such a sheet stays as it is; lines for whoever came since are added below.
final class RoomSheet {

    private static final int LETTERS_SHORT = 12;
    private static final int LETTERS_BROAD = 26;

    private static final List<String> KEY =
            List.of(RoomColumn.ACCOUNT.title(), RoomColumn.CONTACT.title(), RoomColumn.ASKS.title());

    private final XSSFWorkbook book;
    private final RoomLines lines;

    RoomSheet(XSSFWorkbook book, RoomLines lines) {
        this.book = book;
        this.lines = lines;
    }

    void write(Portfolio portfolio) {
        boolean ours = OwnSheet.has(book, Sheet.WORKSHOP.title(), KEY);
        // A sheet of the user's own making, in another language or of other files, is read as it is.
        if (!ours && portfolio.has(Sheet.WORKSHOP)) {
            return;
        }
        OwnSheet sheet = new OwnSheet(book, Sheet.WORKSHOP.title(), ours ? keyed() : widths());
        List<Map<String, Object>> rows = new ArrayList<>();
        List<List<Object>> known = sheet.rows().stream().map(RoomSheet::key).toList();
        for (Map<String, Object> line : lines.cells(portfolio)) {
            if (!known.contains(key(line))) {
                line.keySet().removeIf(header -> sheet.column(header) < 0);
                rows.add(line);
            }
        }
        sheet.add(rows);
    }

    private static List<Object> key(Map<String, Object> row) {
        return KEY.stream().map(header -> row.getOrDefault(header, "")).toList();
    }

    private static Map<String, Integer> keyed() {
        Map<String, Integer> widths = new LinkedHashMap<>();
        KEY.forEach(header -> widths.put(header, LETTERS_BROAD));
        return widths;
    }

    private static Map<String, Integer> widths() {
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (Column<?> column : SheetColumns.of(Sheet.WORKSHOP)) {
            widths.put(column.title(), column.traits().wide() ? LETTERS_BROAD : LETTERS_SHORT);
        }
        RoomLines.PEOPLE.forEach(person -> widths.put(person, LETTERS_SHORT));
        return widths;
    }
}
