package dev.kap.diagnosis;

import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Portfolio;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The stage goal of an objective that is due at the as-of date, and whether it is reached.
///
/// @param quarter 1-4, the latest quarter of the plan year that has ended and has a stage goal; null where there is
/// none
/// @param onTrack null without such a quarter or without its actual
record StageDue(@Nullable Integer quarter, @Nullable Boolean onTrack) {

    private static final int QUARTERS = 4;

    static StageDue of(Objective objective, Portfolio portfolio) {
        for (int quarter = QUARTERS; quarter >= 1; quarter--) {
            Double stage = objective.gauge().stages().get(quarter - 1);
            if (stage != null && ended(quarter, portfolio)) {
                return new StageDue(
                        quarter,
                        reached(objective, stage, objective.gauge().actuals().get(quarter - 1)));
            }
        }
        return new StageDue(null, null);
    }

    private static boolean ended(int quarter, Portfolio portfolio) {
        LocalDate lastDay = portfolio.planYearStart().plusMonths(3L * quarter).minusDays(1);
        return !lastDay.isAfter(portfolio.asOf());
    }

    private static @Nullable Boolean reached(Objective objective, double stage, @Nullable Double actual) {
        if (actual == null) {
            return null;
        }
        return falling(objective) ? actual <= stage : actual >= stage;
    }

    /// Whether the objective is to bring its measure down.
    static boolean falling(Objective objective) {
        return objective.gauge().baseline() != null
                && objective.gauge().target() != null
                && objective.gauge().target() < objective.gauge().baseline();
    }
}
