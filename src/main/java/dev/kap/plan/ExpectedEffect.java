package dev.kap.plan;

import dev.kap.portfolio.Quadrant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the plan changes: the quadrant and the capital before and after (domain.md, "Expected effect").
///
/// A move that reaches its point is the evidence for it: the contact then counts in the capital with that point, or
/// with today's evidence where that is more.
///
/// @param capitalToday null where unknown, as the two after it
/// @param capitalAtDay90 if every move of the 90 days reaches its point
/// @param capitalAtTarget if every aim is reached
/// @param arrows one for each contact whose relationship the plan moves, in the order of the input
public record ExpectedEffect(
        @Nullable Double capitalToday,
        @Nullable Double capitalAtDay90,
        @Nullable Double capitalAtTarget,
        List<Arrow> arrows) {

    public ExpectedEffect {
        arrows = List.copyOf(arrows);
    }

    /// Where the plan means to bring one contact.
    ///
    /// @param day90 the relationship at day 90; today's where no move of the 90 days is for this contact
    /// @param target the relationship at the end of the plan year
    public record Arrow(
            String contact,
            double today,
            double day90,
            double target,
            Quadrant quadrantToday,
            Quadrant quadrantAtDay90,
            Quadrant quadrantAtTarget) {}
}
