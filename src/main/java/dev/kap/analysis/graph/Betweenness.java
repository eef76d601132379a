package dev.kap.analysis.graph;

import java.util.Arrays;

/// On how many of the shortest ways between two others a node lies; undirected, unweighted, not normalised.
///
/// Source: U. Brandes, A Faster Algorithm for Betweenness Centrality, 2001.
public final class Betweenness {

    private final int[][] neighbours;
    private final double[] between;
    private final int[] order;
    private final int[] distance;
    private final double[] ways;
    private final double[] share;

    private Betweenness(int[][] neighbours) {
        this.neighbours = neighbours;
        this.between = new double[neighbours.length];
        this.order = new int[neighbours.length];
        this.distance = new int[neighbours.length];
        this.ways = new double[neighbours.length];
        this.share = new double[neighbours.length];
    }

    /// The figure of each node; `neighbours` holds each edge at both its ends, once.
    public static double[] of(int[][] neighbours) {
        Betweenness betweenness = new Betweenness(neighbours);
        for (int node = 0; node < neighbours.length; node++) {
            betweenness.add(node);
        }
        // Each pair was met from both its ends.
        return Arrays.stream(betweenness.between).map(twice -> twice / 2).toArray();
    }

    private void add(int source) {
        for (int i = search(source) - 1; i > 0; i--) {
            int node = order[i];
            for (int neighbour : neighbours[node]) {
                if (distance[neighbour] == distance[node] - 1) {
                    share[neighbour] += ways[neighbour] / ways[node] * (1 + share[node]);
                }
            }
            between[node] += share[node];
        }
    }

    /// Breadth first from the source; returns how many nodes it reached.
    private int search(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(ways, 0);
        Arrays.fill(share, 0);
        distance[source] = 0;
        ways[source] = 1;
        order[0] = source;
        int reached = 1;
        for (int i = 0; i < reached; i++) {
            reached = expand(order[i], reached);
        }
        return reached;
    }

    private int expand(int node, int reachedSoFar) {
        int reached = reachedSoFar;
        for (int neighbour : neighbours[node]) {
            if (distance[neighbour] < 0) {
                distance[neighbour] = distance[node] + 1;
                order[reached++] = neighbour;
            }
            if (distance[neighbour] == distance[node] + 1) {
                ways[neighbour] += ways[node];
            }
        }
        return reached;
    }
}
