package dev.kap.diagnosis.answer;

import dev.kap.portfolio.Objective;
import org.jspecify.annotations.Nullable;

/// An objective with its SMART letters and where it stands.
///
/// @param onTrack null where no stage of the plan year has ended or its actual is missing
/// @param quarterDue 1-4, the latest ended quarter with a stage goal; null where there is none
public record ObjectiveInsight(
        Objective objective,
        Smart smart,
        @Nullable Boolean onTrack,
        @Nullable Integer quarterDue) {

    /// Whether it is known to be behind its stage.
    public boolean behind() {
        return Boolean.FALSE.equals(onTrack);
    }
}
