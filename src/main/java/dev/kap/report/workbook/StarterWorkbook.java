package dev.kap.report.workbook;

import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.problem.Place;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook to begin with: every sheet with its columns, drop-down lists, notes and formats.
public final class StarterWorkbook {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final SheetDrawing drawing;
    private final Wording wording;

    private StarterWorkbook(Wording wording) {
        this.wording = wording;
        this.drawing = new SheetDrawing(book, wording);
    }

    /// Writes the workbook.
    ///
    /// @param portfolio what an export already says; empty: one example account stands in its place
    /// @param today the day the ages in the example are counted from
    public static void write(Optional<Portfolio> portfolio, LocalDate today, Wording wording, OutputStream out)
            throws IOException {
        write(known -> new PortfolioRows(known), portfolio, today, new RoomLines(wording), out);
    }

    /// The same of an export: with what it has in columns that are none of ours, by its rows, so that nothing of it is
    /// lost, and with the owners of its contacts linked to them.
    public static void writeExport(
            Optional<Portfolio> portfolio,
            Map<Place, Map<String, String>> further,
            LocalDate today,
            RoomLines lines,
            OutputStream out)
            throws IOException {
        write(known -> new PortfolioRows(known, further, true), portfolio, today, lines, out);
    }

    /// The same as a workbook to go on with, of all that an input holds.
    public static XSSFWorkbook filled(
            Portfolio portfolio, Map<Place, Map<String, String>> further, LocalDate today, RoomLines lines) {
        StarterWorkbook starter = new StarterWorkbook(lines.wording());
        starter.guide();
        rows(Optional.of(new PortfolioRows(portfolio, further, false)), today, lines)
                .forEach(starter::sheet);
        starter.book.getProperties().getCoreProperties().setCreator("kap");
        return starter.book;
    }

    private static void write(
            Function<Portfolio, PortfolioRows> known,
            Optional<Portfolio> portfolio,
            LocalDate today,
            RoomLines lines,
            OutputStream out)
            throws IOException {
        StarterWorkbook starter = new StarterWorkbook(lines.wording());
        try (XSSFWorkbook book = starter.book) {
            starter.guide();
            rows(portfolio.map(known), today, lines).forEach(starter::sheet);
            book.getProperties().getCoreProperties().setCreator("kap");
            book.write(out);
        }
    }

    private static Map<Sheet, List<SheetRow>> rows(
            Optional<PortfolioRows> portfolio, LocalDate today, RoomLines lines) {
        Map<Sheet, List<SheetRow>> rows = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            rows.put(sheet, portfolio.map(known -> known.of(sheet)).orElseGet(() -> Example.rows(sheet, today)));
        }
        rows.put(Sheet.WORKSHOP, portfolio.map(known -> known.room(lines)).orElseGet(() -> Example.room(lines)));
        // What is proposed comes with the first plan.
        if (rows.getOrDefault(Sheet.PROPOSALS, List.of()).isEmpty()) {
            rows.remove(Sheet.PROPOSALS);
        }
        return rows;
    }

    /// The first sheet: what to do, and how to rate.
    private void guide() {
        XSSFSheet sheet = book.createSheet(wording.say("workbook.guide"));
        drawing.guide(sheet);
    }

    private void sheet(Sheet kind, List<SheetRow> rows) {
        XSSFSheet sheet = book.createSheet(kind.title());
        List<String> further = rows.stream()
                .flatMap(row -> row.further().keySet().stream())
                .distinct()
                .toList();
        if (kind == Sheet.WORKSHOP && further.isEmpty()) {
            further = RoomLines.PEOPLE;
        }
        drawing.head(sheet, SheetColumns.of(kind), further);
        drawing.rows(sheet, SheetColumns.of(kind), further, rows);
        if (kind == Sheet.SETTINGS) {
            drawing.purposes(sheet);
        }
    }
}
