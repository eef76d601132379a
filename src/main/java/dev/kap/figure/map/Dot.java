package dev.kap.figure.map;

import dev.kap.figure.ContactMarks;
import dev.kap.figure.MarkKind;
import dev.kap.figure.Pen;

/// The mark of a person.
///
/// @param of the id of the person whose one place on the map this is; empty in the legend and where somebody is
/// repeated
record Dot(MarkKind kind, boolean hollow, boolean borderline, MapPoint at, double radius, String of) {

    static Dot of(MapPerson person, MapPoint at, double radius) {
        return new Dot(person.mark(), person.hollow(), person.borderline(), at, radius, person.id());
    }

    static Dot repeated(MapPerson person, MapPoint at, double radius) {
        return new Dot(person.mark(), person.hollow(), person.borderline(), at, radius, "");
    }

    /// How far the mark reaches from its centre.
    double reach() {
        return ContactMarks.reach(borderline, Pen.mm(radius)) / Pen.mm(1);
    }

    Box box() {
        return new Box(at.x(), at.y(), 0, 0).grown(reach());
    }
}
