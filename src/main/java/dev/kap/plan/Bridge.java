package dev.kap.plan;

import dev.kap.insight.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From twelve months of revenue to the goal of the plan year (domain.md, "Bridge to the goal").
///
/// @param year the plan year
/// @param today twelve months of our revenue; null where unknown
/// @param period of `today`
/// @param ending what falls away in the plan year after a contract ends, 0 or more
/// @param contractEnd the day it ends; null where none does before the plan year is over
/// @param pipeline value x chance of what is open and does not close after the plan year
/// @param goal revenue to reach in the plan year; null where none is set
/// @param fillers what could fill a gap, the greatest amount first, at most three
public record Bridge(
        int year,
        @Nullable Double today,
        @Nullable Period period,
        double ending,
        @Nullable LocalDate contractEnd,
        double pipeline,
        @Nullable Double goal,
        List<Filler> fillers) {

    /// Nothing known.
    public static final Bridge NONE = new Bridge(0, null, null, 0, null, 0, null, List.of());

    public Bridge {
        fillers = List.copyOf(fillers);
    }

    /// What could fill the gap.
    public enum Way {
        /// What runs out is renewed.
        RENEWAL,
        /// An open opportunity becomes sure.
        OPPORTUNITY,
        /// A product of White space that is open.
        WHITE_SPACE
    }

    /// One way to fill the gap.
    ///
    /// @param name of the opportunity or product; empty for a renewal
    /// @param amount what it would add
    /// @param move the number of the move that works on it; 0 for none yet
    public record Filler(Way way, String name, double amount, int move) {}

    /// What stays of today's revenue after contracts that end; null where today's is unknown.
    public @Nullable Double stays() {
        return today == null ? null : today - ending;
    }

    /// What the plan year is expected to bring; null where today's revenue is unknown.
    public @Nullable Double expected() {
        return today == null ? null : today - ending + pipeline;
    }

    /// What is missing to the goal, negative where more is expected; null where one of both is unknown.
    public @Nullable Double gap() {
        Double expected = expected();
        return goal == null || expected == null ? null : goal - expected;
    }

    /// What the goal needs from the pipeline; null where it is unknown.
    public @Nullable Double needed() {
        Double stays = stays();
        return goal == null || stays == null ? null : Math.max(0, goal - stays);
    }

    /// Whether there is something to draw.
    public boolean known() {
        return today != null && goal != null;
    }
}
