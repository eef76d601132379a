package dev.kap.insight;

/// Comparisons of a figure with a limit that a sum of tenths may miss by its last bits; nothing else compares a figure
/// with
/// a setting.
public final class Tolerance {

    private static final double SLACK = 1e-9;

    private Tolerance() {}

    /// Whether the value is the limit or more.
    public static boolean reached(double value, double limit) {
        return value >= limit - SLACK;
    }

    /// Whether the value is more than the limit.
    public static boolean passed(double value, double limit) {
        return value > limit + SLACK;
    }

    /// Whether the two are the same figure.
    public static boolean same(double one, double other) {
        return Math.abs(one - other) <= SLACK;
    }
}
