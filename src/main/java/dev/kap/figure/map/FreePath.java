package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// Finds a way between two points that keeps out of boxes: shortest path on a fine grid, then straightened.
final class FreePath {

    private static final double CELL = 1.2;
    private static final int[][] STEPS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1}};

    private final List<Box> boxes;
    private final Box area;
    private final int width;
    private final int height;
    private final boolean[] blocked;

    FreePath(List<Box> boxes, Box area) {
        this.boxes = boxes;
        this.area = area;
        this.width = (int) (area.width() / CELL) + 1;
        this.height = (int) (area.height() / CELL) + 1;
        this.blocked = new boolean[width * height];
        for (int i = 0; i < blocked.length; i++) {
            MapPoint spot = spot(i);
            blocked[i] = boxes.stream().anyMatch(box -> box.holds(spot));
        }
    }

    /// The corners of the way, both ends included.
    Optional<List<MapPoint>> between(MapPoint from, MapPoint to) {
        int start = cell(from);
        int goal = cell(to);
        int[] before = search(start, goal);
        if (before[goal] < 0) {
            return Optional.empty();
        }
        List<MapPoint> way = new ArrayList<>(List.of(to));
        for (int at = before[goal]; at != start; at = before[at]) {
            way.addFirst(spot(at));
        }
        way.addFirst(from);
        return Optional.of(straightened(way));
    }

    private record Reached(int cell, double cost) {}

    private int[] search(int start, int goal) {
        double[] cost = new double[blocked.length];
        int[] before = new int[blocked.length];
        Arrays.fill(cost, Double.MAX_VALUE);
        Arrays.fill(before, -1);
        PriorityQueue<Reached> open =
                new PriorityQueue<>(Comparator.comparingDouble(Reached::cost).thenComparingInt(Reached::cell));
        cost[start] = 0;
        before[start] = start;
        open.add(new Reached(start, 0));
        while (!open.isEmpty()) {
            Reached next = open.poll();
            if (next.cell() == goal) {
                break;
            }
            if (next.cost() <= cost[next.cell()]) {
                spread(next, goal, cost, before, open);
            }
        }
        return before;
    }

    private void spread(Reached from, int goal, double[] cost, int[] before, PriorityQueue<Reached> open) {
        for (int[] step : STEPS) {
            int x = from.cell() % width + step[0];
            int y = from.cell() / width + step[1];
            int cell = y * width + x;
            if (x < 0 || y < 0 || x >= width || y >= height || (blocked[cell] && cell != goal)) {
                continue;
            }
            double reached = from.cost() + Math.hypot(step[0], step[1]);
            if (reached < cost[cell] - 1e-9) {
                cost[cell] = reached;
                before[cell] = from.cell();
                open.add(new Reached(cell, reached));
            }
        }
    }

    /// Leaves out every point that two others see each other without.
    private List<MapPoint> straightened(List<MapPoint> way) {
        List<MapPoint> result = new ArrayList<>(List.of(way.getFirst()));
        int at = 0;
        while (at < way.size() - 1) {
            int next = way.size() - 1;
            while (next > at + 1 && !sees(way.get(at), way.get(next))) {
                next--;
            }
            result.add(way.get(next));
            at = next;
        }
        if (result.size() == 2) {
            result.add(1, way.get(way.size() / 2));
        }
        return result;
    }

    private boolean sees(MapPoint from, MapPoint to) {
        return new Route(MapLineStyle.TIE, 0, Route.Bend.STRAIGHT, List.of(from, to))
                .samples().stream()
                        .allMatch(s ->
                                boxes.stream().noneMatch(box -> box.grown(0.3).holds(s)));
    }

    private int cell(MapPoint spot) {
        int x = Math.clamp(Math.round((spot.x() - area.x()) / CELL), 0, width - 1);
        int y = Math.clamp(Math.round((spot.y() - area.y()) / CELL), 0, height - 1);
        return y * width + x;
    }

    private MapPoint spot(int cell) {
        int row = cell / width;
        return new MapPoint(area.x() + cell % width * CELL, area.y() + row * CELL);
    }
}
