package dev.kap.intake.value;

/// What a text turned out to be when read as a number or a date.
sealed interface Parsed<T> {

    /// It says this.
    record Sure<T>(T value) implements Parsed<T> {}

    /// It says one of two things, and nothing around it tells which.
    record Ambiguous<T>() implements Parsed<T> {}

    /// It is no such thing.
    record Wrong<T>() implements Parsed<T> {}
}
