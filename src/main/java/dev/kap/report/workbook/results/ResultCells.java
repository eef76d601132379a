package dev.kap.report.workbook.results;

import dev.kap.report.workbook.FittedText;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/// Fills cells: numbers, days and booleans as such, and text as nothing but text.
record ResultCells(ResultStyles styles) {

    /// What a spreadsheet takes for a formula when it is typed.
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@].*", Pattern.DOTALL);

    private static final float LINE = 15;
    private static final int MOST_LINES = 8;

    void head(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(FittedText.of(text));
        cell.setCellStyle(styles.head());
    }

    /// The name of a table above its head.
    void title(Row row, String text) {
        Cell cell = row.createCell(0);
        cell.setCellValue(FittedText.of(text));
        cell.setCellStyle(styles.title());
    }

    /// Nothing where the value is unknown.
    void fill(Row row, int column, ResultFormat format, @Nullable Object value, boolean link) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(column);
        boolean guarded = value instanceof String text && FORMULA.matcher(text).matches();
        cell.setCellStyle(styles.of(format, link, guarded));
        switch (value) {
            case LocalDate day when format == ResultFormat.DAY -> cell.setCellValue(day);
            case Double number -> cell.setCellValue(number);
            case Boolean flag -> cell.setCellValue(flag);
            // What a cell cannot hold of it is in results.json.
            default -> cell.setCellValue(FittedText.of(value.toString()));
        }
    }

    /// The height of a row in points whose texts break into lines of that many characters; at most eight lines.
    static float height(List<@Nullable Object> values, int width) {
        int lines = values.stream()
                .mapToInt(value -> value instanceof String text ? lines(text, width) : 1)
                .max()
                .orElse(1);
        return LINE * Math.min(lines, MOST_LINES);
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() / width).sum();
    }
}
