package dev.kap.portfolio;

/// How an account is served, most effort first (domain.md, "Tiers").
public enum Tier {
    KEY,
    GROW,
    MAINTAIN,
    TAIL
}
