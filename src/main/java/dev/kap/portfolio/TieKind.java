package dev.kap.portfolio;

/// How two contacts are tied; `from` reports to, influences, is a peer of, knows `to`.
public enum TieKind {
    REPORTS_TO,
    /// Reports to beside the line, as the second boss of a matrix.
    DOTTED,
    INFLUENCES,
    PEER,
    KNOWS
}
