package dev.kap.report.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// A whole day of a calendar.
///
/// @param id the same in every run
/// @param cancelled whether it is to disappear
record Entry(
        String id, LocalDate day, String summary, String description, Optional<Attendee> attendee, boolean cancelled) {

    /// Who has to be there.
    record Attendee(String name, String email) {}
}
