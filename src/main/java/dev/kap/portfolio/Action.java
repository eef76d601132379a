package dev.kap.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who does what by when.
///
/// @param objective the text of an objective, or empty
/// @param contact the name of a contact, or empty
/// @param targetRelationship 0-10
public record Action(
        Origin origin,
        String text,
        String objective,
        String contact,
        String owner,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        ActionStatus status,
        @Nullable Double targetRelationship) {

    /// The same action with another owner and due date.
    public Action planned(String otherOwner, @Nullable LocalDate otherDue) {
        return new Action(origin, text, objective, contact, otherOwner, start, otherDue, status, targetRelationship);
    }
}
