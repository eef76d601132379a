package dev.kap.insight;

import dev.kap.portfolio.Measure;
import dev.kap.portfolio.YearFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Our business with an account: twelve months of it, and what is set against last year and the target.
///
/// @param history the last years with rows in Results, oldest first, at most three; empty without Results
public record BusinessFigures(Line revenue, Line profit, Line units, List<CalendarYear> history) {

    /// Nothing known.
    public static final BusinessFigures UNKNOWN =
            new BusinessFigures(Line.UNKNOWN, Line.UNKNOWN, Line.UNKNOWN, List.of());

    public BusinessFigures {
        history = List.copyOf(history);
    }

    /// What is set against last year and the target.
    public YearFigures compared() {
        return new YearFigures(revenue.compared, profit.compared, units.compared);
    }

    /// One measure.
    ///
    /// @param twelveMonths what is set beside other accounts and the customer's spend; null where unknown
    /// @param period of `twelveMonths`; null where these are unknown
    /// @param compared the part of the running year with the same part of last year and of the target; without such
    /// a
    /// part the year's
    /// @param comparedPeriod of `compared`; null without an amount
    /// @param toDate whether `compared` is the part of the running year
    public record Line(
            @Nullable Double twelveMonths,
            @Nullable Period period,
            Measure compared,
            @Nullable Period comparedPeriod,
            boolean toDate) {

        /// Nothing known.
        public static final Line UNKNOWN = new Line(null, null, Measure.UNKNOWN, null, false);
    }
}
