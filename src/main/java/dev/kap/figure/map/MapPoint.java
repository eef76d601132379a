package dev.kap.figure.map;

/// A point in millimetres, y downwards.
record MapPoint(double x, double y) {

    double distance(MapPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /// The point at that distance in that direction.
    MapPoint towards(double angle, double distance) {
        return new MapPoint(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
    }
}
