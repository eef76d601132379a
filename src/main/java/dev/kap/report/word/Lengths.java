package dev.kap.report.word;

import java.math.BigInteger;

/// Word's units: twips (1/20 point) for pages and tables, EMU (1/12700 point) for pictures.
final class Lengths {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int EMU_PER_POINT = 12_700;

    private Lengths() {}

    static BigInteger twipsOfMm(double millimetres) {
        return twipsOfPoints(pointsOfMm(millimetres));
    }

    static BigInteger twipsOfPoints(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }

    static double mmOfTwips(long twips) {
        return twips / 20.0 / POINTS_PER_MM;
    }

    static double pointsOfMm(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    static long emuOfPoints(double points) {
        return Math.round(points * EMU_PER_POINT);
    }

    static long emuOfMm(double millimetres) {
        return emuOfPoints(pointsOfMm(millimetres));
    }
}
