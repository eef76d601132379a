package dev.kap.figure.map;

import dev.kap.figure.MarkKind;
import dev.kap.figure.Pen;
import dev.kap.figure.StanceSign;
import dev.kap.figure.StanceSigns;

/// The mark of a person.
///
/// @param stance what stands in it, if it is large enough
/// @param of the id of the person whose one place on the map this is; empty in the legend and where somebody is
/// repeated
record Dot(
        MarkKind kind, boolean hollow, boolean borderline, StanceSign stance, MapPoint at, double radius, String of) {

    static Dot of(MapPerson person, MapPoint at, double radius) {
        return of(person, at, radius, person.id());
    }

    static Dot repeated(MapPerson person, MapPoint at, double radius) {
        return of(person, at, radius, "");
    }

    private static Dot of(MapPerson person, MapPoint at, double radius, String id) {
        return new Dot(person.mark(), person.hollow(), person.borderline(), person.stance(), at, radius, id);
    }

    /// A mark without a stance, that is nobody's.
    static Dot sample(MarkKind kind, boolean hollow, boolean borderline, MapPoint at, double radius) {
        return new Dot(kind, hollow, borderline, StanceSign.NONE, at, radius, "");
    }

    /// Whether a ring or a frame stands around it.
    boolean enclosed() {
        return borderline || stance.framed();
    }

    /// Whether its stance can be seen.
    boolean signed() {
        return stance != StanceSign.NONE && (stance.framed() || Pen.mm(radius) >= StanceSigns.LEAST_RADIUS);
    }

    /// How far the mark reaches from its centre.
    double reach() {
        return StanceSigns.reach(stance, borderline, Pen.mm(radius)) / Pen.mm(1);
    }

    Box box() {
        return new Box(at.x(), at.y(), 0, 0).grown(reach());
    }
}
