package dev.kap.figure.label;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Where a label stands.
///
/// @param leader from the edge of the mark to the label; null where the label is so near that it needs none
/// @param cost what the place costs for its distance, its direction and what lies there already
public record LabelPlace(Rectangle2D box, @Nullable Line2D leader, double cost) {

    /// Whether the two labels cover each other.
    public boolean meets(LabelPlace other) {
        return box.intersects(other.box);
    }
}
