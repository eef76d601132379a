package dev.kap.analysis.graph;

import java.util.Arrays;

/// On how many of the shortest ways between two others a node lies; undirected, unweighted, not normalised.
///
/// Source: U. Brandes, A Faster Algorithm for Betweenness Centrality, 2001.
public final class Betweenness {

    /// A second or two of work; an account of thousands of contacts needs no more.
    static final long STEPS = 200_000_000;

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

    /// The figure of each node; `neighbours` holds each edge at both its ends, once. In a graph that is too large for
    /// all, the ways from evenly chosen nodes stand for those from all.
    public static double[] of(int[][] neighbours) {
        if (Trees.are(neighbours)) {
            return Trees.between(neighbours);
        }
        int nodes = neighbours.length;
        int sources = followed(neighbours);
        Betweenness betweenness = new Betweenness(neighbours);
        for (int i = 0; i < sources; i++) {
            betweenness.add((int) ((long) i * nodes / sources));
        }
        double scale = (double) nodes / Math.max(1, sources);
        // Each pair was met from both its ends.
        return Arrays.stream(betweenness.between)
                .map(twice -> twice * scale / 2)
                .toArray();
    }

    /// From how many of that many nodes the ways are followed; from all of them where nothing is estimated.
    public static int followed(int[][] neighbours) {
        return Trees.are(neighbours)
                ? neighbours.length
                : sources(
                        neighbours.length,
                        Arrays.stream(neighbours).mapToLong(ends -> ends.length).sum());
    }

    /// Whether the ways are followed from all of so many nodes, however many ends up to these their edges have.
    public static boolean followsAll(int nodes, long ends) {
        return sources(nodes, ends) == nodes;
    }

    /// From how many nodes the ways are followed: from all, as long as that takes no more than so many steps.
    static int sources(int nodes, long ends) {
        return (int) Math.min(nodes, Math.max(1, STEPS / (nodes + ends + 1)));
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
