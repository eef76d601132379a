package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The map of up to thirty people: a tree from top to bottom, our people below with their links.
final class LargeForm {

    static final int MOST = 30;

    private static final double FAN = 19;
    private static final double LEAST_FAN = 12;
    private static final List<Columns.Limits> LIMITS =
            List.of(new Columns.Limits(28, 24, 1), new Columns.Limits(26, 19, 1), new Columns.Limits(22, 16.5, 0.8));

    private final MapContent scene;
    private final Attempt attempt;
    private final Draft draft;
    private final LinkRoutes links;

    /// One way to share the room.
    ///
    /// @param nobody whether unknown reports are shown
    /// @param ways whether the best ways in are listed
    private record Attempt(boolean nobody, boolean ways, Columns.Limits limits, int legendLines) {

        Attempt withAnotherLine() {
            return new Attempt(nobody, ways, limits, legendLines + 1);
        }

        double top() {
            return Legend.height(legendLines);
        }
    }

    private LargeForm(MapContent scene, Attempt attempt) {
        this.scene = scene;
        this.draft = new Draft(scene.width());
        this.attempt = attempt;
        this.links = new LinkRoutes(attempt.limits().lane());
    }

    /// The page; empty where the people have no room on it in this form.
    static Optional<MapPage> of(MapContent scene) {
        if (scene.forest().size() > MOST + 3
                || scene.contacts() > MOST
                || scene.team().size() > TeamRow.MOST) {
            return Optional.empty();
        }
        return attempts(1).stream()
                .flatMap(attempt -> new LargeForm(scene, attempt).page().stream())
                .findFirst();
    }

    private static List<Attempt> attempts(int legendLines) {
        List<Attempt> attempts = new ArrayList<>();
        for (boolean[] shown : new boolean[][] {{true, true}, {false, true}, {false, false}}) {
            LIMITS.forEach(limits -> attempts.add(new Attempt(shown[0], shown[1], limits, legendLines)));
        }
        return attempts;
    }

    private Optional<MapPage> page() {
        double deepest = MapPage.HEIGHT - TeamRow.HEIGHT - LEAST_FAN - 2;
        SidePanel side = new SidePanel(
                        scene,
                        attempt.ways() ? scene.ways() : List.of(),
                        attempt.top(),
                        attempt.limits().lane())
                .endingAbove(deepest, scene, attempt.limits().lane());
        if (side.bottom() > deepest) {
            return Optional.empty();
        }
        double right = side.isEmpty() ? scene.width() : scene.width() - SidePanel.WIDTH - 5;
        return new SeatingPlan(scene, attempt.nobody(), attempt.top(), deepest - Label.BELOW)
                .fitting(attempt.limits(), right)
                .flatMap(fit -> drawn(fit, side));
    }

    private Optional<MapPage> drawn(SeatingPlan.Fit fit, SidePanel side) {
        draft.texts.addAll(fit.notes());
        people(fit.seating(), fit.columns());
        List<Dot> outside = side.draw(draft);
        Map<String, MapPerson> people = people(fit.seating());
        addLinks(fit, outside, side.marks(), people);
        double lowest =
                draft.texts.stream().mapToDouble(t -> t.box().bottom()).max().orElse(0);
        double fanTop = Math.max(lowest, side.bottom()) + 2;
        double boxTop = Math.min(MapPage.HEIGHT - TeamRow.HEIGHT, fanTop + FAN);
        double height = boxTop + TeamRow.HEIGHT;
        List<Route> lines = new ArrayList<>(team(boxTop, fanTop));
        lines.addAll(ReportingLines.of(fit.seating(), fit.columns()));
        draft.routes.addAll(0, lines);
        ties(new Box(0, attempt.top() - 1, scene.width(), fanTop + 4 - attempt.top()));
        List<Legend.Sign> signs = Legend.large(draft, scene);
        if (Legend.lines(signs, scene.width()) > attempt.legendLines()) {
            return attempt.legendLines() >= Legend.MOST_LINES
                    ? Optional.empty()
                    : new LargeForm(scene, attempt.withAnotherLine()).page();
        }
        Legend.draw(draft, signs);
        return Optional.of(draft.page(height));
    }

    private void people(Seating seating, Columns columns) {
        for (Seat seat : seating.seats()) {
            double x = columns.marks().get(seat.column()) + seat.indent();
            MapPerson person = seat.person();
            draft.dots.add(Dot.of(person, new MapPoint(x, seat.y()), person.radius()));
            double label = x + Columns.reach(person) + Columns.GAP;
            draft.texts.addAll(Label.of(person, label, seat.y(), columns.end(seat) - label, MapText.Ground.PAPER));
        }
    }

    private Map<String, MapPerson> people(Seating seating) {
        Map<String, MapPerson> people = new HashMap<>();
        seating.seats().forEach(seat -> people.put(seat.person().id(), seat.person()));
        scene.forest().outside().forEach(person -> people.put(person.id(), person));
        return people;
    }

    private void addLinks(SeatingPlan.Fit fit, List<Dot> outside, double outsideMarks, Map<String, MapPerson> people) {
        Map<String, Integer> columns = new HashMap<>();
        fit.seating().seats().forEach(seat -> columns.put(seat.person().id(), seat.column()));
        for (int c = 0; c < fit.seating().columns(); c++) {
            int column = c;
            List<Dot> dots = draft.dots.stream()
                    .filter(dot -> columns.getOrDefault(dot.of(), -1) == column)
                    .toList();
            links.add(fit.columns().marks().get(c), dots, people);
        }
        links.add(outsideMarks, outside, people);
    }

    private List<Route> team(double boxTop, double fanTop) {
        if (scene.team().isEmpty()) {
            draft.text(scene.wording().say("map.nolink"), Type.NOTE, 0, boxTop + 5);
            return List.of();
        }
        List<MapContent.Ours> team = links.ordered(scene.team());
        SequencedMap<String, Box> boxes = TeamRow.boxes(team, boxTop, scene.width());
        TeamRow.draw(draft, team, boxes, scene.wording());
        return links.routes(boxes, fanTop);
    }

    private void ties(Box area) {
        Map<String, Dot> dots = new HashMap<>();
        draft.dots.forEach(dot -> dots.put(dot.of(), dot));
        TieCurves curves = new TieCurves(draft.obstacles(), area);
        for (MapContent.Influence tie : scene.ties()) {
            Dot from = dots.get(tie.from());
            Dot to = dots.get(tie.to());
            if (from != null && to != null) {
                draft.routes.add(curves.route(from, to));
            }
        }
    }
}
