package dev.kap.figure.label;

import java.awt.geom.Rectangle2D;

/// A mark that a label may belong to and that none may cover.
///
/// @param reach how far it extends from its centre
public record Anchor(double x, double y, double reach) {

    Rectangle2D box() {
        return new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach);
    }
}
