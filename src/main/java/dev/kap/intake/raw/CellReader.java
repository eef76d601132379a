package dev.kap.intake.raw;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// Turns what stands in a cell's XML into its value; what cannot be read is a broken cell and spoils no other.
record CellReader(SharedStrings strings, StylesHandler styles, boolean from1904) {

    private static final int ISO_DATE_LENGTH = 10;

    /// What Excel writes; Java would read more than that.
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,9})?");

    private static final int NUMBER_CHARACTERS = 400;

    /// @param type empty where none is given
    /// @param value null where the cell has none
    /// @param overlong whether there was more of the value than a cell holds
    /// @param misplaced what is wrong with the place of the cell, or with its style; null where nothing is
    record Raw(
            int column,
            String type,
            int style,
            boolean formula,
            @Nullable String value,
            boolean overlong,
            @Nullable String misplaced) {}

    Optional<Cell> cell(Raw raw) {
        String value = raw.value() == null ? "" : raw.value();
        if (raw.formula() && neverCalculated(raw)) {
            return Optional.of(new Cell.Uncalculated(raw.column()));
        }
        if (value.isBlank()) {
            return Optional.empty();
        }
        if (raw.misplaced() != null) {
            return Optional.of(Cell.Broken.of(raw.column(), raw.misplaced() + " = " + value));
        }
        if (raw.overlong()) {
            return Optional.of(Cell.Broken.tooLong(raw.column(), value));
        }
        return Optional.of(sound(raw, value))
                .filter(cell -> !(cell instanceof Cell.Text) || !cell.typed().isBlank());
    }

    private Cell sound(Raw raw, String value) {
        return switch (raw.type()) {
            case "s" -> strings.cell(raw.column(), value);
            case "str", "inlineStr" -> new Cell.Text(raw.column(), EscapedText.of(value));
            case "b" -> new Cell.Truth(raw.column(), value.equals("1") || value.equals("true"));
            case "e" -> new Cell.Fault(raw.column(), value);
            case "d" -> day(raw.column(), value);
            default -> number(raw, value.strip());
        };
    }

    /// A text formula may well come to nothing; any other one without a value was never worked out.
    private static boolean neverCalculated(Raw raw) {
        return raw.value() == null || (raw.value().isEmpty() && !raw.type().equals("str"));
    }

    private static Cell day(int column, String iso) {
        if (iso.length() < ISO_DATE_LENGTH) {
            return new Cell.Text(column, iso);
        }
        try {
            return new Cell.Day(column, LocalDate.parse(iso.substring(0, ISO_DATE_LENGTH)));
        } catch (DateTimeException e) {
            return Cell.Broken.of(column, iso);
        }
    }

    private Cell number(Raw raw, String digits) {
        if (digits.equals("NaN") || digits.endsWith("INF") || digits.endsWith("Infinity")) {
            return new Cell.Fault(raw.column(), "#NUM!");
        }
        if (digits.length() > NUMBER_CHARACTERS || !NUMBER.matcher(digits).matches()) {
            return Cell.Broken.of(raw.column(), digits);
        }
        double number = Double.parseDouble(digits);
        if (!Double.isFinite(number)) {
            return new Cell.Fault(raw.column(), "#NUM!");
        }
        return Moments.cell(
                raw.column(), number, styles.date(raw.style()) ? moment(number) : null, styles.currency(raw.style()));
    }

    private @Nullable LocalDateTime moment(double number) {
        return DateUtil.isValidExcelDate(number) ? DateUtil.getLocalDateTime(number, from1904) : null;
    }
}
