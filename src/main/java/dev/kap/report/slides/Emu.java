package dev.kap.report.slides;

/// The units of DrawingML: EMU for lengths, hundredths of a point for letters.
final class Emu {

    private static final int PER_POINT = 12_700;
    private static final int PER_MM = 36_000;

    private Emu() {}

    static long ofMm(double millimetres) {
        return Math.round(millimetres * PER_MM);
    }

    static long ofPoints(double points) {
        return Math.round(points * PER_POINT);
    }

    /// Letters and leadings, in hundredths of a point.
    static long hundredths(double points) {
        return Math.round(points * 100);
    }

    static double pointsOfMm(double millimetres) {
        return millimetres * PER_MM / PER_POINT;
    }

    static double mmOfPoints(double points) {
        return points * PER_POINT / PER_MM;
    }
}
