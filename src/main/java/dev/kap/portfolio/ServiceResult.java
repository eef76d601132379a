package dev.kap.portfolio;

import org.jspecify.annotations.Nullable;

/// A row of Service: what we promised and what we kept.
///
/// @param period as typed
public record ServiceResult(
        Origin origin,
        String measure,
        @Nullable Double target,
        @Nullable Double actual,
        String period) {}
