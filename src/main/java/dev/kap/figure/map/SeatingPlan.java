package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds a seating of the large form that fits its page.
final class SeatingPlan {

    private static final double ROW_HEADS = 25;
    private static final double NOTE = 5.5;

    private final MapContent scene;
    private final boolean nobody;
    private final double top;
    private final double last;

    /// A seating with its columns, and texts that belong to it.
    record Fit(Seating seating, Columns columns, List<MapText> notes) {}

    /// @param nobody whether unknown reports are seated
    /// @param top where the room begins, in millimetres
    /// @param last the lowest place of a mark
    SeatingPlan(MapContent scene, boolean nobody, double top, double last) {
        this.scene = scene;
        this.nobody = nobody;
        this.top = top;
        this.last = last;
    }

    /// The first seating that has room from the left edge to `right`.
    Optional<Fit> fitting(Columns.Limits limits, double right) {
        return scene.forest().hasBosses() ? tree(limits, right) : levels(limits, right);
    }

    private Optional<Fit> tree(Columns.Limits limits, double right) {
        Forest forest = nobody ? withUnknownReports() : scene.forest();
        return Stream.of(steps(top + 5, 20.5, 14.5), steps(top + 5, 17.2, 13))
                .map(steps -> TreeSeating.of(forest, steps, scene.wording().say("map.loose")))
                .filter(seating -> seating.endsAbove(last))
                .flatMap(seating -> Columns.of(seating, limits, 0, right)
                        .map(columns -> new Fit(seating, columns, captions(seating, columns)))
                        .stream())
                .findFirst();
    }

    private Optional<Fit> levels(Columns.Limits limits, double right) {
        MapText note = MapText.of(scene.wording().say("map.levels"), Type.NOTE, 0, top + 2.5);
        return IntStream.rangeClosed(4, 9)
                .mapToObj(count -> LevelSeating.of(
                        scene.forest().loose(), steps(top + NOTE + 5, 16.5, 14.5), count, scene.wording()))
                .filter(seating -> seating.endsAbove(last))
                .flatMap(seating -> Columns.of(seating, limits, ROW_HEADS, right)
                        .map(columns -> new Fit(seating, columns, rowHeads(seating, note)))
                        .stream())
                .findFirst();
    }

    private Seating.Steps steps(double first, double row, double leaf) {
        return new Seating.Steps(first, row, leaf, last);
    }

    private static List<MapText> captions(Seating seating, Columns columns) {
        return seating.captions().stream()
                .map(c -> MapText.of(c.text(), Type.HEADING, columns.marks().get(c.column()) - 1, c.y() + 1))
                .toList();
    }

    private static List<MapText> rowHeads(Seating seating, MapText note) {
        List<MapText> texts = new ArrayList<>(List.of(note));
        seating.rowHeads().forEach(head -> {
            List<String> lines = Type.HEADING.wrap(head.text(), ROW_HEADS - 6, 2);
            for (int i = 0; i < lines.size(); i++) {
                texts.add(MapText.of(lines.get(i), Type.HEADING, 0, head.y() + 1 + i * 3.6));
            }
        });
        return texts;
    }

    /// The forest with a ring for the unknown reports of influential people.
    private Forest withUnknownReports() {
        Map<String, MapPerson> unknown = new HashMap<>();
        scene.unknownReports().forEach(u -> unknown.put(u.boss(), u.nobody()));
        Forest forest = scene.forest();
        return new Forest(
                forest.trees().stream().map(tree -> with(tree, unknown)).toList(), forest.loose(), forest.outside());
    }

    private static Branch with(Branch branch, Map<String, MapPerson> unknown) {
        MapPerson nobody = unknown.get(branch.person().id());
        List<Branch> reports = branch.leaf() && nobody != null
                ? List.of(new Branch(nobody, true, List.of()))
                : branch.reports().stream().map(report -> with(report, unknown)).toList();
        return new Branch(branch.person(), branch.assumed(), reports);
    }
}
