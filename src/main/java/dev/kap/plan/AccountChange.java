package dev.kap.plan;

import dev.kap.portfolio.Quadrant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is different in one account since the workbook before.
///
/// @param since the as-of date of the workbook before
/// @param moved contacts in both workbooks whose quadrant is another one, the most influential first
/// @param joined contacts that the workbook before did not have as present, in the order of this input
/// @param left contacts that were present and are not any more, in the order of the input before
/// @param done what was open and is done, in the order of this input
/// @param slipped what was open, still is, and now has a later date or one that has passed since
/// @param detail each of these with its reasons, and all else that is not as it was
public record AccountChange(
        LocalDate since,
        Figures before,
        List<Moved> moved,
        List<String> joined,
        List<String> left,
        List<String> done,
        List<Slipped> slipped,
        ChangeDetail detail) {

    public AccountChange {
        moved = List.copyOf(moved);
        joined = List.copyOf(joined);
        left = List.copyOf(left);
        done = List.copyOf(done);
        slipped = List.copyOf(slipped);
    }

    /// The figures of the workbook before; null where one was unknown.
    ///
    /// @param strategicIndex 0-100
    /// @param coveredInfluence 0-1
    public record Figures(
            double strategicIndex,
            @Nullable Double coveredInfluence,
            @Nullable Double capital,
            @Nullable Double revenue) {}

    /// A contact that stands in another quadrant than before.
    public record Moved(String contact, Quadrant from, Quadrant to) {}

    /// An open action that is late against the workbook before.
    ///
    /// @param was its due date then; null without one
    /// @param due its due date now; null without one
    public record Slipped(
            String action,
            @Nullable LocalDate was,
            @Nullable LocalDate due) {}
}
