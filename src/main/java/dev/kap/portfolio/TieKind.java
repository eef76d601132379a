package dev.kap.portfolio;

/// How two contacts are tied; `from` reports to, influences, is a peer of, knows `to`.
public enum TieKind {
    REPORTS_TO,
    INFLUENCES,
    PEER,
    KNOWS
}
