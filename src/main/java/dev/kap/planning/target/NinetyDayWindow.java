package dev.kap.planning.target;

import dev.kap.plan.Move;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The 90 days after the as-of date, in three steps of 30.
public record NinetyDayWindow(LocalDate asOf) {

    private static final int DAYS = 90;
    private static final int STEP_DAYS = 30;

    /// Whether that day is the day after the as-of date, the 90th, or between them.
    public boolean holds(LocalDate day) {
        return day.isAfter(asOf) && !day.isAfter(last());
    }

    /// Whether something due that day is overdue by now.
    public boolean overdue(LocalDate day) {
        return !day.isAfter(asOf);
    }

    /// The 90th day.
    public LocalDate last() {
        return asOf.plusDays(DAYS);
    }

    /// 0 overdue, 1 days 1-30, 2 days 31-60, 3 days 61-90, [Move#LATER] after them.
    public int step(LocalDate day) {
        long days = ChronoUnit.DAYS.between(asOf, day);
        if (days > DAYS) {
            return Move.LATER;
        }
        return days <= 0 ? 0 : (int) ((days - 1) / STEP_DAYS) + 1;
    }
}
