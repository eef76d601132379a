package dev.kap.portfolio;

/// What people decided on a proposed move.
public enum Decision {
    ACCEPT,
    CHANGE,
    REFUSE
}
