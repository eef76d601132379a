package dev.kap.insight;

import org.jspecify.annotations.Nullable;

/// A score of 0 to 10 and where it comes from: typed by a person, worked out from data, or both.
///
/// @param rated null where nobody typed one
/// @param evidenced null where the data do not tell
/// @param confidence null where there is no score at all
public record Score(
        @Nullable Double rated,
        @Nullable Double evidenced,
        @Nullable Confidence confidence) {

    /// How sure a score is (domain.md, "Rated and evidenced").
    public enum Confidence {
        /// Rated and confirmed by evidence less than 2 away.
        HIGH,
        /// One source.
        MEDIUM,
        /// Role or level guessed.
        LOW
    }

    /// The score that counts: the rated one, else the evidenced one, else null.
    public @Nullable Double value() {
        return rated != null ? rated : evidenced;
    }

    /// Whether a person typed the score that counts.
    public boolean isRated() {
        return rated != null;
    }

    /// Whether there is a score.
    public boolean known() {
        return value() != null;
    }
}
