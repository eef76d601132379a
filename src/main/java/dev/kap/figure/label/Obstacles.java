package dev.kap.figure.label;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// What is there before the labels.
///
/// @param field no label leaves it
/// @param titles texts of the field itself
/// @param verticalX where the vertical threshold stands
/// @param horizontalY where the horizontal threshold lies
public record Obstacles(
        Rectangle2D field,
        List<Rectangle2D> titles,
        List<Line2D> arrows,
        List<Anchor> marks,
        double verticalX,
        double horizontalY) {

    private static final double OVER_TITLE_OR_ARROW = 80;
    private static final double OVER_MARK = 60;
    private static final double LEADER_OVER_ARROW = 30;
    private static final double OVER_VERTICAL = 30;
    private static final double STRANGER = 12;
    private static final double CLEAR = 0.6;
    private static final double OVER_HORIZONTAL = 4;

    public Obstacles {
        titles = List.copyOf(titles);
        arrows = List.copyOf(arrows);
        marks = List.copyOf(marks);
    }

    boolean holds(LabelPlace place) {
        Rectangle2D box = place.box();
        // A text of signs that nobody sees has no width, and a rectangle without an area is never contained.
        return box.isEmpty() ? field.contains(box.getX(), box.getY()) : field.contains(box);
    }

    /// What the place costs for all that does not move.
    double cost(LabelPlace place, Anchor own) {
        Rectangle2D box = place.box();
        double cost =
                OVER_TITLE_OR_ARROW * titles.stream().filter(box::intersects).count();
        cost += OVER_TITLE_OR_ARROW
                * arrows.stream().filter(grown(box)::intersectsLine).count();
        cost += OVER_MARK
                * marks.stream().filter(mark -> box.intersects(mark.box())).count();
        cost += leaderCost(place);
        cost += place.leader() == null ? STRANGER * nearer(place.box(), own) : 0;
        if (box.getMinX() < verticalX && verticalX < box.getMaxX()) {
            cost += OVER_VERTICAL;
        }
        if (box.getMinY() < horizontalY && horizontalY < box.getMaxY()) {
            cost += OVER_HORIZONTAL;
        }
        return cost;
    }

    /// How many other marks the label stands nearer to than to its own: it would be read as theirs.
    private long nearer(Rectangle2D box, Anchor own) {
        double distance = own.distance(box);
        return marks.stream()
                .filter(mark -> !mark.equals(own) && mark.distance(box) < distance)
                .count();
    }

    private static Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - CLEAR, box.getY() - CLEAR, box.getWidth() + 2 * CLEAR, box.getHeight() + 2 * CLEAR);
    }

    private double leaderCost(LabelPlace place) {
        Line2D leader = place.leader();
        if (leader == null) {
            return 0;
        }
        double cost = LEADER_OVER_ARROW
                * arrows.stream().filter(leader::intersectsLine).count();
        // The leader's own mark is met at its very edge only, so it is left out by shrinking all.
        return cost
                + OVER_MARK
                        * marks.stream().filter(mark -> crosses(leader, mark)).count();
    }

    private static boolean crosses(Line2D leader, Anchor mark) {
        return leader.ptSegDist(mark.x(), mark.y()) < 0.9 * mark.reach();
    }
}
