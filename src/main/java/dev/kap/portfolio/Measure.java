package dev.kap.portfolio;

import org.jspecify.annotations.Nullable;

/// One measure of a year: actual, last year, target; each null where it is not known.
public record Measure(
        @Nullable Double actual,
        @Nullable Double lastYear,
        @Nullable Double target) {

    /// Nothing known.
    public static final Measure UNKNOWN = new Measure(null, null, null);

    /// The change against last year: 0.1 is 10 % more; null where one is unknown or last year is not positive.
    public @Nullable Double growth() {
        return actual == null || lastYear == null || lastYear <= 0 ? null : actual / lastYear - 1;
    }
}
