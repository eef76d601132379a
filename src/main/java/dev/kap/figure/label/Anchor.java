package dev.kap.figure.label;

import java.awt.geom.Rectangle2D;

/// A mark that a label may belong to and that none may cover.
///
/// @param reach how far it extends from its centre
public record Anchor(double x, double y, double reach) {

    /// From the edge of the mark to the box.
    double distance(Rectangle2D box) {
        double dx = x - Math.clamp(x, box.getMinX(), box.getMaxX());
        double dy = y - Math.clamp(y, box.getMinY(), box.getMaxY());
        return Math.hypot(dx, dy) - reach;
    }

    Rectangle2D box() {
        return new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach);
    }
}
