package dev.kap.planning.target;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/// The 90 days after the as-of date, in three steps of 30.
public record NinetyDayWindow(LocalDate asOf) {

    private static final int DAYS = 90;
    private static final int STEP_DAYS = 30;
    // The first proposal leaves two weeks to get ready, the last one a fortnight to spare.
    private static final int FIRST = 12;
    private static final int SPREAD = 76;
    private static final int CHRISTMAS = 24;

    /// Whether that day is the day after the as-of date, the 90th, or between them.
    public boolean holds(LocalDate day) {
        return day.isAfter(asOf) && !day.isAfter(last());
    }

    /// Whether something due that day is overdue by now.
    boolean overdue(LocalDate day) {
        return !day.isAfter(asOf);
    }

    /// The 90th day.
    public LocalDate last() {
        return asOf.plusDays(DAYS);
    }

    /// 0 overdue, 1 days 1-30, 2 days 31-60, 3 days 61-90.
    public int step(LocalDate day) {
        long days = ChronoUnit.DAYS.between(asOf, day);
        return days <= 0 ? 0 : (int) ((days - 1) / STEP_DAYS) + 1;
    }

    /// The due date of the proposal of that rank (from 0) among so many: evenly over the window, the first ones first.
    public LocalDate due(int rank, int of) {
        return workday(asOf.plusDays(FIRST + (long) SPREAD * rank / of));
    }

    /// The last working day within that many days from now.
    public LocalDate workdayIn(int days) {
        return workday(asOf.plusDays(days));
    }

    /// That day, else the last working day before it.
    public static LocalDate workday(LocalDate day) {
        return rest(day) ? workday(day.minusDays(1)) : day;
    }

    /// Weekends, and the days around Christmas and New Year on which nobody meets anybody.
    private static boolean rest(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= CHRISTMAS)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() == 1);
    }
}
