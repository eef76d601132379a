package dev.kap.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A piece of business that may come.
///
/// @param probability 0-1
/// @param stage as typed; empty counts as open
/// @param invitedEarly null where nothing is typed
public record Opportunity(
        Origin origin,
        String name,
        String product,
        @Nullable Double value,
        @Nullable Double probability,
        String stage,
        @Nullable LocalDate closeDate,
        @Nullable Boolean invitedEarly) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    /// Whether the stage contains the word won.
    public boolean won() {
        return says("won");
    }

    /// Whether the stage holds none of the words won, lost, closed, cancelled.
    public boolean open() {
        return !won() && !says("lost") && !says("closed") && !says("cancelled") && !says("canceled");
    }

    private boolean says(String word) {
        return Arrays.asList(BETWEEN_WORDS.split(stage.toLowerCase(Locale.ROOT)))
                .contains(word);
    }
}
