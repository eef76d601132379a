package dev.kap.figure.label;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds a place for each label: the most crowded marks choose first, then each may choose again, six times.
///
/// Nothing is left to chance: of two places that cost the same the one with the lower number is taken.
public final class Labelling {

    private static final int ROUNDS = 6;
    private static final double MM = 72 / 25.4;
    private static final double CROWD = 15 * MM;
    private static final double OVER_LABEL = 200;
    private static final double LEADER_OVER_LABEL = 60;
    private static final double LEADER_OVER_LEADER = 30;
    private static final double GAP = 0.9 * MM;
    private static final double TIGHT = 9;
    private static final double TIGHT_WITHIN = 1.3 * MM;

    private final List<List<LabelPlace>> candidates;
    private final List<@Nullable LabelPlace> chosen;

    private Labelling(List<List<LabelPlace>> candidates) {
        this.candidates = candidates;
        this.chosen = new ArrayList<>();
        candidates.forEach(any -> chosen.add(null));
    }

    /// The place of each wish, in their order. Where there is not enough room places may meet: see [LabelPlace#meets].
    ///
    /// @throws IllegalArgumentException for a text that is larger than the field
    public static List<LabelPlace> place(List<LabelRequest> wishes, Obstacles surroundings) {
        Labelling labelling = new Labelling(
                wishes.stream().map(wish -> inside(wish, surroundings)).toList());
        int[] order = IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -crowd(wishes.get(i).anchor(), surroundings.marks())))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int round = 0; round <= ROUNDS; round++) {
            for (int i : order) {
                labelling.choose(i);
            }
        }
        return labelling.chosen.stream()
                .<LabelPlace>mapMulti((place, out) -> {
                    if (place != null) {
                        out.accept(place);
                    }
                })
                .toList();
    }

    private static List<LabelPlace> inside(LabelRequest wish, Obstacles surroundings) {
        List<LabelPlace> places = PlaceCandidates.of(wish).stream()
                .filter(surroundings::holds)
                .map(place -> new LabelPlace(
                        place.box(), place.leader(), place.cost() + surroundings.cost(place, wish.anchor())))
                .toList();
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a label finds no place in the field: " + wish);
        }
        return places;
    }

    private static double crowd(Anchor mark, List<Anchor> marks) {
        return marks.stream()
                .mapToDouble(other -> Math.max(0, CROWD - Math.hypot(mark.x() - other.x(), mark.y() - other.y())))
                .sum();
    }

    private void choose(int label) {
        chosen.set(label, null);
        LabelPlace best = candidates.get(label).getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (LabelPlace place : candidates.get(label)) {
            double cost = place.cost() < least ? place.cost() + beside(place, least) : least;
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        chosen.set(label, best);
    }

    /// What the place costs for the other labels; stops adding once it is too dear.
    private double beside(LabelPlace place, double least) {
        double cost = 0;
        for (LabelPlace other : chosen) {
            if (other != null && place.cost() + cost < least) {
                cost += between(place, other);
            }
        }
        return cost;
    }

    private static double between(LabelPlace place, LabelPlace other) {
        double cost = beside(place.box(), other.box()) ? OVER_LABEL : tight(place.box(), other.box()) ? TIGHT : 0;
        cost += crosses(place.leader(), other.box()) ? LEADER_OVER_LABEL : 0;
        cost += crosses(other.leader(), place.box()) ? LEADER_OVER_LABEL : 0;
        Line2D leader = place.leader();
        Line2D otherLeader = other.leader();
        return leader != null && otherLeader != null && leader.intersectsLine(otherLeader)
                ? cost + LEADER_OVER_LEADER
                : cost;
    }

    private static boolean crosses(@Nullable Line2D leader, Rectangle2D box) {
        return leader != null && box.intersectsLine(leader);
    }

    /// Whether the two cover each other, or stand so near on one line that they read as one.
    private static boolean beside(Rectangle2D box, Rectangle2D other) {
        return box.intersects(other.getX() - GAP, other.getY(), other.getWidth() + 2 * GAP, other.getHeight());
    }

    private static boolean tight(Rectangle2D box, Rectangle2D other) {
        double apart = Math.max(box.getMinY() - other.getMaxY(), other.getMinY() - box.getMaxY());
        return box.getMinX() < other.getMaxX() && other.getMinX() < box.getMaxX() && apart < TIGHT_WITHIN;
    }
}
