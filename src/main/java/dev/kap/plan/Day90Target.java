package dev.kap.plan;

import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import org.jspecify.annotations.Nullable;

/// The point a relationship is to reach at day 90.
///
/// A third of the way to the year's target, and at most 2 points: trust does not grow faster. Rounded to halves, never
/// below today, never beyond the target. From 2.0 to 8.0: a third of 6 is 2, day 90 is 4.0. From 4.0 to 8.0: 1.3, which
/// makes 5.5 after rounding. From 7.9 to 8.0 it stays 8.0, from 8.5 to 8.5 it stays 8.5.
public final class Day90Target {

    private Day90Target() {}

    /// Null where today's relationship or the target is unknown.
    public static @Nullable Double point(@Nullable Double today, @Nullable Double target, Settings settings) {
        if (today == null || target == null) {
            return null;
        }
        double way = Math.max(0, target - today);
        double step = Math.min(way / settings.number(Setting.DAY_90_QUARTERS), settings.number(Setting.DAY_90_MOST));
        double point = Math.round(2 * (today + step)) / 2.0;
        return Math.max(today, Math.min(point, Math.max(today, target)));
    }
}
