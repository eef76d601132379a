package dev.kap.report.word;

import dev.kap.figure.Drawing;

/// The room for a figure, in millimetres.
record FigureRoom(double width, double height) {

    /// What is so nearly as large as the room keeps its size: Word counts its pages in whole twips.
    private static final double AS_DRAWN = 0.9995;

    /// How much a drawing must shrink to fit: 1 for not at all.
    double scale(Drawing drawing) {
        double byWidth = Lengths.pointsOfMm(width) / drawing.width();
        double byHeight = Lengths.pointsOfMm(height) / drawing.height();
        double scale = Math.min(byWidth, byHeight);
        return scale > AS_DRAWN ? 1 : scale;
    }
}
