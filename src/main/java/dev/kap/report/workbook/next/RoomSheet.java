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
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The sheet into which what a workshop wrote is typed: a line for everything it was asked, a column for each person.
/// What a workbook has on such a sheet stays as it is; lines for whoever came since are added below.
final class RoomSheet {

    private static final int TOP = 10;
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
        int first = sheet.sheet().getLastRowNum() + 1;
        sheet.add(rows);
        choices(sheet, rows, first);
    }

    /// Each new line takes what can be said on it: a score on the printed scale, or a vote.
    private static void choices(OwnSheet sheet, List<Map<String, Object>> rows, int first) {
        int person = RoomLines.PEOPLE.stream()
                .mapToInt(sheet::column)
                .filter(column -> column >= 0)
                .min()
                .orElse(-1);
        if (person < 0) {
            return;
        }
        DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
        int from = 0;
        while (from < rows.size()) {
            int to = from;
            while (to + 1 < rows.size() && scored(rows.get(to + 1)) == scored(rows.get(from))) {
                to++;
            }
            CellRangeAddressList range =
                    new CellRangeAddressList(first + from, first + to, person, person + RoomLines.PEOPLE.size() - 1);
            DataValidation validation = scored(rows.get(from))
                    ? helper.createValidation(
                            helper.createDecimalConstraint(OperatorType.BETWEEN, "0", String.valueOf(TOP)), range)
                    : helper.createValidation(
                            helper.createExplicitListConstraint(RoomLines.VOTES.toArray(String[]::new)), range);
            validation.setShowErrorBox(false);
            validation.setSuppressDropDownArrow(true);
            sheet.sheet().addValidationData(validation);
            from = to + 1;
        }
    }

    /// Whether a line asks for a score of somebody: a question of the eighteen names nobody.
    private static boolean scored(Map<String, Object> line) {
        return !line.getOrDefault(RoomColumn.CONTACT.title(), "").toString().isEmpty();
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
