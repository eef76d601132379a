package dev.kap.analysis.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Weighted PageRank with uniform teleport; a node without outgoing weight spreads its rank evenly over all nodes.
public final class PageRank {

    private static final double CLOSE_ENOUGH = 1e-12;

    /// A damping of 1 may never settle, so there is an end to it.
    private static final int ROUNDS_AT_MOST = 10_000;

    private final List<Edge> edges;
    private final double[] outgoing;
    private final double damping;

    private PageRank(int nodes, List<Edge> edges, double damping) {
        // One order, so that the sums do not depend on the order of the rows.
        this.edges = edges.stream()
                .sorted(Comparator.comparingInt(Edge::from)
                        .thenComparingInt(Edge::to)
                        .thenComparingDouble(Edge::weight))
                .toList();
        this.outgoing = new double[nodes];
        this.edges.forEach(edge -> outgoing[edge.from()] += edge.weight());
        this.damping = damping;
    }

    /// The rank of each node; they sum to 1. Parallel edges add up; weights are positive.
    public static double[] of(int nodes, List<Edge> edges, double damping) {
        return new PageRank(nodes, edges, damping).settled();
    }

    private double[] settled() {
        double[] rank = new double[outgoing.length];
        Arrays.fill(rank, 1.0 / rank.length);
        for (int round = 0; round < ROUNDS_AT_MOST; round++) {
            double[] next = next(rank);
            double change = change(rank, next);
            rank = next;
            if (change < CLOSE_ENOUGH) {
                break;
            }
        }
        return rank;
    }

    private double[] next(double[] rank) {
        double[] next = new double[rank.length];
        Arrays.fill(next, (1 - damping + damping * stranded(rank)) / rank.length);
        for (Edge edge : edges) {
            next[edge.to()] += damping * rank[edge.from()] * edge.weight() / outgoing[edge.from()];
        }
        return next;
    }

    /// The rank of the nodes without outgoing weight.
    private double stranded(double[] rank) {
        double sum = 0;
        for (int node = 0; node < rank.length; node++) {
            sum += outgoing[node] == 0 ? rank[node] : 0;
        }
        return sum;
    }

    private static double change(double[] before, double[] after) {
        double sum = 0;
        for (int node = 0; node < before.length; node++) {
            sum += Math.abs(after[node] - before[node]);
        }
        return sum;
    }
}
