package dev.kap.insight;

import java.util.Collection;
import java.util.stream.DoubleStream;

/// Sums that are the same to the last bit whatever the order of the rows.
public final class StableSum {

    private StableSum() {}

    /// The sum of these values.
    public static double of(DoubleStream values) {
        double sum = 0;
        for (double value : values.sorted().toArray()) {
            sum += value;
        }
        return sum;
    }

    /// The sum of these values.
    public static double of(Collection<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue));
    }
}
