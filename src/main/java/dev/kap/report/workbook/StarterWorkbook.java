package dev.kap.report.workbook;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.problem.Place;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A workbook to begin with: every sheet with its columns, drop-down lists, notes and formats.
public final class StarterWorkbook {

    private final StreamedBook book = new StreamedBook();
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

    /// The same as a workbook to go on with, of all that an input holds. Proposals that were decided are among it; more
    /// may be added as long as it is not written.
    public static StreamedBook filled(
            Portfolio portfolio, Map<Place, Map<String, String>> further, LocalDate today, RoomLines lines) {
        return of(Optional.of(new PortfolioRows(portfolio, further, false)), today, lines);
    }

    /// What it has on one sheet, by header.
    public static List<Map<String, Object>> cells(
            Portfolio portfolio, Map<Place, Map<String, String>> further, Sheet sheet) {
        return new PortfolioRows(portfolio, further, false)
                .rows(sheet)
                .map(SheetRow::byHeader)
                .toList();
    }

    private static void write(
            Function<Portfolio, PortfolioRows> known,
            Optional<Portfolio> portfolio,
            LocalDate today,
            RoomLines lines,
            OutputStream out)
            throws IOException {
        try (StreamedBook book = of(portfolio.map(known), today, lines)) {
            book.write(out);
        }
    }

    private static StreamedBook of(Optional<PortfolioRows> portfolio, LocalDate today, RoomLines lines) {
        StarterWorkbook starter = new StarterWorkbook(lines.wording());
        starter.guide();
        for (Sheet sheet : Sheet.values()) {
            Supplier<Stream<SheetRow>> rows = () -> rows(sheet, portfolio, today, lines);
            // What is proposed comes with the first plan.
            if (sheet != Sheet.PROPOSALS || rows.get().findAny().isPresent()) {
                starter.sheet(sheet, rows);
            }
        }
        starter.book.layout().getProperties().getCoreProperties().setCreator("kap");
        return starter.book;
    }

    /// Asked for twice, and so not kept: all rows of all sheets are more than a small machine holds.
    private static Stream<SheetRow> rows(
            Sheet sheet, Optional<PortfolioRows> portfolio, LocalDate today, RoomLines lines) {
        if (sheet == Sheet.WORKSHOP) {
            return portfolio.map(known -> known.room(lines)).orElseGet(() -> Example.room(lines)).stream();
        }
        return portfolio.map(known -> known.rows(sheet)).orElseGet(() -> Example.rows(sheet, today).stream());
    }

    /// The first sheet: what to do, and how to rate.
    private void guide() {
        XSSFSheet sheet = book.layout().createSheet(wording.say("workbook.guide"));
        drawing.guide(sheet);
    }

    private void sheet(Sheet kind, Supplier<Stream<SheetRow>> rows) {
        XSSFSheet sheet = book.layout().createSheet(kind.title());
        List<String> further = rows.get()
                .flatMap(row -> row.further().keySet().stream())
                .distinct()
                .toList();
        if (kind == Sheet.WORKSHOP && further.isEmpty()) {
            further = RoomLines.PEOPLE;
        }
        List<Column<?>> columns = SheetColumns.of(kind);
        List<String> heads = further;
        drawing.head(sheet, columns, heads);
        book.below(kind.title(), to -> {
            if (kind == Sheet.SETTINGS) {
                drawing.settings(to, columns, rows.get());
            } else {
                drawing.rows(to, columns, heads, rows.get());
            }
        });
    }
}
