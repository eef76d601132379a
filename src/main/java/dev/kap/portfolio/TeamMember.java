package dev.kap.portfolio;

import java.time.LocalDate;
import java.util.Optional;
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

    /// The last day with us: long ago for whom Status calls left; empty where no end is known.
    public Optional<LocalDate> lastDay() {
        return statusLeft ? Optional.of(LocalDate.MIN) : Optional.ofNullable(until);
    }

    /// Whether this person is with us at that day.
    public boolean present(LocalDate asOf) {
        return lastDay().filter(last -> last.isBefore(asOf)).isEmpty();
    }

    /// The same person with that last day.
    public TeamMember leaving(LocalDate day) {
        return new TeamMember(origin, name, jobTitle, level, manager, email, hoursPerQuarter, false, day, added);
    }
}
