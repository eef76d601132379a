package dev.kap.figure.map;

import dev.kap.figure.StanceSign;

/// The sign of a stance in the legend, on a disc that is nobody's mark.
record StanceSample(StanceSign sign, MapPoint at, double radius) {}
