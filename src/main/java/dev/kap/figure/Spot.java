package dev.kap.figure;

import dev.kap.analysis.ContactInsight;
import dev.kap.figure.label.Anchor;

/// The mark of a contact in the quadrant, in points.
///
/// @param ring whether a thin ring says that the contact is borderline
/// @param numbered whether a number stands in it, since the name has no room
record Spot(ContactInsight contact, double x, double y, double radius, boolean ring, boolean numbered) {

    Spot at(double newX, double newY) {
        return new Spot(contact, newX, newY, radius, ring, numbered);
    }

    String name() {
        return contact.name();
    }

    MarkKind kind() {
        return MarkKind.of(contact.quadrant());
    }

    /// Whether no link stands behind the relationship.
    boolean hollow() {
        return contact.relationship().evidenced() == null;
    }

    /// How near another mark may come.
    double room() {
        return numbered ? 1.9 * radius : radius;
    }

    double reach() {
        return Marks.reach(ring, radius);
    }

    Anchor anchor() {
        return new Anchor(x, y, reach());
    }
}
