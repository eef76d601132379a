package dev.kap.figure;

import dev.kap.insight.Thresholds;
import java.awt.geom.Rectangle2D;

/// Where influence and relationship lie on the paper, in points.
///
/// The tinted field is larger than the scale, so that marks at 0 and 10 are whole and titles meet no mark.
///
/// @param side how far the field reaches beyond the scale at left and right
/// @param cap likewise at top and bottom
record QuadrantScale(Rectangle2D field, double side, double cap, Thresholds thresholds) {

    static QuadrantScale of(QuadrantFigure.Size size, Thresholds thresholds) {
        double left = Pen.mm(size.axes.left());
        return new QuadrantScale(
                new Rectangle2D.Double(
                        left,
                        0,
                        Pen.mm(size.paper.width()) - left,
                        Pen.mm(size.paper.height()) - Pen.mm(size.axes.bottom())),
                Pen.mm(size.axes.side()),
                Pen.mm(size.axes.cap()),
                thresholds);
    }

    /// Where a relationship of 0 to 10 lies.
    double x(double relationship) {
        return field.getMinX() + side + relationship / 10 * (field.getWidth() - 2 * side);
    }

    /// Where an influence of 0 to 10 lies.
    double y(double influence) {
        return field.getMaxY() - cap - influence / 10 * (field.getHeight() - 2 * cap);
    }

    double thresholdX() {
        return x(thresholds.relationship());
    }

    double thresholdY() {
        return y(thresholds.influence());
    }
}
