package dev.kap.figure;

import dev.kap.figure.TimelineLanes.Entry;
import dev.kap.figure.TimelineLanes.Lane;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who of us does what when in the 90 days from the as-of date: a lane for each of us, the busiest first.
///
/// A move carries its number in the 90-day plan. Filled is agreed, dashed is proposed, a square is overdue.
public final class Timeline implements Drawing {

    private static final double STEP_DAYS = 30;

    /// How large; lengths in millimetres.
    public enum Size {
        /// As a page has it.
        PAGE(33, 176, 9.5, 5.4, 4, 115, 60),
        /// For [Enlarged]: owners and moves, nothing smaller than their letters.
        SLIDE(25, 304.67 / Enlarged.SLIDE, 6.4, 4.9, 2, 118 / Enlarged.SLIDE - 6.4, 40);

        private final double start;
        private final double end;
        private final double head;
        private final double row;
        private final double padding;
        private final double tallest;
        private final double label;

        Size(double start, double end, double head, double row, double padding, double tallest, double label) {
            this.label = label;
            this.row = row;
            this.padding = padding;
            this.start = start;
            this.end = end;
            this.head = head;
            this.tallest = tallest;
        }

        private TimelineLanes.Rows rows() {
            return new TimelineLanes.Rows(Pen.mm(row), Pen.mm(padding), Pen.mm(tallest), Pen.mm(label));
        }
    }

    private final Size size;
    private final TimelineScale scale;
    private final List<Lane> lanes;
    private final Theme theme;
    private final Wording wording;

    /// The 90 days of one account.
    public Timeline(AccountPlan plan, LocalDate asOf, Theme theme, Wording wording) {
        this(plan, asOf, Size.PAGE, theme, wording);
    }

    /// The timeline in that size.
    public Timeline(AccountPlan plan, LocalDate asOf, Size size, Theme theme, Wording wording) {
        this.size = size;
        this.scale = new TimelineScale(asOf, Pen.mm(size.start), Pen.mm(size.end));
        this.theme = theme;
        this.wording = wording;
        this.lanes = new TimelineLanes(plan, moves(plan), scale, size.rows(), wording, Lettering.of(theme, "ink", 8.5))
                .fitting();
    }

    /// The weightiest first, should there not be room for all: those of the headline, what is overdue, then by
    /// whom they are for.
    private static List<Move> moves(AccountPlan plan) {
        List<Move> all = plan.plan90();
        List<String> priority =
                plan.byPriority().stream().map(aim -> aim.contact().name()).toList();
        List<Move> first = plan.firstMoves();
        return all.stream()
                .sorted(Comparator.comparing((Move move) -> !first.contains(move))
                        .thenComparing(move -> !move.overdue())
                        .thenComparingInt(move -> place(priority, move))
                        .thenComparingInt(Move::number))
                .toList();
    }

    private static int place(List<String> priority, Move move) {
        int place = move.contact() == null ? -1 : priority.indexOf(move.contact());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /// The numbers of the moves that are shown.
    public Set<Integer> numbers() {
        return lanes.stream()
                .flatMap(lane -> lane.entries().stream())
                .map(Entry::number)
                .collect(Collectors.toSet());
    }

    /// How many moves of the 90-day plan are shown, the weightiest; fewer than all only where a page has no room.
    public int shown() {
        return lanes.stream().mapToInt(lane -> lane.entries().size()).sum();
    }

    @Override
    public double width() {
        return scale.end();
    }

    @Override
    public double height() {
        return head() + Math.max(lanes.stream().mapToDouble(Lane::height).sum(), TimelineLanes.ROW);
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        steps(pen);
        double top = head();
        for (Lane lane : lanes) {
            if (top > head()) {
                pen.line(LineStyle.of(theme, "hairline", 0.5), 0, top, width(), top);
            }
            lane(pen, lane, top);
            top += lane.height();
        }
        if (lanes.isEmpty()) {
            Lettering muted = Lettering.of(theme, "muted", 8.5);
            double middle = head() + TimelineLanes.ROW / 2;
            pen.text(wording.say("figure.timeline.empty"), muted, scale.start() + Pen.mm(2), muted.centredOn(middle));
        }
        pen.line(LineStyle.of(theme, "accent", 1.4), scale.start(), 0, scale.start(), height());
    }

    private double head() {
        return Pen.mm(size.head);
    }

    private void steps(Pen pen) {
        Color tint = theme.colour("tint");
        for (int step = 0; step < 3; step++) {
            double left = scale.x(step * STEP_DAYS);
            double right = scale.x((step + 1) * STEP_DAYS);
            if (step % 2 == 0) {
                pen.fill(tint, left, 0, right - left, height());
            }
            stepTitle(pen, step, left, right);
        }
        for (int day = 1; day <= TimelineScale.DAYS; day++) {
            if (size == Size.PAGE && scale.asOf().plusDays(day).getDayOfWeek() == DayOfWeek.MONDAY) {
                pen.line(LineStyle.of(theme, "axis", 0.5), scale.x(day), head() - Pen.mm(1.4), scale.x(day), head());
            }
        }
        pen.line(LineStyle.of(theme, "accent", 1), scale.start(), head(), width(), head());
        if (size == Size.PAGE) {
            Lettering today = Lettering.of(theme, "accent", 8).inBold();
            pen.textEnding(day(scale.asOf()), today, scale.start() - Pen.mm(1.3), Pen.mm(4.4));
        }
    }

    private void stepTitle(Pen pen, int step, double left, double right) {
        long last = Math.round((step + 1) * STEP_DAYS);
        String days = wording.say("figure.timeline.days", Arg.count(last - 29), Arg.count(last));
        String to = wording.say("figure.timeline.to", Arg.text(day(scale.asOf().plusDays(last))));
        pen.text(days, Lettering.of(theme, "accent", 8.5).inBold(), left + Pen.mm(2), Pen.mm(4.4));
        pen.textEnding(to, Lettering.of(theme, "muted", small()), right - Pen.mm(1.7), Pen.mm(4.4));
    }

    private void lane(Pen pen, Lane lane, double top) {
        double middle = top + lane.height() / 2;
        Lettering bold = Lettering.of(theme, "ink", 8.5).inBold();
        String owner = lane.owner().isEmpty() ? wording.say("figure.timeline.nobody") : owner(lane);
        boolean page = size == Size.PAGE;
        pen.text(
                bold.cut(owner, scale.start() - Pen.mm(2)),
                bold,
                0,
                page ? middle - Pen.mm(0.5) : bold.centredOn(top + lane.rows().middle(0)));
        if (page) {
            String moves = wording.say(
                    "figure.timeline.moves", Arg.count(lane.entries().size()));
            pen.text(moves, Lettering.of(theme, "muted", 8), 0, middle + Pen.mm(3));
        }
        lane.entries().forEach(entry -> entry(pen, entry, top + lane.rows().middle(entry.row())));
    }

    /// A slide has room for surnames.
    private String owner(Lane lane) {
        return size == Size.PAGE
                ? lane.owner()
                : ShortNames.of(lanes.stream().map(Lane::owner).toList()).of(lane.owner());
    }

    private void entry(Pen pen, Entry entry, double y) {
        double disc = Pen.mm(size == Size.PAGE ? 2.1 : 2.35);
        Color colour = theme.colour(entry.overdue() ? "gap" : "accent");
        Lettering number = new Lettering(true, entry.number() < 100 || size == Size.SLIDE ? small() : 7, colour);
        if (entry.overdue()) {
            pen.fill(colour, entry.x() - disc, y - 0.9 * disc, 2 * disc, 1.8 * disc);
        } else if (!entry.proposed()) {
            pen.fill(colour, Pen.circle(entry.x(), y, disc));
        } else {
            pen.fill(theme.colour("paper"), Pen.circle(entry.x(), y, disc));
            pen.draw(LineStyle.of(colour, 0.9).dashed(1, 0.65), Pen.circle(entry.x(), y, disc - 0.45));
        }
        boolean filled = entry.overdue() || !entry.proposed();
        Lettering inside = filled ? number.in(theme.colour("on.accent")) : number;
        pen.textCentred(String.valueOf(entry.number()), inside, entry.x(), inside.centredOn(y));
        Lettering label =
                Lettering.of(theme, entry.overdue() ? "gap" : "ink", 8.5).inBold(entry.overdue());
        pen.text(entry.text(), label, entry.textX(), label.centredOn(y));
    }

    /// The size of what is not read first.
    private double small() {
        return size == Size.PAGE ? 8 : 8.5;
    }

    private String day(LocalDate day) {
        return wording.numbers().shortDay(day);
    }
}
