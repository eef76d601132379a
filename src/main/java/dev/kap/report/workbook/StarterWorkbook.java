package dev.kap.report.workbook;

import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

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
        StarterWorkbook starter = new StarterWorkbook(wording);
        try (XSSFWorkbook book = starter.book) {
            starter.guide();
            rows(portfolio, today).forEach(starter::sheet);
            book.getProperties().getCoreProperties().setCreator("kap");
            book.write(out);
        }
    }

    private static Map<Sheet, List<List<@Nullable Object>>> rows(Optional<Portfolio> portfolio, LocalDate today) {
        Map<Sheet, List<List<@Nullable Object>>> rows = new EnumMap<>(Sheet.class);
        Map<Sheet, List<List<@Nullable Object>>> example = Example.rows(today);
        for (Sheet sheet : Sheet.values()) {
            rows.put(
                    sheet,
                    portfolio
                            .map(known -> new PortfolioRows(known).of(sheet))
                            .orElseGet(() -> example.getOrDefault(sheet, List.of())));
        }
        rows.put(Sheet.SETTINGS, settings(portfolio));
        return rows;
    }

    /// Every setting with the value in force, so that a person sees what can be changed.
    private static List<List<@Nullable Object>> settings(Optional<Portfolio> portfolio) {
        return Arrays.stream(Setting.values())
                .map(setting -> Arrays.<@Nullable Object>asList(setting.title(), value(setting, portfolio)))
                .toList();
    }

    /// Scales are those the records are kept in, whatever the export used: its ratings are already brought to them.
    private static String value(Setting setting, Optional<Portfolio> portfolio) {
        return switch (setting) {
            case INFLUENCE_SCALE, RELATIONSHIP_SCALE -> "0-10";
            case LINK_SCALE -> "1-5";
            default -> portfolio.map(known -> known.settings().text(setting)).orElse(setting.standard());
        };
    }

    /// The first sheet: what to do, and how to rate.
    private void guide() {
        XSSFSheet sheet = book.createSheet(wording.say("workbook.guide"));
        drawing.guide(sheet);
    }

    private void sheet(Sheet kind, List<List<@Nullable Object>> rows) {
        XSSFSheet sheet = book.createSheet(kind.title());
        drawing.head(sheet, kind);
        drawing.rows(sheet, kind, rows);
    }
}
