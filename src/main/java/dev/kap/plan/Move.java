package dev.kap.plan;

import dev.kap.portfolio.Origin;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the 90-day plan: who does what by when.
///
/// @param contact the name of a contact (or of a missing person); null for a move without one
/// @param action the move in words; the user's own text for an action of the workbook
/// @param owner empty where nobody is named
/// @param through the introducers on the best path; empty for a direct link or without a path
/// @param overdue due on or before the as-of date and not done
/// @param step 0 overdue, 1 days 1-30, 2 days 31-60, 3 days 61-90
/// @param relationshipToday 0-10; null where unknown or without contact
/// @param targetRelationship the point to reach at day 90; null without contact
/// @param rule what calls for it
/// @param trigger the same in words, of a proposed move: "influence 8, relationship 2, no contact since 12 March"
/// @param rows the rows of the workbook behind it
public record Move(
        LocalDate by,
        @Nullable String contact,
        Sentence action,
        String owner,
        List<String> through,
        boolean proposed,
        boolean overdue,
        int step,
        @Nullable Double relationshipToday,
        @Nullable Double targetRelationship,
        Trigger rule,
        Sentence trigger,
        List<Origin> rows) {

    public Move {
        through = List.copyOf(through);
        rows = List.copyOf(rows);
    }
}
