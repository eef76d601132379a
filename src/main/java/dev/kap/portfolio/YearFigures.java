package dev.kap.portfolio;

/// Our business with an account in a year; money in the plan's currency.
public record YearFigures(Measure revenue, Measure profit, Measure units) {

    /// Nothing known.
    public static final YearFigures UNKNOWN = new YearFigures(Measure.UNKNOWN, Measure.UNKNOWN, Measure.UNKNOWN);
}
