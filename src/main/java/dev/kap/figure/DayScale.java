package dev.kap.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Where a day stands on a line of days, in points from the left.
///
/// @param left where the first day stands
/// @param right where the last one stands
record DayScale(LocalDate from, LocalDate to, double left, double right) {

    double x(LocalDate day) {
        double days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return left + ChronoUnit.DAYS.between(from, day) / days * (right - left);
    }
}
