package dev.kap.figure.map;

import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What stands at the right edge of the large form: people outside the company, below them the best ways in.
final class SidePanel {

    static final double WIDTH = 39.4;

    private static final double STEP = 14.5;
    private static final double ENTRY = 9.3;
    private static final double HEAD = 12;
    private static final double SPACE = 10;
    private static final int FEWEST_WAYS = 2;

    private final List<MapPerson> outside;
    private final List<MapContent.WayIn> ways;
    private final double top;
    private final double marks;
    private final double across;
    private final Wording wording;

    /// @param lane between two links side by side
    SidePanel(MapContent scene, List<MapContent.WayIn> ways, double top, double lane) {
        this.outside = scene.forest().outside();
        this.top = top;
        this.across = scene.width();
        this.wording = scene.wording();
        int links = outside.stream().mapToInt(p -> p.links().size()).sum();
        double room = Math.max(6.5, links == 0 ? 0 : Columns.lane(links - 1, lane) + 1.2);
        this.marks = across - WIDTH + room;
        this.ways = ways;
    }

    boolean isEmpty() {
        return outside.isEmpty() && ways.isEmpty();
    }

    /// This panel with as many ways in as end above `y`; none where only one would.
    SidePanel endingAbove(double y, MapContent scene, double lane) {
        int room = (int) Math.floor((y - waysTop() - 5) / ENTRY);
        int kept = room < Math.min(FEWEST_WAYS, ways.size()) ? 0 : Math.min(room, ways.size());
        return new SidePanel(scene, ways.subList(0, kept), top, lane);
    }

    double bottom() {
        return ways.isEmpty() ? panelBottom() : waysTop() + 5 + ENTRY * ways.size();
    }

    /// The x of the marks in the panel.
    double marks() {
        return marks;
    }

    /// Draws the panel and gives the marks in it.
    List<Dot> draw(Draft draft) {
        List<Dot> dots = new ArrayList<>();
        if (!outside.isEmpty()) {
            double left = across - WIDTH;
            draft.plates.add(new Plate(Box.between(left, top, across, panelBottom()), Plate.Fill.PANEL));
            draft.texts.add(MapText.of(wording.say("map.outside"), Type.HEADING, left + 3, top + 4.6)
                    .on(MapText.Ground.PANEL));
        }
        for (MapPerson person : outside) {
            MapPoint at = new MapPoint(marks, top + HEAD + dots.size() * STEP);
            Dot dot = Dot.of(person, at, person.radius());
            double x = at.x() + Columns.reach(person) + Columns.GAP;
            draft.texts.addAll(Label.of(person, x, at.y(), across - 1 - x, MapText.Ground.PANEL));
            dots.add(dot);
        }
        draft.dots.addAll(dots);
        drawWays(draft);
        return dots;
    }

    private void drawWays(Draft draft) {
        if (ways.isEmpty()) {
            return;
        }
        double left = waysLeft();
        double y = waysTop();
        draft.text(wording.say("map.ways"), Type.HEADING, left, y);
        draft.routes.add(Route.straight(MapLineStyle.RULE, left, y + 2, across, y + 2));
        for (MapContent.WayIn way : ways) {
            y += ENTRY;
            drawWay(draft, way, left, y - ENTRY + 6.2);
            draft.routes.add(Route.straight(MapLineStyle.ROW, left, y + 2.4, across, y + 2.4));
        }
    }

    private void drawWay(Draft draft, MapContent.WayIn way, double left, double baseline) {
        double width = across - left;
        String word = wording.say(word(way));
        Type type = way instanceof MapContent.WayIn.Open ? Type.SMALL_HEADING : Type.CLOSED;
        draft.texts.add(MapText.ending(word, type, across, baseline));
        draft.text(Type.NAME.cut(way.to(), width - type.width(word) - 1.5), Type.NAME, left, baseline);
        draft.text(Type.TITLE.cut(wording.say(through(way)), width), Type.TITLE, left, baseline + 3.5);
    }

    private static Sentence word(MapContent.WayIn way) {
        return switch (way) {
            case MapContent.WayIn.Open open ->
                Sentence.of("map.way." + open.openness().name().toLowerCase(Locale.ROOT));
            case MapContent.WayIn.Closed closed -> Sentence.of("map.way.closed");
        };
    }

    private static Sentence through(MapContent.WayIn way) {
        return switch (way) {
            case MapContent.WayIn.Open open -> Sentence.of("map.via", Arg.text(String.join(" → ", open.via())));
            case MapContent.WayIn.Closed closed -> Sentence.of("map.way.first", Arg.text(closed.keeper()));
        };
    }

    private double waysLeft() {
        return Math.max(across - WIDTH + 6, outside.isEmpty() ? 0 : marks - 2.2);
    }

    private double panelBottom() {
        return outside.isEmpty() ? top : top + HEAD + (outside.size() - 1) * STEP + Label.BELOW + 2;
    }

    private double waysTop() {
        return outside.isEmpty() ? top + 4.6 : panelBottom() + SPACE;
    }
}
