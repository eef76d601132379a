package dev.kap.figure.map;

import dev.kap.figure.MarkKind;
import dev.kap.figure.StanceSign;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The line above the map that explains the signs, only those that occur.
final class Legend {

    static final double LINE = 5;
    private static final double MIDDLE = 2.3;
    private static final double BASELINE = 3.3;
    private static final double RADIUS = 1.5;
    private static final double WIDE = 4.4;
    private static final double NARROW = 2.6;

    /// The most lines there are.
    static final int MOST_LINES = 3;

    private Legend() {}

    /// A sign with its words.
    record Sign(Sample sample, String words) {

        double width() {
            return sample.width() + 1 + Type.LEGEND.width(words);
        }
    }

    /// What a sign looks like.
    sealed interface Sample {

        double width();

        record Mark(MarkKind kind, boolean hollow, boolean borderline) implements Sample {
            @Override
            public double width() {
                return borderline ? 4.4 : 3.8;
            }
        }

        record Stance(StanceSign sign) implements Sample {
            @Override
            public double width() {
                return sign.framed() ? 4.2 : 3.4;
            }
        }

        record Stroke(MapLineStyle ink, double weight) implements Sample {
            @Override
            public double width() {
                return 7;
            }
        }

        record Words(String text, Type type) implements Sample {
            @Override
            public double width() {
                return type.width(text);
            }
        }

        /// Our initials over a bar.
        record Strength(String initials, boolean live) implements Sample {
            @Override
            public double width() {
                return 5;
            }
        }
    }

    /// The room the legend takes with that many lines, down to the first mark.
    static double height(int lines) {
        return lines * LINE + 1.5;
    }

    /// The signs of a page of the large form.
    static List<Sign> large(Draft draft, MapContent scene) {
        Wording wording = scene.wording();
        List<Sign> signs = marks(draft.dots, wording);
        stroke(signs, draft, MapLineStyle.REPORTS, 0, wording.say("map.reports"));
        stroke(signs, draft, MapLineStyle.ASSUMED, 0, wording.say("map.assumed"));
        stroke(signs, draft, MapLineStyle.TIE, 0, wording.say("map.influences"));
        stroke(signs, draft, MapLineStyle.LINK, 2.4, wording.say("map.link"));
        stroke(signs, draft, MapLineStyle.WEAK_LINK, 1, wording.say("map.link.weak"));
        connections(signs, draft, wording);
        return signs;
    }

    /// Signs for the marks that occur.
    static List<Sign> marks(List<Dot> dots, Wording wording) {
        List<Sign> signs = new ArrayList<>();
        for (MarkKind kind : order()) {
            if (dots.stream().anyMatch(d -> d.kind() == kind)) {
                signs.add(new Sign(new Sample.Mark(kind, false, false), name(kind, wording)));
            }
        }
        special(signs, dots, wording);
        return signs;
    }

    /// Signs for the marks that occur, each with how many there are on all pages.
    static List<Sign> countedMarks(List<Dot> dots, List<MapPerson> everybody, Wording wording) {
        Map<MarkKind, Long> counts = new EnumMap<>(MarkKind.class);
        everybody.forEach(person -> counts.merge(person.mark(), 1L, Long::sum));
        List<Sign> signs = new ArrayList<>();
        for (MarkKind kind : order()) {
            Long count = counts.get(kind);
            if (count != null) {
                String words = wording.say("map.counted", Arg.phrase(Sentence.of(key(kind))), Arg.count(count));
                signs.add(new Sign(new Sample.Mark(kind, false, false), words));
            }
        }
        special(signs, dots, wording);
        return signs;
    }

    static int lines(List<Sign> signs, double width) {
        return rows(signs, width).size();
    }

    static void draw(Draft draft, List<Sign> signs) {
        List<List<Sign>> rows = rows(signs, draft.width());
        double space = rows(signs, draft.width(), WIDE).size() == rows.size() ? WIDE : NARROW;
        for (int row = 0; row < rows.size(); row++) {
            double x = 0;
            for (Sign sign : rows.get(row)) {
                draw(draft, sign, x, row * LINE);
                x += sign.width() + space;
            }
        }
    }

    private static void special(List<Sign> signs, List<Dot> dots, Wording wording) {
        for (StanceSign sign : StanceSign.values()) {
            if (dots.stream().anyMatch(d -> d.stance() == sign && d.signed())) {
                signs.add(new Sign(new Sample.Stance(sign), wording.say("figure.stance." + sign.key())));
            }
        }
        if (dots.stream().anyMatch(d -> d.hollow() && shaped(d.kind()))) {
            signs.add(new Sign(new Sample.Mark(MarkKind.NURTURE, true, false), wording.say("map.hollow")));
        }
        if (dots.stream().anyMatch(Dot::borderline)) {
            signs.add(new Sign(new Sample.Mark(MarkKind.NURTURE, false, true), wording.say("map.borderline")));
        }
    }

    /// What the figure beside a name says, where one stands.
    static void connections(List<Sign> signs, Draft draft, Wording wording) {
        if (draft.texts.stream().anyMatch(text -> text.type() == Type.CONNECTIONS)) {
            signs.add(new Sign(new Sample.Words(Label.COUNT + 5, Type.CONNECTIONS), wording.say("map.connections")));
        }
    }

    private static boolean shaped(MarkKind kind) {
        return kind != MarkKind.UNPLACED && kind != MarkKind.MISSING;
    }

    private static List<MarkKind> order() {
        return List.of(
                MarkKind.NURTURE,
                MarkKind.DEVELOP,
                MarkKind.SUPPORT,
                MarkKind.WATCH,
                MarkKind.UNPLACED,
                MarkKind.MISSING);
    }

    private static String name(MarkKind kind, Wording wording) {
        return wording.say(key(kind));
    }

    private static String key(MarkKind kind) {
        return "map." + kind.name().toLowerCase(Locale.ROOT);
    }

    /// Adds a sign for a line where one of that ink occurs.
    static void stroke(List<Sign> signs, Draft draft, MapLineStyle ink, double weight, String words) {
        if (draft.routes.stream().anyMatch(r -> r.ink() == ink)) {
            signs.add(new Sign(new Sample.Stroke(ink, weight), words));
        }
    }

    /// As few rows as may be.
    private static List<List<Sign>> rows(List<Sign> signs, double width) {
        List<List<Sign>> wide = rows(signs, width, WIDE);
        List<List<Sign>> narrow = rows(signs, width, NARROW);
        return narrow.size() < wide.size() ? narrow : wide;
    }

    private static List<List<Sign>> rows(List<Sign> signs, double width, double space) {
        List<List<Sign>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        double x = 0;
        for (Sign sign : signs) {
            if (x + sign.width() > width) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(sign);
            x += sign.width() + space;
        }
        return rows;
    }

    private static void draw(Draft draft, Sign sign, double x, double top) {
        double y = top + MIDDLE;
        double end = x + sign.sample().width();
        switch (sign.sample()) {
            case Sample.Mark mark ->
                draft.dots.add(Dot.sample(
                        mark.kind(),
                        mark.hollow(),
                        mark.borderline(),
                        new MapPoint((x + end) / 2, y),
                        mark.borderline() ? 1 : RADIUS));
            case Sample.Stance(StanceSign stance) ->
                draft.samples.add(
                        new StanceSample(stance, new MapPoint((x + end) / 2, y), stance.framed() ? 1.1 : RADIUS));
            case Sample.Stroke(MapLineStyle ink, double weight) -> draft.routes.add(sample(ink, weight, x, y, end));
            case Sample.Words(String text, Type type) -> draft.text(text, type, x, top + BASELINE);
            case Sample.Strength(String initials, boolean live) ->
                Strengths.draw(
                        draft,
                        initials,
                        new MapPerson.OurLink("", live ? 8 : 2, live),
                        new MapPoint(end, y + 0.4),
                        MapText.Ground.PAPER);
        }
        draft.text(sign.words(), Type.LEGEND, end + 1, top + BASELINE);
    }

    private static Route sample(MapLineStyle ink, double weight, double x, double y, double end) {
        if (ink != MapLineStyle.TIE) {
            return new Route(ink, weight, Route.Bend.STRAIGHT, List.of(new MapPoint(x, y), new MapPoint(end, y)));
        }
        return new Route(
                ink,
                0,
                Route.Bend.CURVED,
                List.of(
                        new MapPoint(x, y + 0.8),
                        new MapPoint(x + 2, y - 1.4),
                        new MapPoint(end - 2, y - 1.4),
                        new MapPoint(end - 0.3, y + 0.8)));
    }
}
