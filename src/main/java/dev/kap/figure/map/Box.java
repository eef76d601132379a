package dev.kap.figure.map;

/// An upright rectangle in millimetres, y downwards.
record Box(double x, double y, double width, double height) {

    static Box between(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /// Whether the two have an area in common; touching edges do not count.
    boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// Whether this lies in the other one, edges included.
    boolean within(Box other) {
        return x >= other.x && y >= other.y && right() <= other.right() && bottom() <= other.bottom();
    }

    boolean holds(MapPoint spot) {
        return spot.x() > x && spot.x() < right() && spot.y() > y && spot.y() < bottom();
    }

    /// This box with a margin on all sides.
    Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}
