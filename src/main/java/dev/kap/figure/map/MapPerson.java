package dev.kap.figure.map;

import dev.kap.figure.MarkKind;
import dev.kap.figure.StanceSign;
import dev.kap.portfolio.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody on the map: a contact, or a person who is missing from the list.
///
/// @param id the contact's name; starts with a blank for a missing person
/// @param name in full
/// @param shortName distinct among the account's contacts
/// @param title job title, for an external influencer with the organisation
/// @param hollow the relationship is an opinion without evidence
/// @param influence 0-10; null where unknown
/// @param connections how many ties and links there are to this person
/// @param links ours to this person, worth most first
record MapPerson(
        String id,
        String name,
        String shortName,
        String title,
        String function,
        @Nullable Level level,
        MarkKind mark,
        boolean hollow,
        boolean borderline,
        StanceSign stance,
        @Nullable Double influence,
        int connections,
        List<OurLink> links) {

    /// A link of one of our people.
    ///
    /// @param worth 0-10; 0 for a link without a strength
    record OurLink(String member, double worth, boolean live) {

        MapLineStyle ink() {
            return live ? MapLineStyle.LINK : MapLineStyle.WEAK_LINK;
        }
    }

    MapPerson {
        links = List.copyOf(links);
    }

    /// The same person with nothing of what is worked out: no mark, no size, no stance, no links.
    MapPerson bare() {
        MarkKind plain = missing() ? MarkKind.MISSING : MarkKind.UNPLACED;
        return new MapPerson(
                id, name, shortName, title, function, level, plain, false, false, StanceSign.NONE, null, 0, List.of());
    }

    boolean missing() {
        return mark == MarkKind.MISSING;
    }

    /// Radius in the large form, in millimetres.
    double radius() {
        return influence == null ? 1.9 : 1 + 0.2 * influence;
    }

    /// Radius in the compact form, in millimetres.
    double smallRadius() {
        return influence == null ? 1.45 : 0.75 + 0.14 * influence;
    }
}
