package dev.kap.analysis.selection;

import java.util.Collection;

/// The place of a value among the values of all accounts, 0-1: an outlier takes one place like any other.
public final class Percentiles {

    /// Values that differ in their last bits are equal.
    private static final double FINENESS = 1e9;

    private final double[] sorted;

    public Percentiles(Collection<Double> values) {
        sorted = values.stream().mapToDouble(Percentiles::rounded).sorted().toArray();
    }

    /// (number below + half the number equal, without itself) / (n - 1) for one of the values; 0.5 where it is alone.
    public double of(double value) {
        if (sorted.length < 2) {
            return 0.5;
        }
        int below = below(rounded(value));
        int equal = below(Math.nextUp(rounded(value))) - below - 1;
        return (below + equal / 2.0) / (sorted.length - 1);
    }

    private int below(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double rounded(double value) {
        return Math.abs(value) < 1e6 ? Math.round(value * FINENESS) / FINENESS : value;
    }
}
