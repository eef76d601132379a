package dev.kap.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Parts marks that would cover each other: those nearer than a radius stand on a circle around their true point.
final class Fan {

    private static final double CIRCLE = 1.2;
    static final Comparator<Spot> READING_ORDER =
            Comparator.comparingDouble(Spot::y).thenComparingDouble(Spot::x).thenComparing(Spot::name);

    private Fan() {}

    /// The spots from top to bottom, none nearer to another than a radius.
    static List<Spot> spread(List<Spot> spots) {
        return points(spots).stream().flatMap(Fan::parted).toList();
    }

    /// The spots that stand at one point each, from top to bottom.
    static List<List<Spot>> points(List<Spot> spots) {
        List<Spot> waiting =
                new ArrayList<>(spots.stream().sorted(READING_ORDER).toList());
        List<List<Spot>> points = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Spot first = waiting.getFirst();
            List<Spot> together = waiting.stream()
                    .filter(spot -> Math.hypot(spot.x() - first.x(), spot.y() - first.y()) < first.room())
                    .toList();
            waiting.removeAll(together);
            points.add(together);
        }
        return points;
    }

    /// The spots of one point, so that none covers another.
    static Stream<Spot> parted(List<Spot> together) {
        return together.size() == 1 ? together.stream() : onCircle(together).stream();
    }

    private static List<Spot> onCircle(List<Spot> together) {
        int n = together.size();
        double x = together.stream().mapToDouble(Spot::x).average().orElseThrow();
        double y = together.stream().mapToDouble(Spot::y).average().orElseThrow();
        double radius = together.getFirst().radius();
        // From five marks on the circle grows, so that neighbours on it do not cover each other.
        double circle = Math.max(CIRCLE * radius, 1.1 * radius / Math.sin(Math.PI / n));
        List<Spot> result = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double angle = 2 * Math.PI * i / n + (n == 2 ? Math.PI : -Math.PI / 2);
            result.add(together.get(i).at(x + circle * Math.cos(angle), y + circle * Math.sin(angle)));
        }
        return result;
    }
}
