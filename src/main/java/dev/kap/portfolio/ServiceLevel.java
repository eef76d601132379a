package dev.kap.portfolio;

import org.jspecify.annotations.Nullable;

/// What an account of a tier is promised.
public record ServiceLevel(
        Origin origin,
        Tier tier,
        @Nullable Double visitsPerYear,
        String executiveSponsor,
        String responseTime,
        String channel) {}
