package dev.kap.figure.map;

import dev.kap.figure.Enlarged;
import dev.kap.figure.StanceSign;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The form of the map for a slide, in millimetres before it is enlarged: a tree of names, our people below.
final class SlideForm {

    private static final double WIDTH = 304.67 / Enlarged.SLIDE;
    private static final double HEIGHT = 118 / Enlarged.SLIDE;
    private static final double BOX = 8.3;
    private static final double WIDEST_BOX = 23;
    private static final double BOX_GAP = 2;
    private static final double INSET = 1.4;
    /// Between the lowest name and our people, for the links.
    private static final double LEAST_FAN = 5;

    private static final double FAN = 10;
    private static final double FIRST = 3.2;
    private static final double BELOW = 3.4;
    private static final double ROW_HEADS = 26;
    /// So many of us have room.
    private static final int OURS = 6;

    private static final List<Columns.Limits> LIMITS =
            List.of(new Columns.Limits(28, 0, 1, BELOW), new Columns.Limits(20, 0, 0.9, BELOW));
    private static final double LAST = HEIGHT - BOX - LEAST_FAN - BELOW;
    private static final List<Seating.Steps> STEPS = List.of(
            new Seating.Steps(FIRST, 12.2, 8, LAST),
            new Seating.Steps(FIRST, 11, 7, LAST),
            new Seating.Steps(FIRST, 10.6, 5.6, LAST));

    private final MapContent scene;
    private final List<MapContent.Ours> team;
    private final Draft draft = new Draft();

    private SlideForm(MapContent scene) {
        this.scene = scene;
        this.team = scene.team().stream()
                .sorted(Comparator.comparingLong((MapContent.Ours one) -> -one.live())
                        .thenComparingInt(one -> -one.links()))
                .limit(OURS)
                .toList();
    }

    /// The page; empty where the people have no room on it.
    static Optional<MapPage> of(MapContent scene) {
        return new SlideForm(scene).page();
    }

    private record Fit(Seating seating, Columns columns) {}

    private Optional<MapPage> page() {
        Forest forest = forest();
        return (forest.hasBosses() ? tree(forest) : levels(forest)).findFirst().map(this::drawn);
    }

    private Stream<Fit> tree(Forest forest) {
        return STEPS.stream()
                .map(steps -> TreeSeating.of(forest, steps, caption()))
                .filter(seating -> seating.endsAbove(LAST))
                .flatMap(seating -> fits(seating, 0));
    }

    /// Outsiders need no boss.
    private String caption() {
        return scene.forest().loose().isEmpty() ? "" : scene.wording().say("map.loose");
    }

    private Stream<Fit> levels(Forest forest) {
        return IntStream.rangeClosed(3, 7)
                .boxed()
                .flatMap(count ->
                        STEPS.stream().map(steps -> LevelSeating.of(forest.loose(), steps, count, scene.wording())))
                .filter(seating -> seating.endsAbove(LAST))
                .flatMap(seating -> fits(seating, ROW_HEADS));
    }

    private static Stream<Fit> fits(Seating seating, double left) {
        return LIMITS.stream()
                .flatMap(limits -> Columns.of(seating, limits, left, WIDTH).stream())
                .map(columns -> new Fit(seating, columns));
    }

    /// The people as a slide shows them; outsiders stand with those without a boss.
    private Forest forest() {
        Forest all = scene.forest();
        Set<String> ours = team.stream().map(MapContent.Ours::name).collect(Collectors.toSet());
        List<MapPerson> loose = Stream.concat(
                        all.loose().stream().map(person -> plain(person, person.shortName(), ours)),
                        all.outside().stream()
                                .map(person -> plain(
                                        person,
                                        scene.wording().say("map.slide.outside", Arg.text(person.shortName())),
                                        ours)))
                .toList();
        return new Forest(all.trees().stream().map(tree -> plain(tree, ours)).toList(), loose, List.of());
    }

    private static Branch plain(Branch branch, Set<String> ours) {
        return new Branch(
                plain(branch.person(), branch.person().shortName(), ours),
                branch.assumed(),
                branch.reports().stream().map(report -> plain(report, ours)).toList());
    }

    /// Name, mark and live links alone.
    private static MapPerson plain(MapPerson person, String name, Set<String> ours) {
        return new MapPerson(
                person.id(),
                person.name(),
                name,
                "",
                person.function(),
                person.level(),
                person.mark(),
                person.hollow(),
                false,
                person.stance().framed() ? person.stance() : StanceSign.NONE,
                person.influence(),
                0,
                person.links().stream()
                        .filter(MapPerson.OurLink::live)
                        .filter(link -> ours.contains(link.member()))
                        .toList());
    }

    private MapPage drawn(Fit fit) {
        heads(fit);
        people(fit);
        LinkRoutes links = links(fit);
        double fanTop =
                draft.texts.stream().mapToDouble(t -> t.box().bottom()).max().orElse(0) + 1.5;
        double boxTop = Math.min(HEIGHT - BOX, fanTop + FAN);
        draft.routes.addAll(ReportingLines.of(fit.seating(), fit.columns()));
        if (team.isEmpty()) {
            draft.text(scene.wording().say("map.nolink"), Type.SLIDE_IDLE_TEXT, 0, boxTop + 5);
        } else {
            SequencedMap<String, Box> boxes = boxes(links.ordered(team), boxTop);
            team.forEach(one -> box(one, boxes.getOrDefault(one.name(), new Box(0, 0, 0, 0))));
            draft.routes.addAll(0, links.routes(boxes, fanTop));
        }
        return new MapPage(WIDTH, boxTop + BOX, draft.plates, draft.routes, draft.dots, draft.samples, draft.texts);
    }

    private void heads(Fit fit) {
        fit.seating()
                .captions()
                .forEach(caption -> draft.text(
                        caption.text(),
                        Type.HEADING,
                        fit.columns().marks().get(caption.column()) - 1,
                        caption.y() + 1));
        fit.seating().rowHeads().forEach(head -> {
            List<String> lines = Type.HEADING.wrap(head.text(), ROW_HEADS - 3, 2);
            for (int i = 0; i < lines.size(); i++) {
                draft.text(lines.get(i), Type.HEADING, 0, head.y() + 1 + i * 3.6);
            }
        });
    }

    private void people(Fit fit) {
        for (Seat seat : fit.seating().seats()) {
            double x = fit.columns().marks().get(seat.column()) + seat.indent();
            MapPerson person = seat.person();
            draft.dots.add(Dot.of(person, new MapPoint(x, seat.y()), person.radius()));
            double label = x + Columns.reach(person) + Columns.GAP;
            draft.texts.addAll(
                    Label.of(person, label, seat.y(), fit.columns().end(seat) - label, MapText.Ground.PAPER));
        }
    }

    private LinkRoutes links(Fit fit) {
        Map<String, Integer> columns = new HashMap<>();
        Map<String, MapPerson> people = new HashMap<>();
        fit.seating().seats().forEach(seat -> {
            columns.put(seat.person().id(), seat.column());
            people.put(seat.person().id(), seat.person());
        });
        LinkRoutes links = new LinkRoutes(LIMITS.getLast().lane());
        for (int i = 0; i < fit.seating().columns(); i++) {
            int column = i;
            links.add(
                    fit.columns().marks().get(column),
                    draft.dots.stream()
                            .filter(dot -> columns.getOrDefault(dot.of(), -1) == column)
                            .toList(),
                    people);
        }
        return links;
    }

    private static SequencedMap<String, Box> boxes(List<MapContent.Ours> team, double top) {
        double width = Math.min(WIDEST_BOX, (WIDTH - BOX_GAP * (team.size() - 1)) / team.size());
        double step = team.size() < 2 ? 0 : Math.min(1.6 * width, (WIDTH - width) / (team.size() - 1));
        SequencedMap<String, Box> boxes = new LinkedHashMap<>();
        for (MapContent.Ours one : team) {
            boxes.put(one.name(), new Box(boxes.size() * step, top, width, BOX));
        }
        return boxes;
    }

    private void box(MapContent.Ours one, Box box) {
        boolean idle = one.live() == 0;
        draft.plates.add(new Plate(box, idle ? Plate.Fill.IDLE : Plate.Fill.TEAM));
        List<MapText> texts = new ArrayList<>();
        Type name = idle ? Type.IDLE_NAME : Type.TEAM_NAME;
        Type text = idle ? Type.SLIDE_IDLE_TEXT : Type.SLIDE_TEAM_TEXT;
        double room = box.width() - 2 * INSET;
        String links = scene.wording().say("map.slide.live", Arg.count(one.live()));
        texts.add(MapText.of(name.cut(surname(one), room), name, box.x() + INSET, box.y() + 3.5));
        texts.add(MapText.of(text.cut(links, room), text, box.x() + INSET, box.y() + 7));
        texts.forEach(line -> draft.texts.add(line.on(MapText.Ground.BOX)));
    }

    private String surname(MapContent.Ours one) {
        return scene.ourNames().of(one.name());
    }
}
