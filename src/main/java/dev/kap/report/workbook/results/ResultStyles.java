package dev.kap.report.workbook.results;

import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The looks of the cells of results.xlsx; all made at once, for the styles are written before the first row.
final class ResultStyles {

    /// What makes a cell look different.
    ///
    /// @param link whether a click on it leads to another sheet
    /// @param guarded whether it stays text when a person edits it, though it begins as a formula does
    private record Look(ResultFormat format, boolean link, boolean guarded) {}

    private final XSSFWorkbook book;
    private final Theme theme;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final XSSFCellStyle head;
    private final XSSFCellStyle title;

    ResultStyles(XSSFWorkbook book, Theme theme, Wording wording) {
        this.book = book;
        this.theme = theme;
        XSSFFont link = font(theme.colour("accent"));
        link.setUnderline(FontUnderline.SINGLE);
        boolean german = wording.language().getLanguage().equals("de");
        for (ResultFormat format : ResultFormat.values()) {
            String pattern = format.pattern(wording.numbers().currencySign(), german);
            for (boolean guarded : List.of(false, true)) {
                styles.put(new Look(format, false, guarded), style(pattern, guarded));
                XSSFCellStyle linked = style(pattern, guarded);
                linked.setFont(link);
                styles.put(new Look(format, true, guarded), linked);
            }
        }
        head = style("General", false);
        XSSFFont bold = font(theme.colour("on.accent"));
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(colour(theme.colour("accent")));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        title = book.createCellStyle();
        XSSFFont name = font(theme.colour("accent"));
        name.setBold(true);
        title.setFont(name);
    }

    CellStyle title() {
        return title;
    }

    CellStyle head() {
        return head;
    }

    CellStyle of(ResultFormat format, boolean link, boolean guarded) {
        return Objects.requireNonNull(styles.get(new Look(format, link, guarded)));
    }

    private XSSFCellStyle style(String pattern, boolean guarded) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(pattern));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setQuotePrefixed(guarded);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(colour(theme.colour("axis")));
        return style;
    }

    private XSSFFont font(Color colour) {
        XSSFFont font = book.createFont();
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFColor colour(Color colour) {
        return new XSSFColor(
                new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()}, null);
    }
}
