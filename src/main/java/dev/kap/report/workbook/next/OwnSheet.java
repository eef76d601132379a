package dev.kap.report.workbook.next;

import dev.kap.report.workbook.FittedText;
import dev.kap.report.workbook.StreamedBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// A sheet that kap wrote before or writes now: a head in the first row, values by their header below.
final class OwnSheet {

    private static final XSSFColor ACCENT = new XSSFColor(new byte[] {0x12, 0x3A, 0x63}, null);
    private static final XSSFColor WHITE = new XSSFColor(new byte[] {-1, -1, -1}, null);

    private final XSSFSheet sheet;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final boolean fresh;
    private final XSSFCellStyle text;
    private final XSSFCellStyle day;

    /// The sheet of that name, where its head has these headers; else a new one.
    ///
    /// @param widths in letters, by header
    OwnSheet(XSSFWorkbook book, String name, Map<String, Integer> widths) {
        this(book, name, widths, Set.of());
    }

    /// The same with some columns out of sight.
    OwnSheet(XSSFWorkbook book, String name, Map<String, Integer> widths, Set<String> hidden) {
        XSSFSheet known = book.getSheet(name);
        boolean ours = known != null && has(known, widths.keySet());
        this.fresh = !ours;
        this.sheet = ours ? known : book.createSheet(free(book, name));
        this.text = style(book, "General");
        this.day = style(book, "yyyy-mm-dd");
        if (fresh) {
            head(book, widths, hidden);
        }
        columns.putAll(headers(sheet));
    }

    /// Whether the book has a sheet of that name whose head has these headers.
    static boolean has(XSSFWorkbook book, String name, Collection<String> headers) {
        XSSFSheet known = book.getSheet(name);
        return known != null && has(known, headers);
    }

    private static boolean has(XSSFSheet sheet, Collection<String> headers) {
        return headers(sheet).keySet().containsAll(headers);
    }

    private static String free(XSSFWorkbook book, String name) {
        String free = name;
        for (int i = 2; book.getSheet(free) != null; i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    private static Map<String, Integer> headers(XSSFSheet sheet) {
        Map<String, Integer> headers = new LinkedHashMap<>();
        XSSFRow head = sheet.getRow(0);
        if (head != null) {
            head.forEach(cell -> headers.putIfAbsent(new DataFormatter().formatCellValue(cell), cell.getColumnIndex()));
        }
        headers.remove("");
        return headers;
    }

    /// One that the book has already, from the run before, if any: else each run would leave another one.
    private static XSSFCellStyle style(XSSFWorkbook book, String format) {
        short number = book.createDataFormat().getFormat(format);
        for (int i = 0; i < book.getNumCellStyles(); i++) {
            XSSFCellStyle known = book.getCellStyleAt(i);
            if (known.getDataFormat() == number && isOurs(known)) {
                return known;
            }
        }
        XSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(number);
        return style;
    }

    private static boolean isOurs(XSSFCellStyle style) {
        return style.getWrapText()
                && style.getVerticalAlignment() == VerticalAlignment.TOP
                && style.getAlignment() == HorizontalAlignment.GENERAL
                && style.getFontIndex() == 0
                && style.getFillPattern() == FillPatternType.NO_FILL
                && style.getBorderBottom() == BorderStyle.NONE
                && style.getRotation() == 0;
    }

    private void head(XSSFWorkbook book, Map<String, Integer> widths, Set<String> hidden) {
        XSSFFont font = book.createFont();
        font.setBold(true);
        font.setColor(WHITE);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(ACCENT);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFRow row = sheet.createRow(0);
        widths.forEach((header, width) -> {
            int index = Math.max(0, row.getLastCellNum());
            XSSFCell cell = row.createCell(index);
            cell.setCellValue(header);
            cell.setCellStyle(style);
            widen(sheet, index, width * 256, hidden.contains(header));
        });
        sheet.createFreezePane(0, 1);
    }

    /// Gives a column its width, in the order in which POI writes such a column that it has read: a second run leaves
    /// the same file.
    static void widen(XSSFSheet sheet, int column, int width, boolean hidden) {
        sheet.getColumnHelper().setCustomWidth(column, true);
        if (hidden) {
            sheet.setColumnHidden(column, true);
        }
        sheet.setColumnWidth(column, width);
    }

    /// Whether it was not there before.
    boolean fresh() {
        return fresh;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /// Where the column of that header stands.
    int column(String header) {
        return columns.getOrDefault(header, -1);
    }

    /// What stands in the rows, by header; columns that a person added are among them.
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > 0) {
                Map<String, Object> values = new LinkedHashMap<>();
                columns.forEach((header, index) -> {
                    Object value = value(row.getCell(index));
                    if (value != null) {
                        values.put(header, value);
                    }
                });
                if (!values.isEmpty()) {
                    rows.add(values);
                }
            }
        }
        return rows;
    }

    private static @Nullable Object value(@Nullable Cell cell) {
        if (cell == null) {
            return null;
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate()
                        : (Object) cell.getNumericCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "yes" : "no";
            case BLANK, ERROR, _NONE -> null;
            case STRING, FORMULA -> {
                String shown = cell.getCellType() == CellType.FORMULA
                        ? new DataFormatter().formatCellValue(cell)
                        : cell.getStringCellValue();
                yield shown.isBlank() ? null : shown;
            }
        };
    }

    /// Puts these rows in the place of all that stands below the head.
    void put(List<Map<String, Object>> rows) {
        for (int number = sheet.getLastRowNum(); number > rows.size(); number--) {
            XSSFRow row = sheet.getRow(number);
            if (row != null) {
                sheet.removeRow(row);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow known = sheet.getRow(i + 1);
            put(known == null ? sheet.createRow(i + 1) : known, rows.get(i));
        }
    }

    /// Has these rows written below the head when the book is, where nothing stands there yet.
    void put(Iterable<Map<String, Object>> rows, StreamedBook to) {
        to.below(sheet.getSheetName(), below -> {
            int number = 1;
            for (Map<String, Object> values : rows) {
                Row row = below.createRow(number++);
                values.forEach((header, value) -> fill(row.createCell(column(header)), value));
            }
        });
    }

    /// Puts these rows below all that stands there.
    void add(List<Map<String, Object>> rows) {
        for (Map<String, Object> values : rows) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            values.forEach((header, value) -> fill(row.createCell(column(header)), value));
        }
    }

    /// A cell that says the same already stays as it is, so that a second run leaves the same file.
    private void put(XSSFRow row, Map<String, Object> values) {
        Set<Integer> filled = new HashSet<>();
        values.forEach((header, value) -> {
            int index = column(header);
            filled.add(index);
            XSSFCell cell = row.getCell(index);
            if (cell == null || !says(cell, value)) {
                fill(row.createCell(index), value);
            }
        });
        for (int index = row.getLastCellNum() - 1; index >= 0; index--) {
            XSSFCell cell = row.getCell(index);
            if (cell != null && !filled.contains(index)) {
                row.removeCell(cell);
            }
        }
    }

    private static boolean says(XSSFCell cell, Object value) {
        return switch (value) {
            case LocalDate date ->
                cell.getCellType() == CellType.NUMERIC
                        && DateUtil.isCellDateFormatted(cell)
                        && date.equals(cell.getLocalDateTimeCellValue().toLocalDate());
            case Number number ->
                cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == number.doubleValue();
            default ->
                cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(value.toString());
        };
    }

    private void fill(Cell cell, Object value) {
        cell.setCellStyle(value instanceof LocalDate ? day : text);
        switch (value) {
            case LocalDate date -> cell.setCellValue(date);
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(FittedText.of(value.toString()));
        }
    }
}
