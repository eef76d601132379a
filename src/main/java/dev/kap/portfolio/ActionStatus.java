package dev.kap.portfolio;

/// How far an action is.
public enum ActionStatus {
    OPEN,
    DONE,
    CANCELLED
}
