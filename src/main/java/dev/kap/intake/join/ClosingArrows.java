package dev.kap.intake.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which of many arrows, drawn one after the other, close a ring with those before them.
///
/// Looking for a ring at each arrow would take the square of their number. Here all are drawn at once: two ends are on
/// one ring from the same moment on from which they are in one knot (each reaches the other), and these moments are
/// found by halving: the arrows whose ends the first half ties belong to it, the others see its knots as single points.
final class ClosingArrows {

    /// From one number to another.
    record Arrow(int from, int to) {}

    /// An arrow between knots, with its place in the order.
    private record Drawn(int moment, int from, int to) {}

    private final boolean[] closing;

    private ClosingArrows(int arrows) {
        this.closing = new boolean[arrows];
    }

    /// The places of the arrows that close a ring, rising.
    static List<Integer> of(List<Arrow> arrows) {
        ClosingArrows found = new ClosingArrows(arrows.size());
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < arrows.size(); i++) {
            drawn.add(new Drawn(i, arrows.get(i).from, arrows.get(i).to));
        }
        found.search(drawn, 0, arrows.size() - 1);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < arrows.size(); i++) {
            if (found.closing[i]) {
                places.add(i);
            }
        }
        return places;
    }

    /// These arrows are tied at a moment from `first` to `last`, or never.
    private void search(List<Drawn> arrows, int first, int last) {
        if (arrows.isEmpty() || first > last) {
            return;
        }
        int middle = (first + last) >>> 1;
        List<Drawn> compact = numbered(arrows);
        int[] knots = Knots.of(
                compact.stream()
                        .filter(arrow -> arrow.moment <= middle)
                        .map(arrow -> new Arrow(arrow.from, arrow.to))
                        .toList(),
                ends(compact));
        List<Drawn> tied = new ArrayList<>();
        List<Drawn> loose = new ArrayList<>();
        for (Drawn arrow : compact) {
            if (arrow.moment <= middle && knots[arrow.from] == knots[arrow.to]) {
                tied.add(arrow);
            } else {
                loose.add(new Drawn(arrow.moment, knots[arrow.from], knots[arrow.to]));
            }
        }
        if (first == last) {
            tied.stream().filter(arrow -> arrow.moment == first).forEach(arrow -> closing[arrow.moment] = true);
            return;
        }
        search(tied, first, middle);
        later(loose, middle + 1, last);
    }

    /// What is drawn within a knot that was there before closes a ring at once.
    private void later(List<Drawn> arrows, int first, int last) {
        List<Drawn> between = new ArrayList<>();
        for (Drawn arrow : arrows) {
            if (arrow.from == arrow.to) {
                closing[arrow.moment] = true;
            } else {
                between.add(arrow);
            }
        }
        search(between, first, last);
    }

    /// The same arrows between numbers without gaps.
    private static List<Drawn> numbered(List<Drawn> arrows) {
        int[] used = arrows.stream()
                .flatMapToInt(arrow -> IntStream.of(arrow.from, arrow.to))
                .sorted()
                .distinct()
                .toArray();
        return arrows.stream()
                .map(arrow -> new Drawn(
                        arrow.moment, Arrays.binarySearch(used, arrow.from), Arrays.binarySearch(used, arrow.to)))
                .toList();
    }

    private static int ends(List<Drawn> arrows) {
        return 1
                + arrows.stream()
                        .mapToInt(arrow -> Math.max(arrow.from, arrow.to))
                        .max()
                        .orElse(-1);
    }
}
