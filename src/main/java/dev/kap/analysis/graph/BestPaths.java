package dev.kap.analysis.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Map<Integer, List<Edge>> starts;
    private final Predicate<Integer> open;
    private final Map<Integer, Path> best;

    /// The nodes whose best way is direct, by its start; and those whose best way comes from a node, by that node.
    private final Map<Integer, List<Integer>> first = new HashMap<>();

    private final Map<Integer, List<Integer>> next = new HashMap<>();

    private BestPaths(List<List<Edge>> leaving, Map<Integer, List<Edge>> starts, Predicate<Integer> open) {
        this.leaving = leaving;
        this.starts = starts;
        this.open = open;
        PriorityQueue<Path> direct = new PriorityQueue<>();
        starts.keySet().forEach(node -> direct(node, start -> true, direct));
        this.best = settled(direct, node -> true);
        best.values().forEach(path -> {
            Path before = path.before();
            Map<Integer, List<Integer>> from = before == null ? first : next;
            from.computeIfAbsent(before == null ? path.start() : before.node(), key -> new ArrayList<>())
                    .add(path.node());
        });
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
        return new BestPaths(leaving, starts.stream().collect(Collectors.groupingBy(Edge::to)), open);
    }

    /// The best way to that node; empty where there is none.
    public Optional<Path> to(int node) {
        return Optional.ofNullable(best.get(node));
    }

    /// The best ways over none of the closed nodes, to those nodes whose best way leads over one of them.
    public Map<Integer, Path> avoiding(Collection<Integer> closed) {
        Set<Integer> lost = new HashSet<>();
        closed.stream().filter(best::containsKey).forEach(node -> lose(node, lost));
        lost.removeAll(closed);
        return again(lost, Set.copyOf(closed), start -> true);
    }

    /// The best ways from the other starts, to those nodes whose best way leads from one of these.
    public Map<Integer, Path> withoutStarts(Collection<Integer> gone) {
        Set<Integer> lost = new HashSet<>();
        for (int start : gone) {
            first.getOrDefault(start, List.of()).forEach(node -> lose(node, lost));
        }
        return again(lost, Set.of(), other -> !gone.contains(other.from()));
    }

    /// A node and all whose best way leads over it.
    private void lose(int top, Set<Integer> lost) {
        Deque<Integer> under = new ArrayDeque<>(List.of(top));
        while (!under.isEmpty()) {
            int node = under.pop();
            if (lost.add(node)) {
                under.addAll(next.getOrDefault(node, List.of()));
            }
        }
    }

    /// Ways that do not need what is lost stay the best; the search runs over the other nodes only.
    private Map<Integer, Path> again(Set<Integer> lost, Set<Integer> closed, Predicate<Edge> startStays) {
        PriorityQueue<Path> queue = new PriorityQueue<>();
        for (int node : lost) {
            direct(node, startStays, queue);
            for (Edge edge : leaving.get(node)) {
                Path neighbour = best.get(edge.to());
                if (neighbour != null
                        && open.test(edge.to())
                        && !lost.contains(edge.to())
                        && !closed.contains(edge.to())) {
                    queue.add(neighbour.to(node, edge.weight()));
                }
            }
        }
        return settled(queue, lost::contains);
    }

    private void direct(int node, Predicate<Edge> counts, PriorityQueue<Path> queue) {
        starts.getOrDefault(node, List.of()).stream()
                .filter(counts)
                .map(start -> Path.start(start.from(), start.to(), start.weight()))
                .forEach(queue::add);
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
