package dev.kap.insight;

import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// The time that a figure of money speaks of, always printed beside it; both days included.
///
/// @param estimated whether twelve months were made of the part that is known of them
public record Period(LocalDate from, LocalDate to, boolean estimated) {

    private static final int YEAR = 12;

    /// The twelve months up to that day.
    public static Period yearTo(LocalDate day) {
        return new Period(day.minusYears(1).plusDays(1), day, false);
    }

    /// How many months it holds.
    public int months() {
        return (int) YearMonth.from(from).until(YearMonth.from(to.plusDays(1)), ChronoUnit.MONTHS);
    }

    /// "12 months to 30 September 2026", "January to September 2026", "12 months, estimated from July to September
    /// 2026".
    public Sentence text() {
        if (estimated) {
            return Sentence.of("analysis.period.estimated", Arg.phrase(span()));
        }
        return months() == YEAR ? Sentence.of("analysis.period.twelve", Arg.phrase(day())) : span();
    }

    private Sentence span() {
        if (months() <= 1) {
            return Sentence.of("analysis.period.month", month(to), year(to));
        }
        return from.getYear() == to.getYear()
                ? Sentence.of("analysis.period.months", month(from), month(to), year(to))
                : Sentence.of("analysis.period.years", month(from), year(from), month(to), year(to));
    }

    private Sentence day() {
        return Sentence.of("analysis.period.day", Arg.text(String.valueOf(to.getDayOfMonth())), month(to), year(to));
    }

    private static Arg month(LocalDate day) {
        return Arg.phrase(Sentence.of("analysis.month." + day.getMonthValue()));
    }

    private static Arg year(LocalDate day) {
        return Arg.text(String.valueOf(day.getYear()));
    }
}
