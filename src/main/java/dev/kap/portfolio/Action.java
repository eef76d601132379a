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
        @Nullable Double targetRelationship,
        Handling handling) {

    /// What people decided on it, and who may read it.
    ///
    /// @param decision null where nothing is decided
    /// @param share whether the customer may read it in the shareable edition; null where nothing is typed
    public record Handling(
            String id,
            @Nullable Decision decision,
            String refusedBecause,
            @Nullable Boolean share) {

        /// Nothing decided.
        public static final Handling NONE = new Handling("", null, "", null);
    }

    /// An action on which nothing is decided.
    public Action(
            Origin origin,
            String text,
            String objective,
            String contact,
            String owner,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            ActionStatus status,
            @Nullable Double targetRelationship) {
        this(origin, text, objective, contact, owner, start, due, status, targetRelationship, Handling.NONE);
    }

    /// Whether people refused it.
    public boolean refused() {
        return handling.decision() == Decision.REFUSE;
    }

    /// The same action with another owner and due date.
    public Action planned(String otherOwner, @Nullable LocalDate otherDue) {
        return new Action(
                origin, text, objective, contact, otherOwner, start, otherDue, status, targetRelationship, handling);
    }
}
