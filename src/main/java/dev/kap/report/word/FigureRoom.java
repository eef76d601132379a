package dev.kap.report.word;

import dev.kap.figure.Drawing;

/// The room for a figure, in millimetres.
record FigureRoom(double width, double height) {

    /// How much a drawing must shrink to fit: 1 for not at all.
    double scale(Drawing drawing) {
        double byWidth = Lengths.pointsOfMm(width) / drawing.width();
        double byHeight = Lengths.pointsOfMm(height) / drawing.height();
        return Math.min(1, Math.min(byWidth, byHeight));
    }
}
