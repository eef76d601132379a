package dev.kap.analysis.graph;

import java.util.Arrays;

/// Betweenness where there is one way between any two nodes at most, as in a reporting line: on how many of the ways a
/// node lies follows from the sizes of the parts into which the graph falls without it, in one walk.
final class Trees {

    private static final int NONE = -1;

    private final int[][] neighbours;
    private final int[] order;
    private final int[] above;
    private final long[] size;
    private int met;

    private Trees(int[][] neighbours) {
        this.neighbours = neighbours;
        this.order = new int[neighbours.length];
        this.above = new int[neighbours.length];
        this.size = new long[neighbours.length];
    }

    /// Whether no ring is in the graph; `neighbours` holds each edge at both its ends, once.
    static boolean are(int[][] neighbours) {
        long edges = Arrays.stream(neighbours).mapToLong(ends -> ends.length).sum() / 2;
        return edges < Math.max(1, neighbours.length) && edges == neighbours.length - new Trees(neighbours).parts();
    }

    /// The figure of each node.
    static double[] between(int[][] neighbours) {
        Trees trees = new Trees(neighbours);
        double[] between = new double[neighbours.length];
        trees.parts();
        for (int i = neighbours.length - 1; i >= 0; i--) {
            int node = trees.order[i];
            trees.size[node]++;
            if (trees.above[node] != node) {
                trees.size[trees.above[node]] += trees.size[node];
            }
        }
        long whole = 0;
        for (int node : trees.order) {
            whole = trees.above[node] == node ? trees.size[node] : whole;
            between[node] = trees.pairs(node, whole);
        }
        return between;
    }

    /// Of the others two in different parts meet here.
    private double pairs(int node, long whole) {
        double others = whole - 1.0;
        double squares = 0;
        for (int neighbour : neighbours[node]) {
            double part = neighbour == above[node] ? whole - size[node] : size[neighbour];
            squares += part * part;
        }
        return (others * others - squares) / 2;
    }

    /// Walks through each part, one after the other; gives how many they are.
    private int parts() {
        Arrays.fill(above, NONE);
        met = 0;
        int parts = 0;
        for (int start = 0; start < neighbours.length; start++) {
            if (above[start] == NONE) {
                parts++;
                walk(start);
            }
        }
        return parts;
    }

    private void walk(int start) {
        int next = met;
        above[start] = start;
        order[met++] = start;
        while (next < met) {
            int node = order[next++];
            for (int neighbour : neighbours[node]) {
                if (above[neighbour] == NONE) {
                    above[neighbour] = node;
                    order[met++] = neighbour;
                }
            }
        }
    }
}
