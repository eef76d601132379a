package dev.kap.intake.raw;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a number of a spreadsheet is once its format is known.
final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Moments() {}

    /// A day where the number is shown as a date, text where it is shown as a mere time of day.
    static Cell cell(int column, double number, @Nullable LocalDateTime moment, String currency) {
        if (moment == null) {
            return new Cell.Quantity(column, number, currency);
        }
        return number < 1 ? new Cell.Text(column, TIME.format(moment)) : new Cell.Day(column, moment.toLocalDate());
    }
}
