package dev.kap.report.workbook;

import dev.kap.theme.QuietFonts;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.RowGeneratorFunction;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook of which only heads, formats and what is small are in memory: the rows below go straight into the file
/// when it is written, sheet by sheet, and no temporary file holds customers' data.
public final class StreamedBook implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;

    private final XSSFWorkbook layout = new XSSFWorkbook();
    private final Map<String, RowGeneratorFunction> below = new HashMap<>();
    private boolean shortened;

    StreamedBook() {
        QuietFonts.beforeOthersAsk();
    }

    /// What stands before the rows.
    public XSSFWorkbook layout() {
        return layout;
    }

    /// Has these rows written below what that sheet holds.
    public void below(String sheet, RowGeneratorFunction rows) {
        below.put(sheet, rows);
    }

    /// Writes it, once; the stream stays open. All parts bear one time, whatever the clock says.
    public void write(OutputStream out) throws IOException {
        try (DeferredSXSSFWorkbook book = new DeferredSXSSFWorkbook(layout, ROWS_IN_MEMORY)) {
            below.forEach((name, rows) -> ((DeferredSXSSFSheet) book.getSheet(name)).setRowGenerator(rows));
            book.writeAvoidingTempFiles(new LeftOpen(out));
        }
    }

    /// A text is longer than a cell can hold, and is written in part.
    void shorten() {
        shortened = true;
    }

    /// Whether some text was written in part; known when the workbook is written.
    public boolean shortened() {
        return shortened;
    }

    @Override
    public void close() throws IOException {
        layout.close();
    }

    /// POI closes what it writes to.
    public static final class LeftOpen extends FilterOutputStream {

        /// What is written goes to that stream.
        public LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
