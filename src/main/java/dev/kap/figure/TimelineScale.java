package dev.kap.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Where a day of the 90 days lies, in points.
///
/// @param start where the as-of date stands
/// @param end where day 90 stands
record TimelineScale(LocalDate asOf, double start, double end) {

    /// Where the as-of date stands; the names of our people are left of it.
    static final double START = Pen.mm(33);

    /// The right edge of the figure, day 90.
    static final double END = Pen.mm(176);

    static final int DAYS = 90;

    /// The scale of a page.
    TimelineScale(LocalDate asOf) {
        this(asOf, START, END);
    }

    /// Where so many days after the as-of date lie.
    double x(double days) {
        return start + days / DAYS * (end - start);
    }

    /// Where a date lies; what is outside the 90 days lies at their edge.
    double x(LocalDate date) {
        return x(Math.clamp(ChronoUnit.DAYS.between(asOf, date), 0, DAYS));
    }
}
