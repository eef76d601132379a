package dev.kap.portfolio;

/// What an objective is about.
public enum ObjectiveKind {
    BUSINESS,
    SALES,
    RELATIONSHIP
}
