package dev.kap.analysis.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The best ways from any start into a graph: the worth of a way is its start's times the weights of its edges.
///
/// A way leads only over nodes that are open; its last one need not be.
///
/// Among equal ways the one of fewer steps is best, then the one whose numbers come first, from the start on.
/// Dijkstra's algorithm, which holds because no weight is above 1.
public final class BestPaths {

    private final List<List<Edge>> leaving;
    private final List<Edge> starts;
    private final Predicate<Integer> open;
    private final Map<Integer, Path> best;

    private BestPaths(List<List<Edge>> leaving, List<Edge> starts, Predicate<Integer> open) {
        this.leaving = leaving;
        this.starts = starts;
        this.open = open;
        this.best = settled(direct(start -> true), node -> true);
    }

    /// Ways over these edges in both directions; weights lie above 0 and not above 1.
    ///
    /// @param starts from: the number of the start, to: the node it leads to, weight: its worth
    /// @param open whether a way may lead on from that node
    public static BestPaths of(int nodes, List<Edge> edges, List<Edge> starts, Predicate<Integer> open) {
        List<List<Edge>> leaving = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
        for (Edge edge : edges) {
            leaving.get(edge.from()).add(edge);
            leaving.get(edge.to()).add(new Edge(edge.to(), edge.from(), edge.weight()));
        }
        return new BestPaths(leaving, List.copyOf(starts), open);
    }

    /// The best way to that node; empty where there is none.
    public Optional<Path> to(int node) {
        return Optional.ofNullable(best.get(node));
    }

    /// The best ways over none of the closed nodes, to those nodes whose best way leads over one of them.
    public Map<Integer, Path> avoiding(Collection<Integer> closed) {
        return again(path -> path.meets(closed), start -> true, closed);
    }

    /// The best ways from the other starts, to those nodes whose best way leads from one of these.
    public Map<Integer, Path> withoutStarts(Collection<Integer> gone) {
        return again(path -> gone.contains(path.start()), other -> !gone.contains(other.from()), List.of());
    }

    /// Ways that do not need what is lost stay the best; the search runs over the other nodes only.
    private Map<Integer, Path> again(Predicate<Path> lost, Predicate<Edge> startStays, Collection<Integer> closed) {
        Set<Integer> affected = best.values().stream()
                .filter(lost)
                .map(Path::node)
                .filter(node -> !closed.contains(node))
                .collect(Collectors.toSet());
        PriorityQueue<Path> queue = direct(start -> affected.contains(start.to()) && startStays.test(start));
        for (int node : affected) {
            for (Edge edge : leaving.get(node)) {
                Path neighbour = best.get(edge.to());
                if (neighbour != null && open.test(edge.to()) && !lost.test(neighbour)) {
                    queue.add(neighbour.to(node, edge.weight()));
                }
            }
        }
        return settled(queue, affected::contains);
    }

    private PriorityQueue<Path> direct(Predicate<Edge> counts) {
        PriorityQueue<Path> queue = new PriorityQueue<>();
        starts.stream()
                .filter(counts)
                .map(start -> Path.start(start.from(), start.to(), start.weight()))
                .forEach(queue::add);
        return queue;
    }

    private Map<Integer, Path> settled(PriorityQueue<Path> queue, Predicate<Integer> wanted) {
        Map<Integer, Path> settled = new HashMap<>();
        for (Path path = queue.poll(); path != null; path = queue.poll()) {
            if (settled.putIfAbsent(path.node(), path) == null && open.test(path.node())) {
                for (Edge edge : leaving.get(path.node())) {
                    if (wanted.test(edge.to()) && !settled.containsKey(edge.to())) {
                        queue.add(path.to(edge.to(), edge.weight()));
                    }
                }
            }
        }
        return settled;
    }
}
