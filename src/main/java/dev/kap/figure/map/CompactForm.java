package dev.kap.figure.map;

import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The map of more people: one column per branch, rows indented, our people as initials at the end of each row.
final class CompactForm {

    private static final int MOST_ROWS = 14;
    private static final int MOST_WITHOUT_OVERVIEW = 70;
    private static final double GAP = 4;
    private static final double WIDEST = 62.75;
    private static final double TOP_BAND = 12.5;
    private static final double HEADING = 9;
    private static final double BELOW_ROWS = 8;

    private final MapContent scene;
    private final Wording wording;
    private final Optional<MapPerson> top;
    private final double bandTop;
    private final double firstRow;
    private final List<List<ColumnPacker.Place>> shelf;
    private final double width;
    private final int legendLines;
    private final boolean bare;

    private CompactForm(MapContent scene, int legendLines, boolean bare) {
        this.scene = scene;
        this.bare = bare;
        this.legendLines = legendLines;
        this.wording = scene.wording();
        this.top = CompactBlocks.top(scene.forest()).map(Branch::person);
        this.bandTop = Legend.height(legendLines) + (scene.forest().hasBosses() ? 0 : 4.5);
        this.firstRow = bandTop + (top.isPresent() ? TOP_BAND : 0) + HEADING;
        double badges = TeamBadges.height(scene.team().size(), scene.width());
        double room = MapPage.HEIGHT - badges - BELOW_ROWS - firstRow;
        int rows = Math.min(MOST_ROWS, (int) Math.floor(room / ColumnPacker.ROW) + 1);
        this.shelf = ColumnPacker.fewestPages(
                CompactBlocks.of(scene, rows, true),
                CompactBlocks.of(scene, rows, false),
                rows,
                ColumnPacker.columns(scene.width()));
        int columns = ColumnPacker.columns(shelf);
        this.width = Math.min(WIDEST, (scene.width() - GAP * (columns - 1)) / columns);
    }

    /// The pages, an overview first where there are more than 70 people; as wide as the content is.
    static List<MapPage> of(MapContent scene) {
        return IntStream.rangeClosed(1, Legend.MOST_LINES)
                .mapToObj(lines -> new CompactForm(scene, lines, false).pages())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /// The same pages with everybody in the same place, and nothing of what is worked out about them.
    static List<MapPage> bare(MapContent scene) {
        int needed = IntStream.rangeClosed(1, Legend.MOST_LINES)
                .filter(lines -> new CompactForm(scene, lines, false).pages().isPresent())
                .findFirst()
                .orElseThrow();
        return new CompactForm(scene, needed, true).pages().orElseThrow();
    }

    /// The pages; empty where the legend needs more lines.
    private Optional<List<MapPage>> pages() {
        List<MapPage> pages = new ArrayList<>();
        if (scene.contacts() > MOST_WITHOUT_OVERVIEW) {
            pages.addAll(Overview.pages(scene, bare));
        }
        Map<String, String> columns = columns(shelf);
        for (int i = 0; i < shelf.size(); i++) {
            Draft draft = new Draft(scene.width());
            double height = page(shelf.get(i), i == 0, columns, draft);
            List<Legend.Sign> signs = signs(draft);
            if (Legend.lines(signs, scene.width()) > legendLines && legendLines < Legend.MOST_LINES) {
                return Optional.empty();
            }
            Legend.draw(draft, signs);
            pages.add(draft.page(height));
        }
        return Optional.of(pages);
    }

    /// For each person page and column of the home row.
    private static Map<String, String> columns(List<List<ColumnPacker.Place>> pages) {
        Map<String, String> columns = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (ColumnPacker.Place place : pages.get(page)) {
                String column = page + "/" + place.column();
                place.block().rows().stream()
                        .filter(row -> !row.repeated())
                        .forEach(row -> columns.put(row.person().id(), column));
            }
        }
        return columns;
    }

    /// Draws a page and gives its height.
    private double page(List<ColumnPacker.Place> places, boolean first, Map<String, String> columns, Draft draft) {
        CompactRows painter =
                new CompactRows(draft, scene, bare ? Map.of() : CompactTies.elsewhere(scene, columns), width, bare);
        if (!scene.forest().hasBosses()) {
            draft.text(wording.say("map.levels"), Type.NOTE, 0, bandTop - 2.5);
        }
        top.ifPresent(person -> top(person, places, first, draft, painter));
        for (ColumnPacker.Place place : places) {
            panel(place, draft);
            painter.draw(place.block(), left(place.column()), y(place));
        }
        if (!bare) {
            ties(places, draft, columns);
        }
        double lowest = places.stream().mapToDouble(this::end).max().orElse(firstRow);
        double badges = TeamBadges.height(scene.team().size(), scene.width());
        double teamTop = Math.min(lowest + BELOW_ROWS, MapPage.HEIGHT - badges);
        TeamBadges.draw(draft, scene, teamTop);
        return teamTop + badges;
    }

    private double left(int column) {
        return column * (width + GAP);
    }

    private double end(ColumnPacker.Place place) {
        return firstRow + place.end() + (place.block().kind() == CompactBlock.Kind.OUTSIDE ? 2 : 0);
    }

    private double y(ColumnPacker.Place place) {
        return firstRow + place.down();
    }

    private void panel(ColumnPacker.Place place, Draft draft) {
        if (place.block().kind() == CompactBlock.Kind.OUTSIDE) {
            double left = left(place.column());
            draft.plates.add(new Plate(
                    Box.between(left, y(place) - 9.6, left + width, firstRow + place.end() + 5), Plate.Fill.PANEL));
        }
    }

    /// The person above all columns, with the bar from which the branches hang.
    private void top(
            MapPerson person, List<ColumnPacker.Place> places, boolean first, Draft draft, CompactRows painter) {
        List<ColumnPacker.Place> under =
                places.stream().filter(p -> p.block().underTop()).toList();
        if (under.isEmpty() && !first) {
            return;
        }
        double bar = bandTop + TOP_BAND - 2;
        double from = under.stream().mapToDouble(this::drop).min().orElse(CompactRows.mark(0, 0));
        double to = under.stream().mapToDouble(this::drop).max().orElse(from);
        double x = Math.max((from + to) / 2, CompactRows.mark(0, 0));
        double y = bandTop + 3;
        draft.routes.add(Route.straight(MapLineStyle.REPORTS, x, y, x, under.isEmpty() ? y : bar));
        if (from < Math.max(to, x)) {
            draft.routes.add(Route.straight(MapLineStyle.REPORTS, from, bar, Math.max(to, x), bar));
        }
        under.forEach(place -> hang(place, bar, draft));
        double label = 4.5
                + Math.max(Type.ROW_NAME.width(person.name()), Type.TITLE.width(person.title()))
                + Math.min(3, person.links().size()) * Strengths.STEP
                + 5;
        double right = Math.min(scene.width(), x + label);
        painter.row(new CompactBlock.Row(person, 0, !first, false), x, y, right, MapText.Ground.PAPER);
    }

    /// Where the line from the bar to the block goes down: into its first mark, or beside the blocks above it.
    private double drop(ColumnPacker.Place place) {
        double left = left(place.column());
        return place.down() == 0 ? CompactRows.mark(left, 0) : left + 0.2;
    }

    private void hang(ColumnPacker.Place place, double bar, Draft draft) {
        CompactBlock block = place.block();
        CompactBlock.Row head = block.rows().getFirst();
        double x = drop(place);
        double y = y(place);
        if (block.kind() == CompactBlock.Kind.UNDER_TOP) {
            MapLineStyle ink = head.assumed() ? MapLineStyle.ASSUMED : MapLineStyle.REPORTS;
            draft.routes.add(Route.straight(ink, x, bar, x, y));
            draft.routes.add(Route.straight(ink, x, y, CompactRows.mark(left(place.column()), 0), y));
            return;
        }
        for (int i = 0; i < block.rows().size(); i++) {
            double at = y + i * ColumnPacker.ROW;
            draft.routes.add(
                    Route.straight(MapLineStyle.REPORTS, x, at, CompactRows.mark(left(place.column()), 1), at));
        }
        draft.routes.add(Route.straight(MapLineStyle.REPORTS, x, bar, x, firstRow + place.end()));
    }

    private void ties(List<ColumnPacker.Place> places, Draft draft, Map<String, String> columns) {
        CompactTies ties = new CompactTies();
        for (MapContent.Influence tie : scene.ties()) {
            places.stream()
                    .filter(p -> CompactTies.inColumn(tie, columns))
                    .filter(p -> p.block().rows().stream()
                            .anyMatch(r -> !r.repeated() && r.person().id().equals(tie.from())))
                    .findFirst()
                    .flatMap(p -> ties.route(tie, draft.dots, left(p.column())))
                    .ifPresent(draft.routes::add);
        }
    }

    private List<Legend.Sign> signs(Draft draft) {
        List<Legend.Sign> signs = Legend.countedMarks(draft.dots, CompactTies.everybody(scene.forest()), wording);
        if (draft.texts.stream().anyMatch(t -> t.type() == Type.TIE)) {
            signs.add(new Legend.Sign(
                    new Legend.Sample.Words(wording.say("map.tie.word"), Type.TIE), wording.say("map.tie.elsewhere")));
        }
        Legend.stroke(signs, draft, MapLineStyle.TIE, 0, wording.say("map.tie.here"));
        Legend.stroke(signs, draft, MapLineStyle.ASSUMED, 0, wording.say("map.assumed"));
        strength(signs, draft, MapLineStyle.BAR, true, "map.strength");
        strength(signs, draft, MapLineStyle.WEAK_BAR, false, "map.strength.weak");
        Legend.connections(signs, draft, wording);
        return signs;
    }

    private void strength(List<Legend.Sign> signs, Draft draft, MapLineStyle ink, boolean live, String key) {
        if (draft.routes.stream().anyMatch(r -> r.ink() == ink)) {
            String initials = scene.team().getFirst().initials();
            signs.add(new Legend.Sign(new Legend.Sample.Strength(initials, live), wording.say(key)));
        }
    }
}
