package dev.kap.portfolio;

/// Where a contact stands: influence over relationship (domain.md, "Quadrant").
public enum Quadrant {
    /// High influence, strong relationship.
    NURTURE,
    /// Low influence, strong relationship.
    SUPPORT,
    /// High influence, weak relationship.
    DEVELOP,
    /// Low influence, weak relationship.
    WATCH,
    /// Not enough data to place.
    UNPLACED
}
