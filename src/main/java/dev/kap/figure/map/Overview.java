package dev.kap.figure.map;

import dev.kap.figure.MarkKind;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The first page of a very large account: the heads of its branches, how many people each has, and our best link.
final class Overview {

    private static final int A_PAGE = 20;
    private static final int A_COLUMN = 10;
    private static final double STEP = 12.2;
    private static final double HALF = 129.5;
    private static final double LABEL = 9.4;
    private static final double NUMBERS = 71;
    private static final double GAP = 4;

    private final MapContent scene;
    private final Wording wording;
    private final boolean bare;

    private Overview(MapContent scene, boolean bare) {
        this.bare = bare;
        this.scene = scene;
        this.wording = scene.wording();
    }

    /// Some people with the one who heads them.
    private record Group(Optional<MapPerson> head, String name, List<MapPerson> people) {}

    /// @param bare with the heads alone, to be drawn on
    static List<MapPage> pages(MapContent scene, boolean bare) {
        Overview overview = new Overview(scene, bare);
        List<Group> groups = overview.groups();
        List<MapPage> pages = new ArrayList<>();
        for (int at = 0; at < groups.size(); at += A_PAGE) {
            pages.add(overview.page(groups.subList(at, Math.min(groups.size(), at + A_PAGE)), groups.size()));
        }
        return pages;
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        Forest forest = scene.forest();
        Optional<Branch> top = CompactBlocks.top(forest);
        top.ifPresent(t -> {
            groups.add(headed(new Branch(t.person(), false, leaves(t))));
            t.reports().stream().filter(b -> !b.leaf()).forEach(b -> groups.add(headed(b)));
        });
        forest.trees().stream()
                .filter(tree -> !top.equals(Optional.of(tree)))
                .forEach(tree -> groups.add(headed(tree)));
        if (forest.hasBosses()) {
            groups.add(new Group(Optional.empty(), wording.say("map.loose"), forest.loose()));
        } else {
            LevelSeating.ranks(forest.loose())
                    .forEach(rank -> groups.add(new Group(Optional.empty(), rank.name(wording), rank.people())));
        }
        groups.add(new Group(Optional.empty(), wording.say("map.outside"), forest.outside()));
        return groups.stream().filter(g -> !g.people().isEmpty()).toList();
    }

    private static List<Branch> leaves(Branch branch) {
        return branch.reports().stream().filter(Branch::leaf).toList();
    }

    private static Group headed(Branch branch) {
        return new Group(Optional.of(branch.person()), branch.person().name(), branch.people());
    }

    private MapPage page(List<Group> groups, int all) {
        Draft draft = new Draft(MapPage.WIDTH);
        double first = Legend.height(2) + 9;
        double width = groups.size() > A_COLUMN ? HALF : MapPage.WIDTH;
        draft.text(
                wording.say("map.overview", Arg.count(scene.contacts()), Arg.count(all)),
                Type.NOTE,
                0,
                Legend.height(2) + 1.5);
        for (int i = 0; i < groups.size(); i++) {
            int column = i / A_COLUMN;
            double y = first + i % A_COLUMN * STEP;
            group(draft, groups.get(i), column * (HALF + GAP), y, width);
        }
        Legend.draw(draft, Legend.countedMarks(draft.dots, CompactTies.everybody(scene.forest()), wording));
        return draft.page(first + Math.min(groups.size(), A_COLUMN) * STEP - 4);
    }

    private void group(Draft draft, Group group, double x, double y, double width) {
        double label = x + LABEL;
        double numbers = x + (width > HALF ? 95 : NUMBERS);
        double room = numbers - label - 3;
        MapPoint at = new MapPoint(x + 4.6, y);
        group.head()
                .ifPresent(head -> draft.dots.add(
                        bare ? Dot.of(head.bare(), at, head.bare().radius()) : Dot.repeated(head, at, head.radius())));
        draft.text(Type.NAME.cut(group.name(), room), Type.NAME, label, y + 0.2);
        draft.text(Type.TITLE.cut(group.head().map(MapPerson::title).orElse(""), room), Type.TITLE, label, y + 3.4);
        if (!bare) {
            known(draft, group, numbers, x + width, width, y);
        }
        draft.routes.add(Route.straight(MapLineStyle.ROW, x, y + STEP / 2, x + width, y + STEP / 2));
    }

    /// How many they are, how many know us, and who knows us best.
    private void known(Draft draft, Group group, double numbers, double right, double width, double y) {
        long linked = group.people().stream()
                .filter(p -> p.links().stream().anyMatch(MapPerson.OurLink::live))
                .count();
        String people = wording.say("map.people", Arg.count(group.people().size()));
        draft.text(people, Type.LEGEND, numbers, y + 0.2);
        draft.texts.add(MapText.ending(wording.say("map.linked", Arg.count(linked)), Type.NOTE, right, y + 0.2));
        draft.text(Type.TITLE.cut(best(group), right - numbers), Type.TITLE, numbers, y + 3.6);
        if (width > HALF) {
            marks(draft, group, numbers + 62, y);
        }
    }

    /// How many people stand in which quadrant.
    private void marks(Draft draft, Group group, double x, double y) {
        double at = x;
        for (MarkKind kind : MarkKind.values()) {
            long count = group.people().stream().filter(p -> p.mark() == kind).count();
            if (count > 0) {
                draft.dots.add(Dot.sample(kind, false, false, new MapPoint(at, y - 0.8), 1.2));
                draft.text(wording.say(Arg.count(count)), Type.LEGEND, at + 2.2, y + 0.2);
            }
            at += 10;
        }
    }

    private String best(Group group) {
        record Best(MapPerson person, MapPerson.OurLink link) {}
        return group.people().stream()
                .flatMap(p -> p.links().stream().map(link -> new Best(p, link)))
                .max(Comparator.comparingDouble(b -> b.link().worth()))
                .map(b -> wording.say(
                        "map.best",
                        Arg.text(b.link().member()),
                        Arg.text(b.person().shortName()),
                        Arg.score(b.link().worth())))
                .orElseGet(() -> wording.say("map.best.none"));
    }
}
