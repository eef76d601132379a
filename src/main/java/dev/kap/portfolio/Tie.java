package dev.kap.portfolio;

import org.jspecify.annotations.Nullable;

/// Contact to contact; names as in [Contact]. The Reports to column of Contacts is not repeated here.
///
/// @param strength 0-1; null where the default of the kind applies
public record Tie(
        Origin origin,
        String from,
        String to,
        TieKind kind,
        @Nullable Double strength) {}
