package dev.kap.report.workbook;

import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Lays out the sheets of a starter workbook: heads with notes, drop-down lists, formats, widths.
final class SheetDrawing {

    private static final XSSFColor ACCENT = new XSSFColor(new byte[] {0x12, 0x3A, 0x63}, null);
    private static final XSSFColor WHITE = new XSSFColor(new byte[] {-1, -1, -1}, null);

    /// Drop-downs reach this far below the head, so that rows added later have them too.
    private static final int ROWS = 2000;

    private final XSSFWorkbook book;
    private final Wording wording;
    private final Map<ColumnKind, XSSFCellStyle> styles = new EnumMap<>(ColumnKind.class);
    private final XSSFCellStyle head;
    private final XSSFCellStyle title;
    private final XSSFCellStyle paragraph;

    SheetDrawing(XSSFWorkbook book, Wording wording) {
        this.book = book;
        this.wording = wording;
        for (ColumnKind kind : ColumnKind.values()) {
            styles.put(kind, style(kind));
        }
        head = book.createCellStyle();
        head.setFont(font(11, true, WHITE));
        head.setFillForegroundColor(ACCENT);
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        title = book.createCellStyle();
        title.setFont(font(14, true, ACCENT));
        paragraph = book.createCellStyle();
        paragraph.setWrapText(true);
        paragraph.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /// The head of a sheet: its columns, each with its note where there is one.
    void head(XSSFSheet sheet, Sheet kind) {
        XSSFRow row = sheet.createRow(0);
        List<String> columns = kind.columns();
        for (int column = 0; column < columns.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(columns.get(column));
            cell.setCellStyle(head);
            sheet.setDefaultColumnStyle(column, styles.get(ColumnKind.of(kind, columns.get(column))));
            sheet.setColumnWidth(column, width(kind, columns.get(column)) * 256);
            choices(sheet, kind, column);
            note(kind, columns.get(column)).ifPresent(text -> comment(sheet, cell, text));
        }
        sheet.createFreezePane(Math.min(2, columns.size()), 1);
        sheet.setAutoFilter(new CellRangeAddress(0, ROWS, 0, columns.size() - 1));
    }

    /// The rows below the head.
    void rows(XSSFSheet sheet, Sheet kind, List<List<@Nullable Object>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow row = sheet.createRow(i + 1);
            for (int column = 0; column < rows.get(i).size(); column++) {
                fill(row, column, kind, rows.get(i).get(column));
            }
            if (kind == Sheet.SETTINGS) {
                Object name = rows.get(i).getFirst();
                Arrays.stream(Setting.values())
                        .filter(setting -> setting.title().equals(name))
                        .forEach(setting -> purpose(row, setting));
            }
        }
    }

    /// The guide: paragraphs `workbook.guide.1` and so on; one that begins with `# ` is a heading.
    void guide(XSSFSheet sheet) {
        sheet.setColumnWidth(0, 110 * 256);
        sheet.setDisplayGridlines(false);
        int line = 0;
        for (Optional<String> text = wording.find("workbook.guide.1");
                text.isPresent();
                text = wording.find("workbook.guide." + (line + 1))) {
            XSSFCell cell = sheet.createRow(line++).createCell(0);
            boolean heading = text.get().startsWith("# ");
            cell.setCellValue(heading ? text.get().substring(2) : text.get());
            cell.setCellStyle(heading ? title : paragraph);
        }
    }

    private void fill(XSSFRow row, int column, Sheet kind, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return;
        }
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.get(ColumnKind.of(kind, kind.columns().get(column))));
        switch (value) {
            case LocalDate day -> cell.setCellValue(day);
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    private static void purpose(XSSFRow row, Setting setting) {
        row.createCell(2).setCellValue(setting.purpose());
    }

    private void choices(XSSFSheet sheet, Sheet kind, int column) {
        String name = kind.columns().get(column);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        List<String> words = ColumnKind.choices(kind, name);
        Optional<DataValidationConstraint> constraint = words.isEmpty()
                ? ColumnKind.namesOf(kind, name).map(from -> helper.createFormulaListConstraint(namesIn(from)))
                : Optional.of(helper.createExplicitListConstraint(words.toArray(String[]::new)));
        constraint.ifPresent(list -> {
            DataValidation validation =
                    helper.createValidation(list, new CellRangeAddressList(1, ROWS, column, column));
            // A hint, not a gate: several roles may stand in a cell, and names may be typed before their row exists.
            validation.setShowErrorBox(false);
            validation.setSuppressDropDownArrow(true);
            sheet.addValidationData(validation);
        });
    }

    /// The filled part of the column of names of a sheet, as a formula that grows with the sheet.
    private static String namesIn(Sheet sheet) {
        int column = sheet == Sheet.CONTACTS ? 1 : 0;
        String letter = CellReference.convertNumToColString(column);
        String name = "'" + sheet.title() + "'!$" + letter;
        return "OFFSET(" + name + "$2,0,0,MAX(1,COUNTA(" + name + "$2:$" + letter + "$" + (ROWS + 1) + ")),1)";
    }

    /// The note of a column, where there is one: `workbook.contacts.decision-role`.
    private Optional<String> note(Sheet kind, String column) {
        String key = "workbook." + kind.title() + "." + column;
        return wording.find(key.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    private void comment(XSSFSheet sheet, XSSFCell cell, String text) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int column = cell.getColumnIndex();
        XSSFComment comment = drawing.createCellComment(
                new XSSFClientAnchor(0, 0, 0, 0, column + 1, 1, column + 4, 3 + text.length() / 40));
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor("kap");
        cell.setCellComment(comment);
    }

    private static int width(Sheet kind, String column) {
        return switch (ColumnKind.of(kind, column)) {
            case LONG_TEXT -> 36;
            case TEXT ->
                Arrays.asList("Account", "Contact", "Team member", "Setting", "Opportunity", "Job title")
                                .contains(column)
                        ? 28
                        : 17;
            case NUMBER, MONEY, PERCENT, DATE -> Math.max(12, column.length() + 2);
        };
    }

    private XSSFCellStyle style(ColumnKind kind) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(kind.format()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(kind == ColumnKind.LONG_TEXT);
        return style;
    }

    private XSSFFont font(int size, boolean bold, XSSFColor colour) {
        XSSFFont font = book.createFont();
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(colour);
        return font;
    }
}
