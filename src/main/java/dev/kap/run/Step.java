package dev.kap.run;

/// What a run does, step by step.
public enum Step {
    /// The files become a portfolio.
    READING,
    /// The portfolio is analysed and planned.
    FIGURES,
    /// Plans and review are written, several at a time.
    DOCUMENTS,
    /// What belongs to all accounts is written.
    TABLES,
    /// The whole result, or the file asked for, moves into its place.
    PLACING
}
