package dev.kap.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Parts marks that would cover each other: those nearer than a radius stand on a circle around their true point.
final class Fan {

    private static final double CIRCLE = 1.2;
    static final Comparator<QuadrantMark> READING_ORDER = Comparator.comparingDouble(QuadrantMark::y)
            .thenComparingDouble(QuadrantMark::x)
            .thenComparing(QuadrantMark::name);

    private Fan() {}

    /// The spots from top to bottom, none nearer to another than a radius.
    static List<QuadrantMark> spread(List<QuadrantMark> spots) {
        return points(spots).stream().flatMap(Fan::parted).toList();
    }

    /// The spots that stand at one point each, from top to bottom.
    static List<List<QuadrantMark>> points(List<QuadrantMark> spots) {
        List<QuadrantMark> waiting =
                new ArrayList<>(spots.stream().sorted(READING_ORDER).toList());
        List<List<QuadrantMark>> points = new ArrayList<>();
        while (!waiting.isEmpty()) {
            QuadrantMark first = waiting.getFirst();
            List<QuadrantMark> together = waiting.stream()
                    .filter(spot -> Math.hypot(spot.x() - first.x(), spot.y() - first.y())
                            < Math.max(first.room(), spot.room()))
                    .toList();
            waiting.removeAll(together);
            points.add(together);
        }
        return points;
    }

    /// The spots of one point, so that none covers another.
    static Stream<QuadrantMark> parted(List<QuadrantMark> together) {
        return together.size() == 1 ? together.stream() : onCircle(together).stream();
    }

    /// A frame takes more room than the mark in it.
    private static double radius(QuadrantMark spot) {
        return spot.stance().framed() ? spot.reach() : spot.radius();
    }

    private static List<QuadrantMark> onCircle(List<QuadrantMark> together) {
        int n = together.size();
        double x = together.stream().mapToDouble(QuadrantMark::x).average().orElseThrow();
        double y = together.stream().mapToDouble(QuadrantMark::y).average().orElseThrow();
        double radius = together.stream().mapToDouble(Fan::radius).max().orElseThrow();
        // From five marks on the circle grows, so that neighbours on it do not cover each other.
        double circle = Math.max(CIRCLE * radius, 1.1 * radius / Math.sin(Math.PI / n));
        List<QuadrantMark> result = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double angle = 2 * Math.PI * i / n + (n == 2 ? Math.PI : -Math.PI / 2);
            result.add(together.get(i).at(x + circle * Math.cos(angle), y + circle * Math.sin(angle)));
        }
        return result;
    }
}
