package dev.kap.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How we come to a contact.
///
/// @param best the best way on which everybody between is an introducer; null where no door is open
/// @param second the best such way that avoids the first one's introducers (or its team member, for a direct link);
/// null where there is none
/// @param closed who would have to be won first; null where a door is open, or where no way leads there at all
/// @param inContact who of us has noted a recent contact but no strength, by code point: in contact, not rated
public record Approach(
        @Nullable Access best,
        @Nullable Access second,
        @Nullable ClosedDoor closed,
        List<String> inContact) {

    /// Nobody reaches the contact.
    public static final Approach NONE = new Approach(null, null, null, List.of());

    public Approach {
        inContact = List.copyOf(inContact);
    }

    /// The approach that is this one way.
    public static Approach by(@Nullable Access way) {
        return new Approach(way, null, null, List.of());
    }

    /// Whether nobody of us comes to the contact: no door is open, and nobody is in contact either.
    public boolean outOfReach() {
        return best == null && inContact.isEmpty();
    }
}
