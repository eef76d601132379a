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
/// @param name unique in its account: of two people of one name with different ids each has the title in brackets
/// @param level as typed in the Level column; null where it is not, even if the job title tells
/// @param reportsTo the boss as the contact's `name` where the boss is in the list, else as typed
/// @param roles in the order of [DecisionRole], the coach of column Coach included
/// @param outside the organisation an external influencer belongs to; empty for the account's own people
/// @param influence rated, 0-10
/// @param relationship rated, 0-10
/// @param targetRelationship typed, 0-10
/// @param statusLeft whether column Status says left
public record Contact(
        Origin origin,
        String name,
        String id,
        String jobTitle,
        String function,
        @Nullable Level level,
        String reportsTo,
        Set<DecisionRole> roles,
        @Nullable Stance stance,
        String outside,
        @Nullable Double influence,
        @Nullable Double relationship,
        String evidence,
        @Nullable LocalDate evidenceDate,
        @Nullable Double targetRelationship,
        String ourLead,
        String painPoints,
        String aims,
        boolean statusLeft,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String email,
        String phone,
        Map<String, String> facts) {

    public Contact {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /// Whether this is an external influencer.
    public boolean external() {
        return !outside.isEmpty();
    }

    /// Our lead, unless none is named or the one named has left us.
    public Optional<String> lead(Predicate<String> withUs) {
        return Optional.of(ourLead).filter(name -> !name.isEmpty()).filter(withUs);
    }

    /// Whether the contact has left at that day: Status says so, or Until lies before it.
    public boolean left(LocalDate asOf) {
        return statusLeft || (until != null && until.isBefore(asOf));
    }

    /// Whether the contact takes part in the figures of that day: has come and has not left.
    public boolean present(LocalDate asOf) {
        return !left(asOf) && (since == null || !since.isAfter(asOf));
    }

    /// The same contact with another judgement: what a person types of somebody's weight and bond.
    public Contact judged(
            @Nullable Level otherLevel,
            Set<DecisionRole> otherRoles,
            @Nullable Double otherInfluence,
            @Nullable Double otherRelationship,
            @Nullable Double otherTarget) {
        return new Contact(
                origin,
                name,
                id,
                jobTitle,
                function,
                otherLevel,
                reportsTo,
                otherRoles,
                stance,
                outside,
                otherInfluence,
                otherRelationship,
                evidence,
                evidenceDate,
                otherTarget,
                ourLead,
                painPoints,
                aims,
                statusLeft,
                since,
                until,
                email,
                phone,
                facts);
    }

    /// Whether the contact is known to stand against us: as a sceptic or an opponent.
    public boolean opposes() {
        return stance == Stance.SCEPTIC || stance == Stance.OPPONENT;
    }
}
