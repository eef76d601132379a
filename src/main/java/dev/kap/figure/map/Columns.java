package dev.kap.figure.map;

import dev.kap.figure.Pen;
import dev.kap.figure.StanceSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where the columns of the large form stand: the x of the marks of each.
///
/// Columns stand as close as the labels beside them allow: a label may reach over a column that is empty at its height.
record Columns(List<Double> marks, List<Profile> profiles, double right) {

    /// Between mark and label.
    static final double GAP = 0.9;

    /// The least that is kept clear beside a reporting line.
    private static final double LINE = 0.5;

    private static final double BETWEEN = 1.1;
    private static final double MOST_EXTRA = 14;

    /// How much room labels and links may claim, in millimetres.
    ///
    /// @param name a name is broken into two lines at the latest at this width
    /// @param title likewise a job title
    /// @param lane between two links side by side
    /// @param below how far a label reaches below the middle of its mark
    record Limits(double name, double title, double lane, double below) {

        Limits(double name, double title, double lane) {
            this(name, title, lane, Label.BELOW);
        }
    }

    /// What a column takes: left of its marks, and for the label of each seat to the right of them.
    record Profile(List<Seat> seats, List<Double> labels, List<Double> linksFrom, Limits limits) {

        static Profile of(List<Seat> seats, Limits limits) {
            List<Double> from = new ArrayList<>();
            seats.forEach(seat -> seat.person().links().forEach(link -> from.add(seat.y())));
            return new Profile(seats, seats.stream().map(s -> label(s, limits)).toList(), from, limits);
        }

        /// How far the column reaches to the left of its marks between those heights; below 0 where it is empty.
        double left(double top, double bottom) {
            double left = seats.stream()
                    .filter(s -> s.y() - 3.7 < bottom && s.y() + limits.below() > top)
                    .mapToDouble(s -> reach(s.person()) - s.indent())
                    .max()
                    .orElse(-Double.MAX_VALUE);
            left = hasLine(top, bottom) ? Math.max(left, LINE) : left;
            // A link runs from its seat down to the bottom; the highest seats have the lanes farthest left.
            boolean passed = linksFrom.stream().anyMatch(y -> y - 1 < bottom);
            return passed ? Math.max(left, lanes()) : left;
        }

        /// How far it reaches anywhere.
        double left() {
            return Math.max(left(-Double.MAX_VALUE, Double.MAX_VALUE), 0);
        }

        /// Whether a reporting line may run there: from above the highest seat down to the lowest.
        private boolean hasLine(double top, double bottom) {
            return seats.stream().anyMatch(s -> s.y() - ReportingLines.ABOVE_ROW - LINE < bottom)
                    && seats.stream().anyMatch(s -> s.y() + LINE > top);
        }

        private double lanes() {
            return lane(linksFrom.size() - 1, limits.lane()) + 0.6;
        }
    }

    /// The columns between `left` and `right`; empty where they have no room there.
    static Optional<Columns> of(Seating seating, Limits limits, double left, double right) {
        List<Profile> profiles = new ArrayList<>();
        for (int c = 0; c < seating.columns(); c++) {
            int column = c;
            profiles.add(Profile.of(
                    seating.seats().stream().filter(s -> s.column() == column).toList(), limits));
        }
        List<Double> marks = packed(profiles, seating, left);
        double end = left;
        for (int c = 0; c < profiles.size(); c++) {
            end = Math.max(end, marks.get(c) + needed(profiles.get(c), seating, c));
        }
        return end > right ? Optional.empty() : Optional.of(spread(marks, profiles, right, right - end));
    }

    /// How far the lane of a link stands left of the marks.
    static double lane(int index, double pitch) {
        return 3.7 + index * pitch;
    }

    static double reach(MapPerson person) {
        return StanceSigns.reach(person.stance(), person.borderline(), Pen.mm(person.radius())) / Pen.mm(1);
    }

    /// Where the label of that seat has to end.
    double end(Seat seat) {
        double end = right;
        for (int c = seat.column() + 1; c < marks.size(); c++) {
            double taken =
                    profiles.get(c).left(top(seat), bottom(seat, profiles.get(c).limits()));
            end = Math.min(end, marks.get(c) - taken - BETWEEN);
        }
        return end;
    }

    private static List<Double> packed(List<Profile> profiles, Seating seating, double left) {
        List<Double> marks = new ArrayList<>();
        for (int c = 0; c < profiles.size(); c++) {
            double x = left + profiles.get(c).left();
            for (int before = 0; before < c; before++) {
                x = Math.max(x, marks.get(before) + apart(profiles, before, c));
                if (seating.captions().stream().anyMatch(hasColumn(before))) {
                    x = Math.max(
                            x,
                            marks.get(before)
                                    + needed(profiles.get(before), seating, before)
                                    + profiles.get(c).left());
                }
            }
            marks.add(x);
        }
        return marks;
    }

    private static Predicate<Seating.Caption> hasColumn(int column) {
        return caption -> caption.column() == column;
    }

    /// The distance between the marks of two columns.
    private static double apart(List<Profile> profiles, int before, int after) {
        Profile right = profiles.get(after);
        double apart = right.left() + 1;
        Profile left = profiles.get(before);
        for (int i = 0; i < left.seats().size(); i++) {
            Seat seat = left.seats().get(i);
            apart = Math.max(
                    apart, left.labels().get(i) + BETWEEN + right.left(top(seat), bottom(seat, right.limits())));
        }
        return apart;
    }

    private static Columns spread(List<Double> packed, List<Profile> profiles, double right, double spare) {
        int count = packed.size();
        double extra = count == 0 ? 0 : Math.min(MOST_EXTRA, spare / count);
        double offset = (spare - extra * count) / 2;
        List<Double> marks = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            marks.add(packed.get(c) + offset + c * extra);
        }
        return new Columns(List.copyOf(marks), List.copyOf(profiles), right);
    }

    private static double needed(Profile profile, Seating seating, int column) {
        double labels = profile.labels().stream().mapToDouble(l -> l).max().orElse(0);
        double caption = seating.captions().stream()
                .filter(hasColumn(column))
                .mapToDouble(c -> Type.HEADING.width(c.text()) - 1)
                .max()
                .orElse(0);
        return Math.max(labels, caption) + BETWEEN;
    }

    /// How far a label reaches to the right of the marks of its column.
    private static double label(Seat seat, Limits limits) {
        MapPerson person = seat.person();
        double width = Math.max(
                Math.min(limits.name(), Type.NAME.narrowest(person.shortName())),
                Math.min(limits.title(), Type.TITLE.narrowest(person.title())));
        return seat.indent() + reach(person) + GAP + width;
    }

    private static double top(Seat seat) {
        return seat.y() - 3.7;
    }

    private static double bottom(Seat seat, Limits limits) {
        return seat.y() + limits.below();
    }
}
