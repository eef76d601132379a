package dev.kap.problem;

import dev.kap.wording.Sentence;
import java.util.Locale;

/// How much a problem costs, worst first.
public enum Severity {
    /// The input cannot be used: nothing is made.
    FATAL,
    /// Something would have to be guessed: the account it belongs to is not made.
    ERROR,
    /// The plan is made and its data-quality page says so.
    WARNING,
    /// How the input was read: an encoding, an unknown column.
    NOTE;

    /// What it is called.
    public Sentence word() {
        return Sentence.of("problem.severity." + name().toLowerCase(Locale.ROOT));
    }
}
