package dev.kap.portfolio;

import org.jspecify.annotations.Nullable;

/// A row of Results: what a year, quarter or month brought; these rows replace the yearly columns of Accounts.
///
/// @param period as typed: `2026`, `2026-Q1`, `2026-03`
public record PeriodResult(
        Origin origin,
        String period,
        @Nullable Double revenue,
        @Nullable Double profit,
        @Nullable Double units,
        @Nullable Double revenueTarget,
        @Nullable Double profitTarget,
        @Nullable Double unitsTarget) {}
