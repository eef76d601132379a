package dev.kap.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.TypeConversionException;

/// A day on the command line, within the years that a workbook's dates may have.
final class GivenDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private GivenDay() {}

    static LocalDate of(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // What is no day is told like a day of another age.
        }
        throw new TypeConversionException(
                "'" + text + "' is no day from " + FIRST_YEAR + " to " + LAST_YEAR + ". Write it as 2026-11-22.");
    }
}
