package dev.kap.intake.join;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// The knots of some arrows: ends of which each reaches the other (strongly connected components, after Tarjan, without
/// recursion: a chain may be as long as the sheet).
final class Knots {

    private static final int NONE = -1;

    private final int[][] next;
    private final int[] order;
    private final int[] lowest;
    private final int[] knot;
    private final int[] tried;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Deque<Integer> path = new ArrayDeque<>();
    private int met;

    private Knots(int[][] next) {
        this.next = next;
        this.order = new int[next.length];
        this.lowest = new int[next.length];
        this.knot = new int[next.length];
        this.tried = new int[next.length];
        Arrays.fill(order, NONE);
        Arrays.fill(knot, NONE);
    }

    /// For each of so many ends the number of one end of its knot.
    static int[] of(List<ClosingArrows.Arrow> arrows, int ends) {
        Knots knots = new Knots(next(arrows, ends));
        for (int end = 0; end < ends; end++) {
            if (knots.order[end] == NONE) {
                knots.walk(end);
            }
        }
        return knots.knot;
    }

    private static int[][] next(List<ClosingArrows.Arrow> arrows, int ends) {
        int[] count = new int[ends];
        arrows.forEach(arrow -> count[arrow.from()]++);
        int[][] next = new int[ends][];
        for (int end = 0; end < ends; end++) {
            next[end] = new int[count[end]];
        }
        arrows.forEach(arrow -> next[arrow.from()][--count[arrow.from()]] = arrow.to());
        return next;
    }

    private void walk(int start) {
        enter(start);
        while (!path.isEmpty()) {
            int end = path.element();
            if (tried[end] < next[end].length) {
                step(end, next[end][tried[end]++]);
            } else {
                leave(end);
            }
        }
    }

    private void enter(int end) {
        order[end] = met;
        lowest[end] = met;
        met++;
        open.push(end);
        path.push(end);
    }

    private void step(int end, int to) {
        if (order[to] == NONE) {
            enter(to);
        } else if (knot[to] == NONE) {
            lowest[end] = Math.min(lowest[end], order[to]);
        }
    }

    private void leave(int end) {
        path.pop();
        if (!path.isEmpty()) {
            lowest[path.element()] = Math.min(lowest[path.element()], lowest[end]);
        }
        if (lowest[end] == order[end]) {
            int member;
            do {
                member = open.pop();
                knot[member] = end;
            } while (member != end);
        }
    }
}
