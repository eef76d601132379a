package dev.kap.planning.review;

import dev.kap.planning.moves.Workdays;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import java.time.LocalDate;
import java.util.Map;

/// The day by which something is decided that no move of a register dates.
final class DecisionDay {

    /// Longer than any time that we are closed.
    private static final int FARTHEST = 400;

    private DecisionDay() {}

    /// The first workday that lies `Days to decide` or more after the as-of date.
    static LocalDate of(Portfolio portfolio) {
        Workdays workdays = Workdays.of(portfolio.settings(), Map.of());
        LocalDate first = portfolio.asOf().plusDays(portfolio.days(Setting.DAYS_TO_DECIDE));
        return first.datesUntil(first.plusDays(FARTHEST))
                .filter(workdays::open)
                .findFirst()
                .orElse(first);
    }
}
