package dev.kap.report.workbook;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/// The styles of a workbook that a small exporter wrote: formats of numbers, and no font, fill or border at all, which
/// every style of ours begins with.
final class BareStyles {

    private BareStyles() {}

    /// Gives the workbook the first font, fills and border that Excel gives each of its own, where it has none.
    static void complete(StylesTable styles) {
        if (styles.getFonts().isEmpty()) {
            new XSSFFont().registerTo(styles);
        }
        if (styles.getFills().isEmpty()) {
            styles.putFill(fill(STPatternType.NONE));
            // Excel takes the second fill for this one, whatever the file says.
            styles.putFill(fill(STPatternType.GRAY_125));
        }
        if (styles.getBorders().isEmpty()) {
            styles.putBorder(
                    new XSSFCellBorder(CTBorder.Factory.newInstance(), styles.getTheme(), styles.getIndexedColors()));
        }
    }

    private static XSSFCellFill fill(STPatternType.Enum pattern) {
        CTFill fill = CTFill.Factory.newInstance();
        fill.addNewPatternFill().setPatternType(pattern);
        return new XSSFCellFill(fill, null);
    }
}
