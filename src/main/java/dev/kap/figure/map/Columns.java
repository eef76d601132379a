package dev.kap.figure.map;

import dev.kap.figure.Marks;
import dev.kap.figure.Pen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the columns of the large form stand: for each the x of its marks and the right end of its labels.
record Columns(List<Double> marks, List<Double> ends) {

    /// Between mark and label.
    static final double GAP = 0.9;

    private static final double BETWEEN = 1.2;
    private static final double MOST_EXTRA = 14;

    /// How much room labels and links may claim, in millimetres.
    ///
    /// @param name a name is broken into two lines at the latest at this width
    /// @param title likewise a job title
    /// @param lane between two links side by side
    record Limits(double name, double title, double lane) {}

    /// The columns between `left` and `right`; empty where they have no room there.
    static Optional<Columns> of(Seating seating, Limits limits, double left, double right) {
        List<Double> before = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        for (int c = 0; c < seating.columns(); c++) {
            int column = c;
            List<Seat> seats =
                    seating.seats().stream().filter(s -> s.column() == column).toList();
            before.add(before(seats, limits));
            after.add(Math.max(after(seats, limits), caption(seating, column)) + BETWEEN);
        }
        double spare = right - left - sum(before) - sum(after);
        return spare < 0 ? Optional.empty() : Optional.of(spread(before, after, left, spare));
    }

    /// How far the lane of a link stands left of the marks.
    static double lane(int index, double pitch) {
        return 3.7 + index * pitch;
    }

    static double reach(Person person) {
        return Marks.reach(person.borderline(), Pen.mm(person.radius())) / Pen.mm(1);
    }

    private static Columns spread(List<Double> before, List<Double> after, double left, double spare) {
        int count = before.size();
        double extra = count == 0 ? 0 : Math.min(MOST_EXTRA, spare / count);
        double x = left + (spare - extra * count) / 2;
        List<Double> marks = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            marks.add(x + before.get(c));
            x += before.get(c) + after.get(c) + extra;
            ends.add(x - BETWEEN);
        }
        return new Columns(marks, ends);
    }

    private static double before(List<Seat> seats, Limits limits) {
        int links = seats.stream().mapToInt(s -> s.person().links().size()).sum();
        double marks = seats.stream()
                .mapToDouble(s -> reach(s.person()) - s.indent())
                .max()
                .orElse(0);
        return Math.max(marks, links == 0 ? 0 : lane(links - 1, limits.lane()) + 0.6);
    }

    private static double after(List<Seat> seats, Limits limits) {
        return seats.stream()
                .mapToDouble(s -> s.indent() + reach(s.person()) + GAP + need(s.person(), limits))
                .max()
                .orElse(0);
    }

    private static double caption(Seating seating, int column) {
        return seating.captions().stream()
                .filter(c -> c.column() == column)
                .mapToDouble(c -> Type.HEADING.width(c.text()) - 1)
                .max()
                .orElse(0);
    }

    private static double need(Person person, Limits limits) {
        return Math.max(
                Math.min(limits.name(), Type.NAME.narrowest(person.shortName())),
                Math.min(limits.title(), Type.TITLE.narrowest(person.title())));
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
