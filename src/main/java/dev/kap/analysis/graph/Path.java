package dev.kap.analysis.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A way to a node; the best ones come first.
///
/// @param before the way to the node before it; null for a direct one
/// @param start the number of the start
/// @param steps edges after the start
public record Path(@Nullable Path before, int start, int node, double worth, int steps) implements Comparable<Path> {

    /// Products of the same factors in another order differ in the last bits; they are equal.
    private static final double FINENESS = 1e12;

    static Path start(int start, int node, double worth) {
        return new Path(null, start, node, worth, 0);
    }

    Path to(int next, double weight) {
        return new Path(this, start, next, worth * weight, steps + 1);
    }

    /// The nodes on the way, its own last.
    public int[] nodes() {
        int[] nodes = new int[steps + 1];
        Path at = this;
        for (int i = steps; i >= 0 && at != null; i--) {
            nodes[i] = at.node;
            at = at.before;
        }
        return nodes;
    }

    @Override
    public int compareTo(Path other) {
        int byWorth = Long.compare(Math.round(other.worth * FINENESS), Math.round(worth * FINENESS));
        if (byWorth != 0) {
            return byWorth;
        }
        if (steps != other.steps) {
            return Integer.compare(steps, other.steps);
        }
        return start != other.start ? Integer.compare(start, other.start) : Arrays.compare(nodes(), other.nodes());
    }
}
