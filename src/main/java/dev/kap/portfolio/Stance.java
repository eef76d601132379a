package dev.kap.portfolio;

/// What a contact thinks of us.
public enum Stance {
    SUPPORTER,
    NEUTRAL,
    SCEPTIC,
    OPPONENT
}
