package dev.kap.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The arrow from a contact's mark to where the plan means to bring the relationship, in points.
///
/// @param bar where the point of day 90 lies; null where it has none of its own
record AimArrow(
        QuadrantMark spot,
        double start,
        double tip,
        double y,
        @Nullable Double bar) {

    Line2D line() {
        return new Line2D.Double(start, y, tip, y);
    }

    /// The head and the bar, which are wider than the line.
    List<Rectangle2D> wideParts(double head) {
        Rectangle2D point = new Rectangle2D.Double(tip - head, y - head / 2, head, head);
        return bar == null ? List.of(point) : List.of(point, new Rectangle2D.Double(bar - 1, y - head / 2, 2, head));
    }

    Point2D head() {
        return new Point2D.Double(tip, y);
    }

    AimArrow shifted(double by) {
        return new AimArrow(spot, start, tip, y + by, bar);
    }

    /// Whether the two lie so close that they look like one.
    boolean meets(AimArrow other, double within) {
        return Math.abs(y - other.y) < within && start < other.tip && other.start < tip;
    }
}
