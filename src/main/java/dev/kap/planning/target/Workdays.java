package dev.kap.planning.target;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/// The days on which people can be met: no weekend, no day from 22 December to 2 January, none on which we or the
/// customer are closed (domain.md, "Dates").
///
/// @param closed further days on which nobody is there
public record Workdays(List<Closed> closed) {

    /// The days that are everybody's.
    public static final Workdays EVERYBODYS = new Workdays(List.of());

    private static final int CHRISTMAS = 22;
    private static final int NEW_YEAR = 2;

    public Workdays {
        closed = List.copyOf(closed);
    }

    /// From one day to another, both included.
    public record Closed(LocalDate from, LocalDate to) {
        private boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /// Whether somebody can be met that day.
    public boolean open(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !yearEnd(day)
                && closed.stream().noneMatch(period -> period.holds(day));
    }

    private static boolean yearEnd(LocalDate day) {
        return (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= CHRISTMAS)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= NEW_YEAR);
    }
}
