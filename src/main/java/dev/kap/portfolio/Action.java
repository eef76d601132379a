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
    /// @param proposal the proposal that it was; null for an action of the user's own
    public record Handling(
            String id,
            @Nullable Decision decision,
            String refusedBecause,
            @Nullable Boolean share,
            @Nullable Proposal proposal) {

        /// Nothing decided.
        public static final Handling NONE = new Handling("", null, "", null);

        /// Of an action of the user's own.
        public Handling(String id, @Nullable Decision decision, String refusedBecause, @Nullable Boolean share) {
            this(id, decision, refusedBecause, share, null);
        }
    }

    /// A row of the sheet Proposals on which people have decided.
    ///
    /// @param number as the plan numbered it
    /// @param move the words of the rule
    /// @param changedTo the words of whoever changed it; empty where nobody did
    /// @param trigger what called for it, in words
    /// @param mark tells whether that is still the same
    /// @param decided the day the decision was first read; null until then
    public record Proposal(
            @Nullable Double number,
            String move,
            String changedTo,
            String trigger,
            String mark,
            @Nullable LocalDate decided) {}

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

    /// The proposal that it was; null for an action of the user's own.
    public @Nullable Proposal proposal() {
        return handling.proposal();
    }

    /// Whether people refused it.
    public boolean refused() {
        return handling.decision() == Decision.REFUSE;
    }

    /// The same action under that id.
    public Action identified(String id) {
        return new Action(
                origin,
                text,
                objective,
                contact,
                owner,
                start,
                due,
                status,
                targetRelationship,
                new Handling(id, handling.decision, handling.refusedBecause, handling.share, handling.proposal));
    }

    /// The same action with another owner and due date.
    public Action planned(String otherOwner, @Nullable LocalDate otherDue) {
        return new Action(
                origin, text, objective, contact, otherOwner, start, otherDue, status, targetRelationship, handling);
    }
}
