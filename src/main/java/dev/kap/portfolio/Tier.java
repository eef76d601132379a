package dev.kap.portfolio;

/// How an account is served, most effort first (domain.md section 5).
public enum Tier {
    KEY,
    GROW,
    MAINTAIN,
    TAIL
}
