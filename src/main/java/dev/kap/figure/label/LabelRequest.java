package dev.kap.figure.label;

import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/// A text that wants a place near its mark.
///
/// @param arrowHead where the mark's arrow ends; null without an arrow
public record LabelRequest(
        Anchor anchor,
        double width,
        double height,
        @Nullable Point2D arrowHead) {}
