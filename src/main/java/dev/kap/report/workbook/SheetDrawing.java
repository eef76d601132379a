package dev.kap.report.workbook;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnKind;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
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

    /// Widths of columns of text, in letters.
    private static final int LONG = 36;

    private static final int BROAD = 28;
    private static final int SHORT = 17;

    private final StreamedBook file;
    private final XSSFWorkbook book;
    private final Wording wording;
    private final Map<ColumnKind, XSSFCellStyle> styles = new EnumMap<>(ColumnKind.class);
    private final XSSFCellStyle head;
    private final XSSFCellStyle title;
    private final XSSFCellStyle paragraph;

    SheetDrawing(StreamedBook file, Wording wording) {
        this.file = file;
        this.book = file.layout();
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

    /// The head of a sheet: its columns, each with its note where there is one, and further ones beside them.
    void head(XSSFSheet sheet, List<Column<?>> columns, List<String> further) {
        XSSFRow row = sheet.createRow(0);
        for (int index = 0; index < columns.size(); index++) {
            Column<?> column = columns.get(index);
            XSSFCell cell =
                    head(sheet, row, index, column.title(), column.traits().kind());
            sheet.setColumnWidth(index, width(column) * 256);
            choices(sheet, column, index);
            note(column).ifPresent(text -> comment(sheet, cell, text));
        }
        for (String header : further) {
            head(sheet, row, row.getLastCellNum(), header, ColumnKind.TEXT);
            sheet.setColumnWidth(row.getLastCellNum() - 1, SHORT * 256);
        }
        sheet.createFreezePane(Math.min(2, columns.size()), 1);
        sheet.setAutoFilter(new CellRangeAddress(0, ROWS, 0, row.getLastCellNum() - 1));
    }

    private XSSFCell head(XSSFSheet sheet, XSSFRow row, int index, String header, ColumnKind kind) {
        XSSFCell cell = row.createCell(index);
        cell.setCellValue(header);
        cell.setCellStyle(head);
        sheet.setDefaultColumnStyle(index, styles.get(kind));
        return cell;
    }

    /// The rows below the head.
    void rows(Sheet sheet, List<Column<?>> columns, List<String> further, Stream<SheetRow> rows) {
        int number = 1;
        for (SheetRow values : (Iterable<SheetRow>) rows::iterator) {
            row(sheet.createRow(number++), columns, further, values);
        }
    }

    /// The rows of Settings, each with what it does beside it; behind the settings come rows of the user's own.
    void settings(Sheet sheet, List<Column<?>> columns, Stream<SheetRow> rows) {
        Setting[] settings = Setting.values();
        int number = 1;
        for (SheetRow values : (Iterable<SheetRow>) rows::iterator) {
            Row row = sheet.createRow(number);
            row(row, columns, List.of(), values);
            if (number <= settings.length) {
                row.createCell(columns.size()).setCellValue(settings[number - 1].purpose());
            }
            number++;
        }
    }

    private void row(Row row, List<Column<?>> columns, List<String> further, SheetRow values) {
        for (int index = 0; index < columns.size(); index++) {
            Column<?> column = columns.get(index);
            fill(row, index, column.traits().kind(), values.cells().get(column));
        }
        for (int index = 0; index < further.size(); index++) {
            fill(row, columns.size() + index, ColumnKind.TEXT, values.further().get(further.get(index)));
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

    private void fill(Row row, int index, ColumnKind kind, @Nullable Object value) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(index);
        cell.setCellStyle(styles.get(kind));
        switch (value) {
            case LocalDate day -> cell.setCellValue(day);
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(fitted(value.toString()));
        }
    }

    private String fitted(String text) {
        if (!FittedText.fits(text)) {
            file.shorten();
        }
        return FittedText.of(text);
    }

    private static void choices(XSSFSheet sheet, Column<?> column, int index) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        List<String> words = column.traits().choices();
        Optional<DataValidationConstraint> constraint = words.isEmpty()
                ? column.traits().namesOf().map(from -> helper.createFormulaListConstraint(namesIn(from)))
                : Optional.of(helper.createExplicitListConstraint(words.toArray(String[]::new)));
        constraint.ifPresent(list -> {
            DataValidation validation = helper.createValidation(list, new CellRangeAddressList(1, ROWS, index, index));
            // A hint, not a gate: several roles may stand in a cell, and names may be typed before their row exists.
            validation.setShowErrorBox(false);
            validation.setSuppressDropDownArrow(true);
            sheet.addValidationData(validation);
        });
    }

    /// The filled part of the column of names of a sheet, as a formula that grows with the sheet.
    private static String namesIn(dev.kap.portfolio.Sheet sheet) {
        int column = sheet == dev.kap.portfolio.Sheet.CONTACTS
                ? SheetColumns.of(sheet).indexOf(ContactColumn.CONTACT)
                : 0;
        String letter = CellReference.convertNumToColString(column);
        String name = "'" + sheet.title() + "'!$" + letter;
        return "OFFSET(" + name + "$2,0,0,MAX(1,COUNTA(" + name + "$2:$" + letter + "$" + (ROWS + 1) + ")),1)";
    }

    /// The note of a column, where there is one: `workbook.contacts.decision-role`.
    private Optional<String> note(Column<?> column) {
        String key = "workbook." + column.sheet().title() + "." + column.title();
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

    private static int width(Column<?> column) {
        return switch (column.traits().kind()) {
            case LONG_TEXT -> LONG;
            case TEXT -> column.traits().wide() ? BROAD : SHORT;
            case NUMBER, MONEY, VOLUME, PERCENT, DATE ->
                Math.max(12, column.title().length() + 2);
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
