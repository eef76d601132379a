package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Influence ties of the compact form: a curve left of the marks inside a column, a word with an arrow to elsewhere.
final class CompactTies {

    private static final double CLEAR = 0.5;
    private static final double LANE = 0.9;

    /// No mark of a column stands farther right.
    private static final double DEEPEST = 30;

    private final List<Drawn> drawn = new ArrayList<>();

    private record Drawn(double lane, double top, double bottom) {}

    /// Whether a tie is drawn as a curve: both stand in the same column of the same page.
    static boolean inColumn(MapContent.Influence tie, Map<String, String> columns) {
        String from = columns.get(tie.from());
        return from != null && from.equals(columns.get(tie.to()));
    }

    /// By person, whom they influence in another column.
    static Map<String, List<String>> elsewhere(MapContent scene, Map<String, String> columns) {
        Map<String, String> names = new HashMap<>();
        everybody(scene.forest()).forEach(p -> names.put(p.id(), p.shortName()));
        Map<String, List<String>> elsewhere = new HashMap<>();
        scene.ties().stream()
                .filter(tie -> !inColumn(tie, columns))
                .forEach(tie -> elsewhere
                        .computeIfAbsent(tie.from(), from -> new ArrayList<>())
                        .add(names.getOrDefault(tie.to(), tie.to())));
        return elsewhere;
    }

    /// Everybody on the map, each once.
    static List<MapPerson> everybody(Forest forest) {
        List<MapPerson> all = new ArrayList<>();
        forest.trees().forEach(tree -> all.addAll(tree.people()));
        all.addAll(forest.loose());
        all.addAll(forest.outside());
        return all;
    }

    /// The curve from one mark to the other of the same column; empty where one is not on this page.
    Optional<Route> route(MapContent.Influence tie, List<Dot> dots, double columnLeft) {
        Optional<Dot> from = find(tie.from(), dots);
        Optional<Dot> to = find(tie.to(), dots);
        return from.flatMap(a -> to.map(b -> curve(a, b, dots, columnLeft)));
    }

    private Route curve(Dot from, Dot to, List<Dot> dots, double columnLeft) {
        double top = Math.min(from.at().y(), to.at().y());
        double bottom = Math.max(from.at().y(), to.at().y());
        double left = dots.stream()
                .filter(d -> d.at().y() > top - 0.1 && d.at().y() < bottom + 0.1)
                .filter(d -> d.at().x() > columnLeft && d.at().x() < columnLeft + DEEPEST)
                .mapToDouble(d -> d.box().x())
                .min()
                .orElse(from.at().x());
        double lane = free(Math.min(left, to.box().x() - 2.4) - 0.7, top, bottom);
        lane = Math.max(lane, columnLeft - 2.6 > 0 ? columnLeft - 2.6 : 0.2);
        drawn.add(new Drawn(lane, top, bottom));
        return new Route(
                MapLineStyle.TIE,
                0,
                Route.Bend.ROUNDED,
                List.of(
                        new MapPoint(from.box().x() - 0.2, from.at().y()),
                        new MapPoint(lane, from.at().y()),
                        new MapPoint(lane, to.at().y()),
                        new MapPoint(to.box().x() - CLEAR, to.at().y())));
    }

    private double free(double wanted, double top, double bottom) {
        double lane = wanted;
        for (Drawn other : drawn) {
            if (Math.abs(other.lane() - lane) < LANE / 2 && other.top() <= bottom && top <= other.bottom()) {
                lane = other.lane() - LANE;
            }
        }
        return lane;
    }

    private static Optional<Dot> find(String id, List<Dot> dots) {
        return dots.stream().filter(d -> d.of().equals(id)).findFirst();
    }
}
