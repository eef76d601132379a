package dev.kap.figure;

import dev.kap.figure.label.Anchor;
import dev.kap.insight.ContactInsight;
import java.util.List;

/// The mark of a contact in the quadrant, in points.
///
/// @param stance what stands in the mark, if its size allows
/// @param ring whether a thin ring says that the contact is borderline
/// @param numbered whether a number stands in it, since the name has no room
/// @param people all it stands for, the weightiest first: more than one where marks were gathered
record QuadrantMark(
        ContactInsight contact,
        double x,
        double y,
        double radius,
        StanceSign stance,
        boolean ring,
        boolean numbered,
        List<ContactInsight> people) {

    QuadrantMark {
        people = List.copyOf(people);
    }

    /// The mark of one contact.
    QuadrantMark(
            ContactInsight contact,
            double x,
            double y,
            double radius,
            StanceSign stance,
            boolean ring,
            boolean numbered) {
        this(contact, x, y, radius, stance, ring, numbered, List.of(contact));
    }

    QuadrantMark at(double newX, double newY) {
        return new QuadrantMark(contact, newX, newY, radius, stance, ring, numbered, people);
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

    /// Whether the number stands inside: a mark with a sign has it beside.
    boolean numberInside() {
        return numbered && stance == StanceSign.NONE;
    }

    /// Whether no link stands behind the relationship, of more than half where it stands for several.
    boolean hollow() {
        long opinions = people.stream()
                .filter(one -> one.relationship().evidenced() == null)
                .count();
        return 2 * opinions > people.size();
    }

    /// How near another mark may come.
    double room() {
        return numberInside() ? 1.9 * radius : stance.framed() ? 1.2 * reach() : radius;
    }

    double reach() {
        return gathered() ? ContactMarks.reach(ring, radius) : StanceSigns.reach(stance, ring, radius);
    }

    Anchor anchor() {
        return new Anchor(x, y, reach());
    }
}
