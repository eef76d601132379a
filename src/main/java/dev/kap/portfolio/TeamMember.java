package dev.kap.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One of our own people.
///
/// @param added true where no row of Team names this person, only a link, or an export's owners
public record TeamMember(
        Origin origin,
        String name,
        String jobTitle,
        @Nullable Level level,
        String manager,
        String email,
        @Nullable Double hoursPerQuarter,
        boolean statusLeft,
        @Nullable LocalDate until,
        boolean added) {

    /// Whether this person is with us at that day.
    public boolean present(LocalDate asOf) {
        return !statusLeft && (until == null || !until.isBefore(asOf));
    }
}
