package dev.kap.analysis.revenue;

import dev.kap.insight.Period;
import java.time.LocalDate;
import java.time.Month;

/// Whole months in a row; they are counted through all years, so that a period of any year has its place.
///
/// @param first the first month: 12 x year + month - 1
record Span(int first, int months) {

    static final int YEAR = 12;
    private static final int QUARTER = 3;

    /// `2026`, `2026-Q2` or `2026-05`, of years that start with that month.
    static Span of(String period, Month yearStarts) {
        int year = yearFrom(Integer.parseInt(period.substring(0, 4)), yearStarts);
        if (period.length() == 4) {
            return new Span(year, YEAR);
        }
        String part = period.substring(5);
        return part.startsWith("Q")
                ? new Span(year + QUARTER * (Integer.parseInt(part.substring(1)) - 1), QUARTER)
                : new Span(year + Integer.parseInt(part) - 1, 1);
    }

    /// The twelve months before that one.
    static Span yearUpTo(int end) {
        return new Span(end - YEAR, YEAR);
    }

    /// The year that holds that month.
    static Span yearOf(int month, Month yearStarts) {
        int start = yearStarts.getValue() - 1;
        return new Span(Math.floorDiv(month - start, YEAR) * YEAR + start, YEAR);
    }

    /// The first month that is not over at that day.
    static int running(LocalDate day) {
        return month(day.plusDays(1));
    }

    private static int yearFrom(int year, Month yearStarts) {
        return YEAR * year + yearStarts.getValue() - 1;
    }

    /// The month of that day.
    static int month(LocalDate day) {
        return YEAR * day.getYear() + day.getMonthValue() - 1;
    }

    /// The first month behind it.
    int end() {
        return first + months;
    }

    boolean year() {
        return months == YEAR;
    }

    boolean holds(int month) {
        return first <= month && month < end();
    }

    /// The same months a year earlier.
    Span yearBefore() {
        return new Span(first - YEAR, months);
    }

    /// The year it begins in.
    int calendarYear() {
        return Math.floorDiv(first, YEAR);
    }

    Period period(boolean estimated) {
        return new Period(day(first), day(end()).minusDays(1), estimated);
    }

    private static LocalDate day(int month) {
        return LocalDate.of(Math.floorDiv(month, YEAR), Math.floorMod(month, YEAR) + 1, 1);
    }
}
