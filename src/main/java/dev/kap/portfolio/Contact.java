package dev.kap.portfolio;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A person who bears on the account's buying decisions. Texts are empty where nothing is typed.
///
/// @param facts columns that are none of ours, by their header
public record Contact(
        Origin origin,
        Identity identity,
        Position position,
        Stay stay,
        Rating rating,
        Notes notes,
        Map<String, String> facts) {

    public Contact {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /// Who it is, and how to get hold of them.
    ///
    /// @param name unique in its account: two people of one name with different ids have their titles in brackets
    public record Identity(String name, String id, String email, String phone) {}

    /// Where the person stands in the organisation, or in which other one.
    ///
    /// @param level as typed in the Level column; null where it is not, even if the job title tells
    /// @param reportsTo the boss as the contact's `name` where the boss is in the list, else as typed
    /// @param outside the organisation an external influencer belongs to; empty for the account's own people
    public record Position(
            String jobTitle, String function, @Nullable Level level, String reportsTo, String outside) {

        /// The same with another level.
        public Position withLevel(@Nullable Level other) {
            return new Position(jobTitle, function, other, reportsTo, outside);
        }
    }

    /// From when to when the person is there.
    ///
    /// @param left whether column Status says left
    public record Stay(
            boolean left,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /// What a person types of somebody's weight and bond.
    ///
    /// @param roles in the order of [DecisionRole], the coach of column Coach included
    /// @param influence rated, 0-10
    /// @param relationship rated, 0-10
    /// @param targetRelationship typed, 0-10
    public record Rating(
            Set<DecisionRole> roles,
            @Nullable Stance stance,
            @Nullable Double influence,
            @Nullable Double relationship,
            @Nullable Double targetRelationship,
            String evidence,
            @Nullable LocalDate evidenceDate) {

        public Rating {
            roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
        }

        /// Whether that is a decision maker or an approver.
        public boolean decides() {
            return roles.contains(DecisionRole.DECISION_MAKER) || roles.contains(DecisionRole.APPROVER);
        }

        /// The same with other roles.
        public Rating withRoles(Set<DecisionRole> other) {
            return new Rating(other, stance, influence, relationship, targetRelationship, evidence, evidenceDate);
        }

        /// The same with another influence.
        public Rating withInfluence(double other) {
            return new Rating(roles, stance, other, relationship, targetRelationship, evidence, evidenceDate);
        }

        /// The same with another relationship.
        public Rating withRelationship(double other) {
            return new Rating(roles, stance, influence, other, targetRelationship, evidence, evidenceDate);
        }

        /// The same with another relationship to reach.
        public Rating withTarget(double other) {
            return new Rating(roles, stance, influence, relationship, other, evidence, evidenceDate);
        }
    }

    /// What is noted of how to serve the person.
    ///
    /// @param ourLead who of us looks after them
    /// @param whyWeak why the relationship is no stronger
    /// @param confidential never in the shareable edition, by initials in lists; column Private
    public record Notes(
            String ourLead,
            String whyWeak,
            String painPoints,
            String aims,
            String preferredChannel,
            boolean confidential) {}

    /// The person's name, unique in its account.
    public String name() {
        return identity.name();
    }

    /// Whether this is an external influencer.
    public boolean external() {
        return !position.outside().isEmpty();
    }

    /// Our lead, unless none is named or the one named has left us.
    public Optional<String> lead(Predicate<String> withUs) {
        return Optional.of(notes.ourLead()).filter(name -> !name.isEmpty()).filter(withUs);
    }

    /// Whether the contact has left at that day: Status says so, or Until lies before it.
    public boolean left(LocalDate asOf) {
        return stay.left() || (stay.until() != null && stay.until().isBefore(asOf));
    }

    /// Whether the contact takes part in the figures of that day: has come and has not left.
    public boolean present(LocalDate asOf) {
        return !left(asOf) && (stay.since() == null || !stay.since().isAfter(asOf));
    }

    /// The same contact in another position.
    public Contact with(Position other) {
        return new Contact(origin, identity, other, stay, rating, notes, facts);
    }

    /// The same contact under that id.
    public Contact identified(String id) {
        return new Contact(
                origin,
                new Identity(identity.name, id, identity.email, identity.phone),
                position,
                stay,
                rating,
                notes,
                facts);
    }

    /// The same contact, otherwise rated.
    public Contact with(Rating other) {
        return new Contact(origin, identity, position, stay, other, notes, facts);
    }

    /// Whether the contact is known to stand against us: as a sceptic or an opponent.
    public boolean opposes() {
        return rating.stance() == Stance.SCEPTIC || rating.stance() == Stance.OPPONENT;
    }
}
