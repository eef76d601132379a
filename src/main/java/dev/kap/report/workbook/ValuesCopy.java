package dev.kap.report.workbook;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.RawTable;
import dev.kap.intake.raw.Row;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.theme.QuietFonts;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// A new workbook with the values of the tables, each in the cell it has in its file: of CSV files, and of workbooks
/// that cannot be copied as they are.
///
/// It is written as a stream, so that a large input fits into memory; what POI parks on the disk meanwhile is
/// encrypted with a key that ends with the program.
final class ValuesCopy implements AutoCloseable {

    private final SXSSFWorkbook book = new SXSSFWorkbookWithCustomZipEntrySource();
    private final List<RawTable> tables;
    private final CellMarks marks;
    private final Wording wording;
    private final boolean layoutLost;
    private final CellStyle text;
    private final CellStyle signed;
    private final CellStyle day;
    private final CellMarker marker;

    /// @param layoutLost whether the inputs had a layout, so that the reader is told it is gone
    ValuesCopy(List<RawTable> tables, CellMarks marks, Wording wording, boolean layoutLost) {
        QuietFonts.beforeOthersAsk();
        this.tables = tables;
        this.marks = marks;
        this.wording = wording;
        this.layoutLost = layoutLost;
        short textFormat = book.createDataFormat().getFormat("@");
        text = book.createCellStyle();
        text.setDataFormat(textFormat);
        signed = book.createCellStyle();
        signed.setDataFormat(textFormat);
        signed.setQuotePrefixed(true);
        day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        marker = new CellMarker(book, wording);
    }

    void write(OutputStream out) throws IOException {
        SheetNames names = SheetNames.ofTables(tables);
        new ProblemSheet(book, wording).write(marks.problems(), names, remark());
        for (RawTable table : tables) {
            names.of(table.file(), table.sheet()).ifPresent(name -> sheet(book.createSheet(name), table));
        }
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private Optional<String> remark() {
        List<String> said = new ArrayList<>();
        if (layoutLost) {
            said.add(wording.say("workbook.check.values-only"));
        }
        marks.remark(wording).ifPresent(said::add);
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
    }

    private void sheet(Sheet sheet, RawTable table) {
        sheet.setDefaultColumnWidth(18);
        Map<Integer, Row> rows = new HashMap<>();
        table.rows().forEach(row -> rows.put(row.number(), row));
        int last = table.rows().isEmpty() ? 0 : table.rows().getLast().number();
        for (int number = 1; number <= last; number++) {
            Row values = rows.get(number);
            List<Place> places = marks.in(table.file(), table.sheet(), number);
            if (values == null && places.isEmpty()) {
                continue;
            }
            org.apache.poi.ss.usermodel.Row row = sheet.createRow(number - 1);
            if (values != null) {
                values.cells().forEach(cell -> fill(row.createCell(cell.column()), cell));
            }
            mark(sheet, places);
        }
    }

    private void mark(Sheet sheet, List<Place> places) {
        for (Place place : places) {
            List<Problem> problems = marks.byCell().getOrDefault(place, List.of());
            marker.mark(sheet, place, problems);
        }
    }

    private void fill(org.apache.poi.ss.usermodel.Cell target, Cell cell) {
        switch (cell) {
            case Cell.Quantity(int _, double number, String _) -> target.setCellValue(number);
            case Cell.Truth(int _, boolean truth) -> target.setCellValue(truth);
            case Cell.Day(int _, java.time.LocalDate date) -> {
                target.setCellValue(date);
                target.setCellStyle(day);
            }
            case Cell.Text _, Cell.Fault _, Cell.Uncalculated _, Cell.Broken _ -> text(target, cell.typed());
        }
    }

    /// What begins like a formula stays text, now and when a person edits the cell.
    private void text(org.apache.poi.ss.usermodel.Cell target, String value) {
        target.setCellValue(FittedText.of(value));
        boolean formula = !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0;
        target.setCellStyle(formula ? signed : text);
    }
}
