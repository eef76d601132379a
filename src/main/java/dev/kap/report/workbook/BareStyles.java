package dev.kap.report.workbook;

import java.io.IOException;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The styles of a workbook that a small exporter wrote: formats of numbers, and no font, fill or border at all, which
/// every style of ours begins with.
final class BareStyles {

    private BareStyles() {}

    /// Gives the workbook the first font, fills and border that a new workbook has, where it has none.
    static void complete(StylesTable styles) throws IOException {
        if (styles.getFonts().isEmpty()) {
            new XSSFFont().registerTo(styles);
        }
        try (XSSFWorkbook fresh = new XSSFWorkbook()) {
            if (styles.getFills().isEmpty()) {
                fresh.getStylesSource().getFills().forEach(styles::putFill);
            }
            if (styles.getBorders().isEmpty()) {
                fresh.getStylesSource().getBorders().forEach(styles::putBorder);
            }
        }
    }
}
