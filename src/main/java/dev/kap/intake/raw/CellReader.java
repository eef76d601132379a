package dev.kap.intake.raw;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// Turns what stands in a cell's XML into its value.
record CellReader(SharedStrings strings, StylesHandler styles, boolean from1904) {

    private static final int ISO_DATE_LENGTH = 10;

    /// @param value null where the cell has none
    record Raw(
            int column,
            @Nullable String type,
            int style,
            boolean formula,
            @Nullable String value) {}

    Optional<Cell> cell(Raw raw) {
        String type = raw.type() == null ? "n" : raw.type();
        String value = raw.value() == null ? "" : raw.value();
        if (raw.formula() && neverCalculated(raw, type)) {
            return Optional.of(new Cell.Uncalculated(raw.column()));
        }
        if (value.isBlank()) {
            return Optional.empty();
        }
        return switch (type) {
            case "s" -> text(raw.column(), strings.get(Integer.parseInt(value.strip())));
            case "str", "inlineStr" -> text(raw.column(), EscapedText.of(value));
            case "b" -> Optional.of(new Cell.Truth(raw.column(), value.equals("1") || value.equals("true")));
            case "e" -> Optional.of(new Cell.Fault(raw.column(), value));
            case "d" -> Optional.of(day(raw.column(), value));
            default -> Optional.of(number(raw, Double.parseDouble(value.strip())));
        };
    }

    /// A text formula may well come to nothing; any other one without a value was never worked out.
    private static boolean neverCalculated(Raw raw, String type) {
        return raw.value() == null || (raw.value().isEmpty() && !type.equals("str"));
    }

    private static Optional<Cell> text(int column, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Cell.Text(column, text));
    }

    private static Cell day(int column, String iso) {
        return iso.length() < ISO_DATE_LENGTH
                ? new Cell.Text(column, iso)
                : new Cell.Day(column, LocalDate.parse(iso.substring(0, ISO_DATE_LENGTH)));
    }

    private Cell number(Raw raw, double number) {
        if (!Double.isFinite(number)) {
            return new Cell.Fault(raw.column(), "#NUM!");
        }
        return Moments.cell(raw.column(), number, styles.date(raw.style()) ? moment(number) : null);
    }

    private @Nullable LocalDateTime moment(double number) {
        return DateUtil.isValidExcelDate(number) ? DateUtil.getLocalDateTime(number, from1904) : null;
    }
}
