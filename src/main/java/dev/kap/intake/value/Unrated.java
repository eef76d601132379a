package dev.kap.intake.value;

/// What becomes of an amount in a currency for which nobody gave a rate.
public enum Unrated {
    /// It is unknown, and an error: a plan must not add it to others.
    UNKNOWN,
    /// It stays as it is, in its currency: a workbook that is made of an export loses nothing.
    KEPT
}
