package dev.kap.report.workbook;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/// A text as a cell of a workbook can hold it.
public final class FittedText {

    /// What a spreadsheet takes for a character written by its number: `_x0041_` would be read as "A".
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private FittedText() {}

    /// The text; of one that is longer than 32,767 characters the beginning, with an ellipsis at its end.
    public static String of(String text) {
        String plain = ESCAPE.matcher(text).replaceAll("_x005F_");
        return fits(plain) ? plain : plain.substring(0, LONGEST - 1) + "…";
    }

    /// Whether a cell holds all of it.
    static boolean fits(String text) {
        return text.length() <= LONGEST;
    }
}
