package dev.kap.planning.moves;

import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The days on which people can be met: no weekend, no day from 22 December to 2 January, none on which we or the
/// customer are closed (domain.md, "Dates").
///
/// @param closed further days on which nobody is there
public record Workdays(List<Closed> closed) {

    /// The days that are everybody's.
    public static final Workdays EVERYBODYS = new Workdays(List.of());

    private static final String FROM = "Closed from";
    private static final String TO = "Closed to";
    private static final Pattern ISO = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])");
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

    /// The workdays of that account: not where Settings say that we are closed, nor where columns `Closed from` and
    /// `Closed to` say it of the customer.
    public static Workdays of(Settings settings, Map<String, String> facts) {
        Optional<LocalDate> from = settings.day(Setting.CLOSED_FROM);
        Optional<LocalDate> to = settings.day(Setting.CLOSED_TO);
        return new Workdays(Stream.of(closed(from, to), closed(day(facts, FROM), day(facts, TO)))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Closed> closed(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.or(() -> to).map(first -> new Closed(first, to.orElse(first)));
    }

    private static Optional<LocalDate> day(Map<String, String> facts, String column) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getKey().strip().equalsIgnoreCase(column))
                .map(fact -> fact.getValue().strip())
                .filter(value -> ISO.matcher(value).matches())
                .map(LocalDate::parse)
                .findFirst();
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
