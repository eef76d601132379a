package dev.kap.figure;

import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Gathers marks that would cover each other beyond reading into one that bears their number.
///
/// The field is cut into cells from the thresholds outward: none holds people of two quadrants, and as each mark stays
/// inside its cell no two of them meet, however many people there are.
final class Crowd {

    /// So many marks can be told apart wherever they stand.
    private static final int MARKS = 120;
    /// So many marks stand around one point.
    private static final int AT_A_POINT = 5;
    /// So many marks of a cell stay as they are.
    private static final int APART = 2;
    private static final double AROUND = 1.5;
    private static final Comparator<QuadrantMark> WEIGHTIEST = Comparator.comparingDouble(
                    (QuadrantMark spot) -> spot.y())
            .thenComparing(Comparator.comparingDouble(QuadrantMark::x).reversed())
            .thenComparing(QuadrantMark::name);

    private final QuadrantScale scale;
    private final QuadrantFigure.Size size;
    private final Set<String> toBeWon;
    private final Theme theme;
    private final Wording wording;

    /// @param toBeWon names of those who have a move: they stay by themselves
    Crowd(QuadrantScale scale, QuadrantFigure.Size size, Set<String> toBeWon, Theme theme, Wording wording) {
        this.toBeWon = Set.copyOf(toBeWon);
        this.scale = scale;
        this.size = size;
        this.theme = theme;
        this.wording = wording;
    }

    /// The spots as they can be drawn, from top to bottom: parted where they are few, gathered where they are many.
    List<QuadrantMark> settle(List<QuadrantMark> spots) {
        if (spots.size() <= MARKS) {
            List<QuadrantMark> parted =
                    Fan.points(spots).stream().flatMap(this::atAPoint).toList();
            if (gatheredApart(parted)) {
                return parted;
            }
        }
        Map<Cell, List<QuadrantMark>> cells =
                spots.stream().collect(Collectors.groupingBy(this::cell, TreeMap::new, Collectors.toList()));
        return cells.entrySet().stream()
                .flatMap(cell -> inside(cell.getKey(), cell.getValue()))
                .sorted(Fan.READING_ORDER)
                .toList();
    }

    /// What stands in a mark for that many.
    static String number(int people, Wording wording) {
        return wording.numbers().decimal(people, 0);
    }

    static Lettering lettering(QuadrantFigure.Size size, Theme theme) {
        return Lettering.of(theme, "ink", size.tellsAll() ? 9 : 7.5).inBold();
    }

    /// Few stand side by side; of many one mark stands for all but those to be won, and the opponents.
    private Stream<QuadrantMark> atAPoint(List<QuadrantMark> together) {
        if (together.size() <= AT_A_POINT) {
            return Fan.parted(together);
        }
        List<QuadrantMark> apart = together.stream().filter(this::standsAlone).toList();
        List<QuadrantMark> rest =
                together.stream().filter(spot -> !standsAlone(spot)).toList();
        if (apart.isEmpty() || apart.size() > AT_A_POINT || rest.size() <= AT_A_POINT) {
            return Stream.of(held(gathered(together), scale.field()));
        }
        QuadrantMark crowd = held(gathered(rest), scale.field());
        double from = crowd.reach() + 1.2 * apart.getFirst().reach();
        return Stream.concat(Stream.of(crowd), IntStream.range(0, apart.size()).mapToObj(i -> {
            double angle = Math.toRadians(180 + 40 * (i - (apart.size() - 1) / 2.0));
            QuadrantMark beside =
                    apart.get(i).at(crowd.x() + from * Math.cos(angle), crowd.y() + from * Math.sin(angle));
            return held(beside, scale.field());
        }));
    }

    private boolean standsAlone(QuadrantMark spot) {
        return toBeWon.contains(spot.name()) || spot.stance().framed();
    }

    /// Whether no mark of several touches another mark.
    private static boolean gatheredApart(List<QuadrantMark> spots) {
        List<QuadrantMark> gathered =
                spots.stream().filter(QuadrantMark::gathered).toList();
        return gathered.stream()
                .allMatch(crowd -> spots.stream()
                        .filter(other -> !other.name().equals(crowd.name()))
                        .noneMatch(other -> Math.max(Math.abs(crowd.x() - other.x()), Math.abs(crowd.y() - other.y()))
                                < crowd.reach() + other.reach()));
    }

    private Stream<QuadrantMark> inside(Cell cell, List<QuadrantMark> spots) {
        Rectangle2D room = room(cell);
        return spots.size() <= APART
                ? Fan.spread(spots).stream().map(spot -> held(spot, room))
                : Stream.of(held(gathered(spots), room));
    }

    private QuadrantMark gathered(List<QuadrantMark> spots) {
        List<QuadrantMark> weightiest = spots.stream().sorted(WEIGHTIEST).toList();
        QuadrantMark first = weightiest.getFirst();
        return new QuadrantMark(
                first.contact(),
                spots.stream().mapToDouble(QuadrantMark::x).average().orElseThrow(),
                spots.stream().mapToDouble(QuadrantMark::y).average().orElseThrow(),
                radius(first.kind(), spots.size()),
                first.stance(),
                false,
                false,
                weightiest.stream().map(QuadrantMark::contact).toList());
    }

    private double radius(MarkKind kind, int people) {
        boolean large = size.tellsAll();
        double grown = Pen.mm((large ? 2.2 : 1.35) + (large ? 0.3 : 0.24) * Math.sqrt(people));
        double least = Math.max(AROUND * Pen.mm(size.marks.radius()), Math.min(grown, Pen.mm(size.marks.cell()) / 3));
        if (size == QuadrantFigure.Size.MOTIF) {
            return AROUND * Pen.mm(size.marks.radius());
        }
        Lettering lettering = lettering(size, theme);
        return ContactMarks.radiusAround(
                theme, kind, lettering.width(number(people, wording)) + 2, 0.9 * lettering.size(), least);
    }

    /// A spot that does not leave the cell; in the middle where it fills it.
    private static QuadrantMark held(QuadrantMark spot, Rectangle2D room) {
        double reach = spot.reach();
        return spot.at(
                within(spot.x(), room.getMinX() + reach, room.getMaxX() - reach),
                within(spot.y(), room.getMinY() + reach, room.getMaxY() - reach));
    }

    private static double within(double value, double least, double most) {
        return least > most ? (least + most) / 2 : Math.clamp(value, least, most);
    }

    /// On a threshold a contact is low: left of it or below.
    private Cell cell(QuadrantMark spot) {
        double side = Pen.mm(size.marks.cell());
        return new Cell(
                (int) Math.floor((spot.y() - scale.thresholdY()) / side),
                (int) Math.ceil((spot.x() - scale.thresholdX()) / side) - 1);
    }

    private Rectangle2D room(Cell cell) {
        double side = Pen.mm(size.marks.cell());
        Rectangle2D room = new Rectangle2D.Double(
                scale.thresholdX() + cell.column() * side, scale.thresholdY() + cell.row() * side, side, side);
        return room.createIntersection(scale.field());
    }

    private record Cell(int row, int column) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return Comparator.comparingInt(Cell::row)
                    .thenComparingInt(Cell::column)
                    .compare(this, other);
        }
    }
}
