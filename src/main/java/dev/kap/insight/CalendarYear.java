package dev.kap.insight;

import org.jspecify.annotations.Nullable;

/// What one calendar year brought according to Results; null where nothing is noted.
///
/// @param complete whether revenue is noted for all twelve months
public record CalendarYear(
        int year,
        @Nullable Double revenue,
        @Nullable Double profit,
        @Nullable Double units,
        boolean complete) {

    /// Whether anything came in that is known.
    public boolean noted() {
        return revenue != null || profit != null || units != null;
    }
}
