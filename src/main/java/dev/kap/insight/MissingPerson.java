package dev.kap.insight;

/// Someone the map lacks (domain.md, "Missing people").
///
/// @param who for BOSS the name as typed, for ROLE the role's key, for NEIGHBOUR one of `boss`, `reports`, `peers`
/// @param of for BOSS and NEIGHBOUR the contact concerned; several contacts who name the same boss give one entry each
public record MissingPerson(Kind kind, String who, String of) {

    /// Named as a boss but not in the list; a decision role nobody holds; an unknown neighbour of an
    /// influential contact.
    public enum Kind {
        BOSS,
        ROLE,
        NEIGHBOUR
    }

    /// As in results.json: `boss: NAME (of X)`, `role: approver`, `neighbour: peers of X`.
    public String text() {
        return switch (kind) {
            case BOSS -> "boss: " + who + " (of " + of + ")";
            case ROLE -> "role: " + who;
            case NEIGHBOUR -> "neighbour: " + who + " of " + of;
        };
    }
}
