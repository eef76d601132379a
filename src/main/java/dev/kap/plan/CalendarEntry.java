package dev.kap.plan;

import dev.kap.portfolio.Origin;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;

/// One date of the year.
///
/// @param move the number of the move; 0 for what is none, or is done
/// @param what what is due, in words
/// @param who whose date it is; empty where nobody is named
/// @param done whether it is behind us: a review held, an action done
/// @param rows the rows of the workbook behind it; empty for a proposed review
public record CalendarEntry(
        LocalDate day, Kind kind, int move, Sentence what, String who, boolean done, List<Origin> rows) {

    public CalendarEntry {
        rows = List.copyOf(rows);
    }

    /// What kind of date, in the order of one day.
    public enum Kind {
        REVIEW,
        /// A quarter of the plan year without a dated review.
        PROPOSED_REVIEW,
        ACTION,
        PROPOSED_ACTION,
        /// The last day of a quarter for which an objective has a stage goal.
        STAGE,
        OBJECTIVE,
        /// The close date of an open opportunity.
        OPPORTUNITY
    }
}
