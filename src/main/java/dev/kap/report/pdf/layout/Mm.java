package dev.kap.report.pdf.layout;

/// Millimetres in points.
final class Mm {

    private static final double POINTS = 72 / 25.4;

    private Mm() {}

    static double pt(double millimetres) {
        return millimetres * POINTS;
    }
}
