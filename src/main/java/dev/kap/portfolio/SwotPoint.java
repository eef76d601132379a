package dev.kap.portfolio;

/// A strength, weakness, opportunity or threat.
public record SwotPoint(Origin origin, Kind kind, String point) {

    /// The four fields of a SWOT.
    public enum Kind {
        STRENGTH,
        WEAKNESS,
        OPPORTUNITY,
        THREAT
    }
}
