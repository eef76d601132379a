package dev.kap.portfolio;

import org.jspecify.annotations.Nullable;

/// One measure of a year: actual, last year, target; each null where it is not known.
public record Measure(
        @Nullable Double actual,
        @Nullable Double lastYear,
        @Nullable Double target) {

    /// Nothing known.
    public static final Measure UNKNOWN = new Measure(null, null, null);
}
