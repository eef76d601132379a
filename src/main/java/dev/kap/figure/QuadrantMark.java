package dev.kap.figure;

import dev.kap.figure.label.Anchor;
import dev.kap.insight.ContactInsight;
import java.util.List;

/// The mark of a contact in the quadrant, in points.
///
/// @param ring whether a thin ring says that the contact is borderline
/// @param numbered whether a number stands in it, since the name has no room
/// @param people all it stands for, the weightiest first: more than one where marks were gathered
record QuadrantMark(
        ContactInsight contact,
        double x,
        double y,
        double radius,
        boolean ring,
        boolean numbered,
        List<ContactInsight> people) {

    QuadrantMark {
        people = List.copyOf(people);
    }

    /// The mark of one contact.
    QuadrantMark(ContactInsight contact, double x, double y, double radius, boolean ring, boolean numbered) {
        this(contact, x, y, radius, ring, numbered, List.of(contact));
    }

    QuadrantMark at(double newX, double newY) {
        return new QuadrantMark(contact, newX, newY, radius, ring, numbered, people);
    }

    /// Whether it stands for several.
    boolean gathered() {
        return people.size() > 1;
    }

    String name() {
        return contact.name();
    }

    MarkKind kind() {
        return MarkKind.of(contact.quadrant());
    }

    /// Whether no link stands behind the relationship of any.
    boolean hollow() {
        return people.stream().allMatch(one -> one.relationship().evidenced() == null);
    }

    /// How near another mark may come.
    double room() {
        return numbered ? 1.9 * radius : radius;
    }

    double reach() {
        return ContactMarks.reach(ring, radius);
    }

    Anchor anchor() {
        return new Anchor(x, y, reach());
    }
}
