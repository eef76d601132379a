package dev.kap.figure;

import dev.kap.analysis.ContactInsight;
import dev.kap.figure.label.Anchor;

/// The mark of a contact in the quadrant, in points.
record Spot(ContactInsight contact, double x, double y, double radius) {

    Spot at(double newX, double newY) {
        return new Spot(contact, newX, newY, radius);
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

    double reach() {
        return Marks.reach(contact.borderline(), radius);
    }

    Anchor anchor() {
        return new Anchor(x, y, reach());
    }
}
