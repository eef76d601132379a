package dev.kap.figure.map;

import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Draws the rows of one block of the compact form.
final class CompactRows {

    static final double STEP = 4.4;

    private static final double INSET = 4.8;
    private static final double LABEL = 3.1;
    private static final int MOST_STRENGTHS = 3;
    private static final double MORE = 3;

    private final Draft draft;
    private final Wording wording;
    private final Map<String, String> initials = new HashMap<>();
    private final Map<String, List<String>> elsewhere;
    private final double width;
    private final boolean bare;

    /// @param elsewhere by person, the short names of whom he influences in another column
    /// @param width of a column, in millimetres
    /// @param bare whether nothing that is worked out is drawn
    CompactRows(Draft draft, MapContent scene, Map<String, List<String>> elsewhere, double width, boolean bare) {
        this.bare = bare;
        this.width = width;
        this.draft = draft;
        this.wording = scene.wording();
        this.elsewhere = elsewhere;
        scene.team().forEach(ours -> initials.put(ours.name(), ours.initials()));
    }

    /// The x of the marks at that indent in a column that starts at `left`.
    static double mark(double left, int indent) {
        return left + INSET + indent * STEP;
    }

    void draw(CompactBlock block, double left, double y) {
        MapText.Ground ground = block.kind() == CompactBlock.Kind.OUTSIDE ? MapText.Ground.PANEL : MapText.Ground.PAPER;
        double inset = block.kind() == CompactBlock.Kind.OUTSIDE ? 1.5 : 0;
        String heading = Type.HEADING.cut(block.heading(), width - 7.5);
        draft.texts.add(MapText.of(heading, Type.HEADING, mark(left, 0) + 2 - inset, y - 4.9)
                .on(ground));
        for (int i = 0; i < block.rows().size(); i++) {
            CompactBlock.Row row = block.rows().get(i);
            row(row, mark(left, row.indent()), y + i * ColumnPacker.ROW, left + width - inset, ground);
        }
        lines(block, left, y);
    }

    /// A person with label and the initials of our people; they end at `right`.
    void row(CompactBlock.Row row, double x, double y, double right, MapText.Ground ground) {
        MapPerson person = bare ? row.person().bare() : row.person();
        MapPoint at = new MapPoint(x, y);
        Dot dot = row.repeated()
                ? Dot.repeated(person, at, person.smallRadius())
                : Dot.of(person, at, person.smallRadius());
        draft.dots.add(dot);
        // The ground behind the letters shall not cut a ring or a frame.
        double label = x + Math.max(LABEL, dot.reach() + (dot.enclosed() ? MapText.HALO + 0.15 : 0.7));
        Type type = type(row);
        if (row.repeated()) {
            draft.texts.add(MapText.of(name(person, type, right - label), type, label, y + 1)
                    .on(ground));
            return;
        }
        double end = strengths(person, label, right, y, ground);
        List<MapText> name = new ArrayList<>(List.of(MapText.of(name(person, type, end - label), type, label, y - 0.2)
                .on(ground)));
        boolean beside = Label.count(person, name, end - 0.5);
        draft.texts.addAll(name);
        List<MapText> title = title(person, label, y + 2.85, end - label, ground);
        if (!beside) {
            Label.count(person, title, end - 0.5);
        }
        draft.texts.addAll(title);
    }

    private static Type type(CompactBlock.Row row) {
        if (row.repeated()) {
            return Type.REPEATED_NAME;
        }
        return type(row.person());
    }

    private static Type type(MapPerson person) {
        return person.missing() ? Type.MISSING_ROW_NAME : Type.ROW_NAME;
    }

    private static String name(MapPerson person, Type type, double width) {
        return type.width(person.name()) <= width ? person.name() : type.cut(person.shortName(), width);
    }

    /// The job title and whom the person influences elsewhere, from left to right.
    private List<MapText> title(MapPerson person, double x, double baseline, double width, MapText.Ground ground) {
        List<String> influenced = elsewhere.getOrDefault(person.id(), List.of());
        String title = person.title();
        List<MapText> texts = new ArrayList<>();
        if (!influenced.isEmpty()) {
            String arrow = Type.TIE.cut("→ " + String.join(", ", influenced), width);
            double room = width - Type.TIE.width(arrow) - 1.5;
            title = room < 5 ? "" : Type.TITLE.cut(title, room);
            double at = title.isEmpty() ? x : x + Type.TITLE.width(title) + 1.5;
            texts.add(MapText.of(arrow, Type.TIE, at, baseline).on(ground));
        }
        if (!title.isEmpty()) {
            texts.addFirst(MapText.of(Type.TITLE.cut(title, width), Type.TITLE, x, baseline)
                    .on(ground));
        }
        return texts;
    }

    /// Draws the strongest links and gives the x where the label has to end.
    private double strengths(MapPerson person, double label, double right, double y, MapText.Ground ground) {
        List<MapPerson.OurLink> links = person.links().stream()
                .filter(l -> initials.containsKey(l.member()))
                .toList();
        int shown = shown(person, links.size(), right - label);
        for (int i = 0; i < shown; i++) {
            MapPerson.OurLink link = links.get(i);
            double end = right - (shown - 1 - i) * Strengths.STEP;
            Strengths.draw(draft, initials.getOrDefault(link.member(), ""), link, new MapPoint(end, y), ground);
        }
        double left = right - shown * Strengths.STEP;
        if (links.size() > shown) {
            String more = wording.say("map.more", Arg.count(links.size() - shown));
            MapText text = MapText.ending(more, Type.TITLE, left, y + 0.1).on(ground);
            draft.texts.add(text);
            left = text.x();
        }
        return shown == 0 ? right : left - 1;
    }

    /// As many initials as leave room for the name, at least one.
    private static int shown(MapPerson person, int links, double width) {
        int shown = Math.min(links, MOST_STRENGTHS);
        double name = type(person).width(person.shortName());
        while (shown > 1 && name > width - shown * Strengths.STEP - (shown < links ? MORE : 0) - 1) {
            shown--;
        }
        return shown;
    }

    /// From each boss down to the last report, and across to each of them.
    private void lines(CompactBlock block, double left, double y) {
        List<CompactBlock.Row> rows = block.rows();
        for (int boss = 0; boss < rows.size(); boss++) {
            List<Integer> reports = reports(rows, boss);
            double x = mark(left, rows.get(boss).indent());
            double from = y + boss * ColumnPacker.ROW;
            for (int i = 0; i < reports.size(); i++) {
                boolean assumed = reports.subList(i, reports.size()).stream()
                        .allMatch(r -> rows.get(r).assumed());
                CompactBlock.Row report = rows.get(reports.get(i));
                double to = y + reports.get(i) * ColumnPacker.ROW;
                draft.routes.add(Route.straight(ink(assumed), x, from, x, to));
                draft.routes.add(Route.straight(ink(report.assumed()), x, to, mark(left, report.indent()), to));
                from = to;
            }
        }
    }

    /// The rows that report to the one at `boss`.
    private static List<Integer> reports(List<CompactBlock.Row> rows, int boss) {
        int indent = rows.get(boss).indent();
        return IntStream.range(boss + 1, rows.size())
                .takeWhile(i -> rows.get(i).indent() > indent)
                .filter(i -> rows.get(i).indent() == indent + 1)
                .boxed()
                .toList();
    }

    private static MapLineStyle ink(boolean assumed) {
        return assumed ? MapLineStyle.ASSUMED : MapLineStyle.REPORTS;
    }
}
