package dev.kap.portfolio;

/// The status of a diagnostic; good counts 1, attention 0.5, the others 0.
public enum Status {
    GOOD,
    ATTENTION,
    GAP,
    UNKNOWN
}
