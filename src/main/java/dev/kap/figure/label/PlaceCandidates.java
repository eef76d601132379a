package dev.kap.figure.label;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The places a label may take: 24 directions at eight distances, and one right of its arrow's head.
final class PlaceCandidates {

    private static final double MM = 72 / 25.4;
    private static final double[] DISTANCES = {1.1, 2.4, 4, 6.5, 8.5, 11.5, 15, 19};
    private static final int DIRECTIONS = 24;
    private static final double LEADER_FROM = 2.4;
    private static final double PER_MM = 0.55;

    private PlaceCandidates() {}

    /// All candidates with the cost of their distance and direction, nearest first, from the right against the clock.
    static List<LabelPlace> of(LabelRequest wish) {
        List<LabelPlace> places = new ArrayList<>();
        for (double distance : DISTANCES) {
            for (int i = 0; i < DIRECTIONS; i++) {
                places.add(place(wish, distance, i));
            }
        }
        Point2D head = wish.arrowHead();
        if (head != null) {
            places.add(besideHead(wish, head));
        }
        return places;
    }

    private static LabelPlace place(LabelRequest wish, double distance, int direction) {
        double angle = 2 * Math.PI * direction / DIRECTIONS;
        double dx = Math.cos(angle);
        double dy = -Math.sin(angle);
        double far = wish.anchor().reach() + distance * MM;
        double edgeX = wish.anchor().x() + dx * far;
        double edgeY = wish.anchor().y() + dy * far;
        Rectangle2D box = centred(
                edgeX + atMostOne(2 * dx) * wish.width() / 2, edgeY + atMostOne(2 * dy) * wish.height() / 2, wish);
        Line2D leader = distance < LEADER_FROM ? null : leader(wish.anchor(), box);
        return new LabelPlace(box, leader, distance * PER_MM + directionCost(direction));
    }

    private static LabelPlace besideHead(LabelRequest wish, Point2D head) {
        double x = head.getX() + DISTANCES[0] * MM + wish.width() / 2;
        return new LabelPlace(centred(x, head.getY(), wish), null, DISTANCES[0] * PER_MM + 0.8);
    }

    private static Rectangle2D centred(double x, double y, LabelRequest wish) {
        return new Rectangle2D.Double(x - wish.width() / 2, y - wish.height() / 2, wish.width(), wish.height());
    }

    private static double directionCost(int direction) {
        return switch (direction) {
            case 0 -> 0;
            case DIRECTIONS / 2 -> 0.35;
            case DIRECTIONS / 4, 3 * DIRECTIONS / 4 -> 0.5;
            default -> 0.8;
        };
    }

    private static Line2D leader(Anchor mark, Rectangle2D box) {
        double x = Math.clamp(mark.x(), box.getMinX(), box.getMaxX());
        double y = Math.clamp(mark.y(), box.getMinY(), box.getMaxY());
        double part = mark.reach() / Math.hypot(x - mark.x(), y - mark.y());
        return new Line2D.Double(mark.x() + (x - mark.x()) * part, mark.y() + (y - mark.y()) * part, x, y);
    }

    private static double atMostOne(double value) {
        return Math.clamp(value, -1, 1);
    }
}
