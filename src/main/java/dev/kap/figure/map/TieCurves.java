package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.List;

/// Routes influence ties in the large form: the smoothest curve that meets no text and no other mark, else a way
/// around them.
final class TieCurves {

    private static final double CLEAR = 0.5;
    private static final double HEAD = 1.7;
    private static final double TOUCH = 400;
    private static final double CROSSING = 6;
    private static final double BESIDE = 0.7;
    private static final double[] LEAVING = {-90, 90, -130, 130, 180, -50, 50, -160, 160, -20, 20, 0};
    private static final double[] PULL = {0.25, 0.4, 0.6, 0.9};

    private final List<Box> obstacles;
    private final Box area;
    private final Raster occupied;
    private final Raster taken;

    TieCurves(List<Box> obstacles, Box area) {
        this.obstacles = List.copyOf(obstacles);
        this.area = area;
        this.occupied = new Raster(area);
        this.taken = new Raster(area);
        occupied.addAll(obstacles);
    }

    /// The tie from one mark to the other, which gets the arrow head.
    Route route(Dot from, Dot to) {
        List<Box> others = obstacles.stream()
                .filter(box -> !box.holds(from.at()) && !box.holds(to.at()))
                .toList();
        Route best = best(from, to, others);
        if (touches(best.samples(), others) > 0) {
            best = new FreePath(others, area)
                    .between(from.at(), to.at())
                    .map(spots -> around(from, to, spots))
                    .orElse(best);
        }
        best.samples().forEach(spot -> taken.add(new Box(spot.x(), spot.y(), 0, 0).grown(BESIDE)));
        return best;
    }

    private Route best(Dot from, Dot to, List<Box> others) {
        Route best = curve(from, to, LEAVING[0], LEAVING[0], PULL[0]);
        double least = Double.MAX_VALUE;
        for (double leaving : LEAVING) {
            for (double arriving : LEAVING) {
                for (double pull : PULL) {
                    Route route = curve(from, to, leaving, arriving, pull);
                    double cost = cost(route, others, least);
                    if (cost < least) {
                        least = cost;
                        best = route;
                    }
                }
            }
        }
        return best;
    }

    private static Route curve(Dot from, Dot to, double leaving, double arriving, double pull) {
        double out = Math.toRadians(leaving);
        double in = Math.toRadians(arriving);
        double reach = Math.max(5, pull * from.at().distance(to.at()));
        MapPoint start = from.at().towards(out, from.reach() + CLEAR);
        MapPoint end = to.at().towards(in, to.reach() + CLEAR);
        return new Route(
                MapLineStyle.TIE,
                0,
                Route.Bend.CURVED,
                List.of(start, start.towards(out, reach), end.towards(in, Math.max(reach, HEAD)), end));
    }

    /// Length, plus what is touched and crossed; stops where it exceeds the limit.
    private double cost(Route route, List<Box> others, double limit) {
        double cost = 0;
        MapPoint last = route.spots().getFirst();
        for (MapPoint spot : coarse(route)) {
            cost += last.distance(spot) + (blocked(spot, others) ? TOUCH : 0);
            last = spot;
            if (cost >= limit) {
                return cost;
            }
            cost += taken.maybe(spot) ? CROSSING : 0;
        }
        return cost;
    }

    /// Points of the one piece of a curve, some 1.2 mm apart.
    private static List<MapPoint> coarse(Route route) {
        MapPoint a = route.spots().get(0);
        MapPoint b = route.spots().get(1);
        MapPoint c = route.spots().get(2);
        MapPoint d = route.spots().get(3);
        int steps = (int) Math.ceil((a.distance(b) + b.distance(c) + c.distance(d)) / 1.2);
        List<MapPoint> spots = new ArrayList<>(steps);
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            double u = 1 - t;
            double p = u * u * u;
            double q = 3 * u * u * t;
            double r = 3 * u * t * t;
            double s = t * t * t;
            spots.add(new MapPoint(
                    p * a.x() + q * b.x() + r * c.x() + s * d.x(), p * a.y() + q * b.y() + r * c.y() + s * d.y()));
        }
        return spots;
    }

    private boolean blocked(MapPoint spot, List<Box> others) {
        if (!area.holds(spot)) {
            return true;
        }
        if (occupied.maybe(spot)) {
            for (Box box : others) {
                if (box.holds(spot)) {
                    return true;
                }
            }
        }
        return false;
    }

    private long touches(List<MapPoint> samples, List<Box> others) {
        return samples.stream().filter(s -> blocked(s, others)).count();
    }

    /// A way found around all obstacles, from mark edge to mark edge.
    private static Route around(Dot from, Dot to, List<MapPoint> spots) {
        List<MapPoint> way = new ArrayList<>(spots);
        way.set(0, edge(from, way.get(1)));
        way.set(way.size() - 1, edge(to, way.get(way.size() - 2)));
        return new Route(MapLineStyle.TIE, 0, Route.Bend.ROUNDED, way);
    }

    private static MapPoint edge(Dot dot, MapPoint next) {
        double angle = Math.atan2(next.y() - dot.at().y(), next.x() - dot.at().x());
        return dot.at().towards(angle, dot.reach() + CLEAR);
    }
}
