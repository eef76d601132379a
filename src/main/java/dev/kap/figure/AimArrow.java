package dev.kap.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
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

    /// The line without what would run through the ring or mark of somebody else: it passes behind them.
    List<Line2D> pieces(List<QuadrantMark> spots, double end) {
        List<double[]> gaps = spots.stream()
                .filter(other -> isAnother(other) && Math.abs(other.y() - y) < other.reach())
                .map(other -> new double[] {other.x() - other.reach() - 1, other.x() + other.reach() + 1})
                .sorted(Comparator.comparingDouble((double[] gap) -> gap[0]))
                .toList();
        List<Line2D> pieces = new ArrayList<>();
        double from = start;
        for (double[] gap : gaps) {
            if (Math.min(gap[0], end) > from) {
                pieces.add(new Line2D.Double(from, y, Math.min(gap[0], end), y));
            }
            from = Math.max(from, gap[1]);
        }
        if (end > from) {
            pieces.add(new Line2D.Double(from, y, end, y));
        }
        return pieces;
    }

    /// Whether its head or bar would stand on the mark of somebody else.
    boolean endsOn(QuadrantMark other, double head) {
        return tipOn(other, head) || (bar != null && near(other, head) && covers(other, bar - 1, bar + 1));
    }

    /// Whether its head would stand on the mark of somebody else.
    boolean tipOn(QuadrantMark other, double head) {
        return near(other, head) && covers(other, tip - head, tip);
    }

    private boolean near(QuadrantMark other, double head) {
        return isAnother(other) && Math.abs(other.y() - y) < other.reach() + head / 2;
    }

    private boolean isAnother(QuadrantMark mark) {
        return !mark.name().equals(spot.name());
    }

    private static boolean covers(QuadrantMark other, double from, double to) {
        return other.x() - other.reach() < to && from < other.x() + other.reach();
    }

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

    /// The same with another tip; without the bar where that lies beyond it.
    AimArrow endingAt(double newTip) {
        return new AimArrow(spot, start, newTip, y, bar == null || bar > newTip - 2 ? null : bar);
    }

    AimArrow shifted(double by) {
        return new AimArrow(spot, start, tip, y + by, bar);
    }

    /// Whether the two lie so close that they look like one.
    boolean meets(AimArrow other, double within) {
        return Math.abs(y - other.y) < within && start < other.tip && other.start < tip;
    }
}
