package dev.kap.figure.map;

import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Cuts a forest into the blocks of the compact form.
final class CompactBlocks {

    private static final int DEEPEST = 4;
    private static final double WIDEST_HEADING = 41.5;

    private final Forest forest;
    private final Wording wording;
    private final int most;
    private final boolean even;
    private final List<CompactBlock> blocks = new ArrayList<>();
    private int branch;

    private CompactBlocks(MapContent scene, int most, boolean even) {
        this.even = even;
        this.forest = scene.forest();
        this.wording = scene.wording();
        this.most = most;
    }

    /// Blocks of at most that many rows; what is cut is cut into even parts, or into as few as may be.
    static List<CompactBlock> of(MapContent scene, int most, boolean even) {
        CompactBlocks result = new CompactBlocks(scene, most, even);
        Optional<Branch> top = top(scene.forest());
        top.ifPresent(result::belowTop);
        scene.forest().trees().stream()
                .filter(tree -> !top.equals(Optional.of(tree)))
                .forEach(tree -> result.addBranch(tree, CompactBlock.Kind.FREE));
        result.addLoose();
        result.addGroup("map.outside", scene.forest().outside(), CompactBlock.Kind.OUTSIDE);
        return result.blocks;
    }

    /// The tree whose head stands above all columns: the one with more than half of the people in trees.
    static Optional<Branch> top(Forest forest) {
        int all = forest.trees().stream().mapToInt(t -> t.people().size()).sum();
        return forest.trees().stream().filter(t -> 2 * t.people().size() > all).findFirst();
    }

    private void belowTop(Branch top) {
        top.reports().stream().filter(b -> !b.leaf()).forEach(b -> addBranch(b, CompactBlock.Kind.UNDER_TOP));
        List<CompactBlock.Row> direct = top.reports().stream()
                .filter(Branch::leaf)
                .map(b -> new CompactBlock.Row(b.person(), 1, false, b.assumed()))
                .toList();
        addRows("map.direct", direct, CompactBlock.Kind.DIRECT);
    }

    private void addLoose() {
        if (forest.hasBosses()) {
            addGroup("map.loose", forest.loose(), CompactBlock.Kind.FREE);
            return;
        }
        for (LevelSeating.Rank rank : LevelSeating.ranks(forest.loose())) {
            addRows(rank.name(wording), rows(rank.people()), CompactBlock.Kind.FREE, false);
        }
    }

    private void addGroup(String key, List<MapPerson> people, CompactBlock.Kind kind) {
        addRows(wording.say(key), rows(people), kind, false);
    }

    private void addRows(String key, List<CompactBlock.Row> rows, CompactBlock.Kind kind) {
        addRows(wording.say(key), rows, kind, false);
    }

    private static List<CompactBlock.Row> rows(List<MapPerson> people) {
        return people.stream()
                .map(p -> new CompactBlock.Row(p, 0, false, false))
                .toList();
    }

    private void addBranch(Branch head, CompactBlock.Kind kind) {
        List<Branch> deeper = new ArrayList<>();
        List<CompactBlock.Row> rows = new ArrayList<>();
        collect(head, 0, rows, deeper);
        addRows(heading(head), rows, kind, false);
        deeper.forEach(this::addDeeper);
    }

    /// Whoever stands too far to the right starts anew, below the boss repeated.
    private void addDeeper(Branch boss) {
        List<Branch> deeper = new ArrayList<>();
        List<CompactBlock.Row> rows = new ArrayList<>();
        collect(boss, 0, rows, deeper);
        rows.set(0, new CompactBlock.Row(boss.person(), 0, true, false));
        branch--;
        addRows(wording.say("map.reports.of", Arg.text(boss.person().shortName())), rows, CompactBlock.Kind.FREE, true);
        deeper.forEach(this::addDeeper);
    }

    private static void collect(Branch branch, int indent, List<CompactBlock.Row> rows, List<Branch> deeper) {
        rows.add(new CompactBlock.Row(branch.person(), indent, false, branch.assumed()));
        if (indent == DEEPEST && !branch.leaf()) {
            deeper.add(branch);
        } else {
            branch.reports().forEach(report -> collect(report, indent + 1, rows, deeper));
        }
    }

    private void addRows(String heading, List<CompactBlock.Row> rows, CompactBlock.Kind kind, boolean plain) {
        if (rows.isEmpty()) {
            return;
        }
        long people = rows.stream().filter(r -> !r.repeated()).count();
        String counted = plain ? heading : heading(heading, "map.branch", Arg.count(people));
        boolean first = true;
        for (List<CompactBlock.Row> part : new Parts(rows, most, even).all()) {
            String words = first ? counted : heading(heading, "map.branch.continued");
            CompactBlock.Kind own = first || kind != CompactBlock.Kind.UNDER_TOP ? kind : CompactBlock.Kind.FREE;
            blocks.add(new CompactBlock(words, part, own, branch));
            first = false;
        }
        branch++;
    }

    /// A heading whose name is cut where the whole of it would be too wide.
    private String heading(String name, String key, Arg... more) {
        double rest = Type.HEADING.width(say(key, "", more));
        return say(key, Type.HEADING.cut(name, WIDEST_HEADING - rest), more);
    }

    private String say(String key, String name, Arg... more) {
        return wording.say(
                key, Stream.concat(Stream.of(Arg.text(name)), Stream.of(more)).toArray(Arg[]::new));
    }

    /// The function most people of the branch work in, else the head's name.
    private static String heading(Branch head) {
        Map<String, Integer> functions = new LinkedHashMap<>();
        head.people().stream()
                .map(MapPerson::function)
                .filter(f -> !f.isEmpty())
                .forEach(f -> functions.merge(f, 1, Integer::sum));
        return functions.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .filter(e -> 2 * e.getValue() > head.people().size())
                .map(Map.Entry::getKey)
                .orElse(head.person().shortName());
    }
}
