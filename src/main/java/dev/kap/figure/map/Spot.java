package dev.kap.figure.map;

/// A point in millimetres, y downwards.
record Spot(double x, double y) {

    double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /// The point at that distance in that direction.
    Spot towards(double angle, double distance) {
        return new Spot(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
    }
}
