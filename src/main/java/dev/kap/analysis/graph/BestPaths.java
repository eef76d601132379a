package dev.kap.analysis.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// The best ways from any start into a graph: the worth of a way is its start's times the weights of its edges.
///
/// Among equal ways the one of fewer steps is best, then the one whose numbers come first, from the start on.
/// Dijkstra's algorithm, which holds because no weight is above 1.
public final class BestPaths {

    private final int[][] neighbours;
    private final double[][] weights;

    private BestPaths(int[][] neighbours, double[][] weights) {
        this.neighbours = neighbours;
        this.weights = weights;
    }

    /// Ways over these edges, in both directions; weights lie above 0 and not above 1.
    public static BestPaths over(int nodes, List<Edge> edges) {
        List<List<Edge>> leaving = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
        for (Edge edge : edges) {
            leaving.get(edge.from()).add(edge);
            leaving.get(edge.to()).add(new Edge(edge.to(), edge.from(), edge.weight()));
        }
        return new BestPaths(
                leaving.stream()
                        .map(edgesOf -> edgesOf.stream().mapToInt(Edge::to).toArray())
                        .toArray(int[][]::new),
                leaving.stream()
                        .map(edgesOf ->
                                edgesOf.stream().mapToDouble(Edge::weight).toArray())
                        .toArray(double[][]::new));
    }

    /// The best way to each node from any of the starts, avoiding the closed nodes; empty where there is none.
    ///
    /// @param starts from: the number of the start, to: the node it leads to, weight: its worth
    public List<Optional<Path>> from(List<Edge> starts, boolean[] closed) {
        Path[] best = new Path[neighbours.length];
        PriorityQueue<Path> open = new PriorityQueue<>();
        starts.stream()
                .filter(start -> !closed[start.to()])
                .map(start -> Path.start(start.from(), start.to(), start.weight()))
                .forEach(open::add);
        for (Path path = open.poll(); path != null; path = open.poll()) {
            if (best[path.node()] == null) {
                best[path.node()] = path;
                extend(path, open, closed, best);
            }
        }
        List<Optional<Path>> result = new ArrayList<>();
        for (Path path : best) {
            result.add(Optional.ofNullable(path));
        }
        return result;
    }

    private void extend(Path path, PriorityQueue<Path> open, boolean[] closed, Path[] best) {
        int[] next = neighbours[path.node()];
        for (int i = 0; i < next.length; i++) {
            if (!closed[next[i]] && best[next[i]] == null) {
                open.add(path.to(next[i], weights[path.node()][i]));
            }
        }
    }
}
