package dev.kap.report.workbook;

import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/// The sheet of an annotated copy that lists all problems, with links to their cells.
final class ProblemSheet {

    /// The name of the sheet in every language, so that it is known again.
    static final String NAME = "kap check";

    private static final int HEAD_ROW = 3;
    private static final int CELL_COLUMN = 5;
    private static final float LINE_HEIGHT = 15;
    private static final int MOST_LINES = 10;

    private static final List<String> COLUMNS =
            List.of("number", "severity", "kind", "file", "sheet", "cell", "value", "why", "remedy");
    private static final List<Integer> WIDTHS = List.of(6, 11, 30, 22, 16, 9, 24, 60, 60);

    private final Workbook book;
    private final Wording wording;
    private final Map<Severity, CellStyle> severities = new EnumMap<>(Severity.class);
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle typed;
    private final CellStyle link;

    ProblemSheet(Workbook book, Wording wording) {
        this.book = book;
        this.wording = wording;
        title = style(font(14, true, IndexedColors.DARK_BLUE));
        title.setWrapText(false);
        head = style(font(11, true, IndexedColors.WHITE));
        head.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = style(font(11, false, IndexedColors.BLACK));
        typed = style(font(11, false, IndexedColors.BLACK));
        // A value such as =1+1 stays text even when a person edits the cell.
        typed.setQuotePrefixed(true);
        Font underlined = font(11, false, IndexedColors.BLUE);
        underlined.setUnderline(Font.U_SINGLE);
        link = style(underlined);
        for (Severity severity : Severity.values()) {
            severities.put(severity, CellMarker.coloured(style(font(11, true, IndexedColors.BLACK)), severity));
        }
    }

    /// Adds the sheet at the end of the workbook.
    ///
    /// @param remark a sentence below the title, where there is one
    void write(List<Problem> problems, SheetNames names, Optional<String> remark) {
        Sheet sheet = book.createSheet(NAME);
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
        }
        cell(sheet.createRow(0), 0, wording.say("workbook.check"), title);
        Row below = sheet.createRow(1);
        remark.ifPresent(said -> cell(below, 0, said, title).setCellStyle(plainLine()));
        Row heads = sheet.createRow(HEAD_ROW);
        for (int column = 0; column < COLUMNS.size(); column++) {
            cell(heads, column, wording.say("workbook.check." + COLUMNS.get(column)), head);
        }
        for (int i = 0; i < problems.size(); i++) {
            row(sheet.createRow(HEAD_ROW + 1 + i), i + 1, problems.get(i), names);
        }
        sheet.createFreezePane(0, HEAD_ROW + 1);
        // POI mixes up the filters of an old workbook whose sheets change their order.
        if (book.getSpreadsheetVersion() != SpreadsheetVersion.EXCEL97) {
            sheet.setAutoFilter(new CellRangeAddress(HEAD_ROW, HEAD_ROW + problems.size(), 0, COLUMNS.size() - 1));
            sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void row(Row row, int number, Problem problem, SheetNames names) {
        Place place = problem.place();
        Cell first = row.createCell(0);
        first.setCellValue(number);
        first.setCellStyle(text);
        CellStyle coloured = severities.getOrDefault(problem.severity(), text);
        cell(row, 1, wording.say(problem.severity().word()), coloured);
        cell(row, 2, wording.say(problem.title()), text);
        cell(row, 3, place.file(), typed);
        cell(row, 4, place.sheet(), typed);
        Cell linked = cell(row, CELL_COLUMN, place.cell(), text);
        names.of(place.file(), place.sheet()).ifPresent(sheet -> link(linked, sheet, place));
        cell(row, 6, problem.value(), typed);
        cell(row, 7, wording.say(problem.message()), text);
        cell(row, 8, wording.say(problem.remedy()), text);
        row.setHeightInPoints(LINE_HEIGHT * lines(row));
    }

    /// How many lines the longest text of the row takes: not every program finds that out when it opens the file.
    private static int lines(Row row) {
        int most = 1;
        for (int column = 2; column < WIDTHS.size(); column++) {
            // Letters are on average a little narrower than the digits that column widths are counted in.
            int letters = row.getCell(column).getStringCellValue().length();
            most = Math.max(most, (letters + WIDTHS.get(column) - 1) / WIDTHS.get(column));
        }
        return Math.min(most, MOST_LINES);
    }

    private void link(Cell cell, String sheet, Place place) {
        String target =
                place.cell().isEmpty() ? "A1" : (CellMarks.column(place) < 0 ? "A" + place.cell() : place.cell());
        Hyperlink hyperlink = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress("'" + sheet.replace("'", "''") + "'!" + target);
        cell.setHyperlink(hyperlink);
        if (place.cell().isEmpty()) {
            cell.setCellValue(target);
        }
        cell.setCellStyle(link);
    }

    private static Cell cell(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(FittedText.of(value));
        cell.setCellStyle(style);
        return cell;
    }

    private CellStyle plainLine() {
        CellStyle line = style(font(11, false, IndexedColors.BLACK));
        line.setWrapText(false);
        return line;
    }

    private CellStyle style(Font font) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.NONE);
        return style;
    }

    private Font font(int size, boolean bold, IndexedColors colour) {
        Font font = book.createFont();
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(colour.getIndex());
        return font;
    }
}
