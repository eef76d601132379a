package dev.kap.portfolio;

import org.jspecify.annotations.Nullable;

/// One manager names one account as key; rank 1 is the first choice, null where the list is not ranked.
public record Nomination(
        Origin origin,
        String manager,
        String account,
        @Nullable Integer rank) {}
