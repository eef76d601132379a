package dev.kap.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import picocli.CommandLine.TypeConversionException;

/// A day on the command line, within the years that a workbook's dates may have.
final class GivenDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /// The ways of writing a day that have one reading only: with points the day stands first everywhere.
    private static final List<DateTimeFormatter> WAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

    private GivenDay() {}

    static LocalDate of(String text) {
        for (DateTimeFormatter way : WAYS) {
            try {
                LocalDate day = LocalDate.parse(text.strip(), way);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            } catch (DateTimeException e) {
                // What is no day is told like a day of another age.
            }
        }
        throw new TypeConversionException("'" + text + "' is no day from " + FIRST_YEAR + " to " + LAST_YEAR
                + ". Write it as 2026-11-22, or as 22.11.2026.");
    }
}
