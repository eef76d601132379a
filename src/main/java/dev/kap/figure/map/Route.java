package dev.kap.figure.map;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/// A line of the map.
///
/// @param weight in points; 0 where the ink has its own
/// @param spots for a curve the start, then two control points and an end for each piece; else the corners
record Route(MapLineStyle ink, double weight, Bend bend, List<MapPoint> spots) {

    private static final double ROUNDING = 2.6;

    /// How the spots are joined.
    enum Bend {
        STRAIGHT,
        ROUNDED,
        CURVED
    }

    Route {
        spots = List.copyOf(spots);
    }

    static Route straight(MapLineStyle ink, double x1, double y1, double x2, double y2) {
        return new Route(ink, 0, Bend.STRAIGHT, List.of(new MapPoint(x1, y1), new MapPoint(x2, y2)));
    }

    /// The line as a shape, in millimetres.
    Path2D path() {
        Path2D path = new Path2D.Double();
        path.moveTo(spots.getFirst().x(), spots.getFirst().y());
        switch (bend) {
            case STRAIGHT -> spots.stream().skip(1).forEach(s -> path.lineTo(s.x(), s.y()));
            case ROUNDED -> round(path);
            case CURVED -> curve(path);
        }
        return path;
    }

    /// Points along the line, close enough to test what it crosses.
    List<MapPoint> samples() {
        List<MapPoint> samples = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator i = path().getPathIterator(null, 0.05); !i.isDone(); i.next()) {
            i.currentSegment(at);
            MapPoint next = new MapPoint(at[0], at[1]);
            if (!samples.isEmpty()) {
                fill(samples, samples.getLast(), next);
            }
            samples.add(next);
        }
        return samples;
    }

    private static void fill(List<MapPoint> samples, MapPoint from, MapPoint to) {
        int steps = (int) Math.ceil(from.distance(to) / 0.7);
        for (int i = 1; i < steps; i++) {
            double share = (double) i / steps;
            samples.add(new MapPoint(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
        }
    }

    private void curve(Path2D path) {
        for (int i = 1; i + 2 < spots.size(); i += 3) {
            MapPoint out = spots.get(i);
            MapPoint in = spots.get(i + 1);
            MapPoint end = spots.get(i + 2);
            path.curveTo(out.x(), out.y(), in.x(), in.y(), end.x(), end.y());
        }
    }

    private void round(Path2D path) {
        for (int i = 1; i < spots.size() - 1; i++) {
            MapPoint corner = spots.get(i);
            MapPoint before = cut(corner, spots.get(i - 1));
            MapPoint after = cut(corner, spots.get(i + 1));
            path.lineTo(before.x(), before.y());
            path.quadTo(corner.x(), corner.y(), after.x(), after.y());
        }
        path.lineTo(spots.getLast().x(), spots.getLast().y());
    }

    /// The point where the rounding of a corner begins on its way to the neighbour.
    private static MapPoint cut(MapPoint corner, MapPoint neighbour) {
        double length = corner.distance(neighbour);
        double share = length == 0 ? 0 : Math.min(ROUNDING, length / 2) / length;
        return new MapPoint(
                corner.x() + share * (neighbour.x() - corner.x()), corner.y() + share * (neighbour.y() - corner.y()));
    }
}
