package dev.kap.portfolio;

/// How two contacts are tied; `from` reports to, reports in the second place to (dotted), influences, is a peer of,
/// knows `to`.
public enum TieKind {
    REPORTS_TO,
    DOTTED,
    INFLUENCES,
    PEER,
    KNOWS;

    /// Whether it is a line of reporting, so that influence flows up along it.
    public boolean reporting() {
        return this == REPORTS_TO || this == DOTTED;
    }
}
