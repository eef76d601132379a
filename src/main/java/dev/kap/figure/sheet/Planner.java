package dev.kap.figure.sheet;

import dev.kap.figure.Drawing;
import dev.kap.figure.Lettering;
import dev.kap.figure.LineStyle;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// Twelve weeks from that of the workshop on, a lane for each of us, to be written on (look.md, "Sheets").
public final class Planner implements Drawing {

    private static final double WIDTH = 386;
    private static final double LABELS = 52;
    private static final double WEEK = 24.2;
    private static final int WEEKS = 12;
    private static final double RIGHT = LABELS + WEEKS * WEEK;
    private static final double REACH = RIGHT + 4;
    private static final double HEAD = 25;
    private static final double FIXED = 17;
    private static final double ALL_LANES = 175;
    private static final double TALLEST = 36;
    private static final int STEPS = 3;
    private static final int STEP_DAYS = 30;
    private static final int WORKDAYS = 5;

    private final Days days;
    private final List<Lane> lanes;
    private final List<Fixed> fixed;
    private final Theme theme;
    private final Wording wording;

    /// The days of the sheet.
    ///
    /// @param asOf from which the 90 days of the plan count
    /// @param held the day of the workshop
    /// @param closed on which nobody can be met
    public record Days(LocalDate asOf, LocalDate held, List<LocalDate> closed) {
        public Days {
            closed = List.copyOf(closed);
        }

        /// The Monday of its week.
        LocalDate first() {
            return held.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    /// One of us; an empty name for whoever else there is.
    public record Lane(String name, String title) {}

    /// A date that stands already.
    public record Fixed(LocalDate day, String words) {}

    /// The sheet.
    public Planner(Days days, List<Lane> lanes, List<Fixed> fixed, Theme theme, Wording wording) {
        this.days = days;
        this.lanes = List.copyOf(lanes);
        this.fixed = List.copyOf(fixed);
        this.theme = theme;
        this.wording = wording;
    }

    @Override
    public double width() {
        return Pen.mm(WIDTH);
    }

    @Override
    public double height() {
        return Pen.mm(bottom() + 1);
    }

    private double lane() {
        return Math.min(TALLEST, ALL_LANES / Math.max(1, lanes.size()));
    }

    private double bottom() {
        return HEAD + FIXED + lanes.size() * lane();
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        steps(pen);
        closed(pen);
        weeks(pen);
        fixedDates(pen);
        for (int i = 0; i < lanes.size(); i++) {
            lane(pen, lanes.get(i), HEAD + FIXED + i * lane());
        }
        today(pen);
        pen.line(LineStyle.of(theme, "accent", 1.3), 0, Pen.mm(bottom()), width(), Pen.mm(bottom()));
    }

    private void steps(Pen pen) {
        for (int step = 0; step < STEPS; step++) {
            LocalDate last = days.asOf().plusDays((long) STEP_DAYS * (step + 1));
            double from = step == 0 ? LABELS : x(days.asOf().plusDays((long) STEP_DAYS * step + 1));
            double to = step == STEPS - 1 ? RIGHT : x(last.plusDays(1));
            if (to <= from) {
                continue;
            }
            if (step % 2 == 0) {
                pen.fill(theme.colour("tint"), Pen.mm(from), 0, Pen.mm(to - from), Pen.mm(bottom()));
            }
            Lettering name = Lettering.of(theme, "accent", 16).inBold();
            String title = wording.say("workshop.planner.step", Arg.count(step + 1));
            pen.text(title, name, Pen.mm(from + 1.5), Pen.mm(5.4));
            Lettering end = Lettering.of(theme, "muted", 11);
            String until = wording.say("workshop.planner.to", Arg.text(shortDay(last)));
            if (Pen.mm(to - from - 5) > name.width(title) + end.width(until)) {
                pen.textEnding(until, end, Pen.mm(to - 1.5), Pen.mm(5.4));
            }
        }
    }

    private void weeks(Pen pen) {
        Lettering start = Lettering.of(theme, "accent", 14).inBold();
        Lettering end = Lettering.of(theme, "muted", 10);
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = days.first().plusWeeks(week);
            double left = LABELS + week * WEEK;
            pen.line(LineStyle.of(theme, "hairline", 0.65), Pen.mm(left), Pen.mm(8), Pen.mm(left), Pen.mm(bottom()));
            pen.text(shortDay(monday), start, Pen.mm(left + 1.5), Pen.mm(15));
            String friday = wording.say("workshop.planner.to", Arg.text(shortDay(monday.plusDays(4))));
            pen.text(friday, end, Pen.mm(left + 1.5), Pen.mm(21));
            for (int day = 1; day < WORKDAYS; day++) {
                double tick = Pen.mm(left + day * WEEK / WORKDAYS);
                pen.line(LineStyle.of(theme, "axis", 0.5), tick, Pen.mm(HEAD - 1.2), tick, Pen.mm(HEAD));
            }
        }
        pen.text(
                wording.say("workshop.planner.who"),
                Lettering.of(theme, "muted", 11).inBold(),
                0,
                Pen.mm(HEAD - 2));
        pen.text(
                wording.say("workshop.planner.reach"),
                Lettering.of(theme, "ink", 13).inBold(),
                Pen.mm(REACH),
                Pen.mm(15));
        String by =
                wording.say("workshop.planner.by", Arg.text(shortDay(days.asOf().plusDays(90))));
        pen.text(by, end, Pen.mm(REACH), Pen.mm(21));
        pen.line(LineStyle.of(theme, "accent", 1.3), 0, Pen.mm(HEAD), width(), Pen.mm(HEAD));
    }

    private void closed(Pen pen) {
        double from = -1;
        LocalDate before = days.first().minusYears(1);
        for (LocalDate day : days.closed()) {
            double x = x(day);
            if (x < LABELS || x >= RIGHT) {
                continue;
            }
            pen.fill(
                    theme.colour("track"),
                    Pen.mm(x),
                    Pen.mm(HEAD),
                    Pen.mm(WEEK / WORKDAYS) + 0.2,
                    Pen.mm(bottom() - HEAD));
            if (ChronoUnit.DAYS.between(before, day) > 4) {
                from = x;
            }
            before = day;
        }
        if (from >= 0) {
            Lettering muted = Lettering.of(theme, "muted", 10);
            String words = wording.say("workshop.planner.closed");
            pen.text(words, muted, Pen.mm(Math.min(from + 1, RIGHT - 30)), Pen.mm(bottom() - 2));
        }
    }

    private void fixedDates(Pen pen) {
        pen.text(
                wording.say("workshop.planner.fixed"),
                Lettering.of(theme, "accent", 16).inBold(),
                0,
                Pen.mm(HEAD + 8));
        Lettering muted = Lettering.of(theme, "muted", 10.5);
        pen.text(wording.say("workshop.planner.stand"), muted, 0, Pen.mm(HEAD + 13.4));
        Lettering text = Lettering.of(theme, "ink", 11);
        double free = LABELS;
        for (Fixed date : fixed) {
            double x = x(date.day());
            if (x < LABELS || x >= RIGHT) {
                continue;
            }
            diamond(pen, Pen.mm(x + WEEK / WORKDAYS / 2), Pen.mm(HEAD + 6.4));
            String words = text.cut(date.words(), Pen.mm(3.4 * WEEK));
            double width = text.width(words) / Pen.mm(1);
            double left = Math.min(Math.max(free, x - width / 2), RIGHT - width);
            if (left >= free) {
                pen.text(words, text, Pen.mm(left), Pen.mm(HEAD + 14));
                free = left + width + 3;
            }
        }
        fixed.stream().filter(date -> x(date.day()) >= RIGHT).findFirst().ifPresent(date -> beyond(pen, date));
        LineStyle rule = LineStyle.of(theme, "accent", 1);
        pen.line(rule, 0, Pen.mm(HEAD + FIXED), width(), Pen.mm(HEAD + FIXED));
    }

    private void beyond(Pen pen, Fixed date) {
        Lettering gap = Lettering.of(theme, "gap", 13).inBold();
        Lettering text = Lettering.of(theme, "ink", 10.5);
        pen.text(wording.numbers().dayAndMonth(date.day()), gap, Pen.mm(REACH), Pen.mm(HEAD + 7.6));
        pen.text(text.cut(date.words(), Pen.mm(WIDTH - REACH)), text, Pen.mm(REACH), Pen.mm(HEAD + 13.4));
    }

    private void diamond(Pen pen, double x, double y) {
        double r = Pen.mm(2.3);
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - r);
        shape.lineTo(x + r, y);
        shape.lineTo(x, y + r);
        shape.lineTo(x - r, y);
        shape.closePath();
        pen.fill(theme.colour("accent"), shape);
    }

    private void lane(Pen pen, Lane lane, double top) {
        boolean other = lane.name().isEmpty();
        Lettering name = Lettering.of(theme, other ? "muted" : "ink", 16).inBold();
        Lettering title = Lettering.of(theme, "muted", 10.5);
        double room = Pen.mm(LABELS - 2);
        pen.text(
                name.fitting(
                        other ? wording.say("workshop.planner.else") : lane.name(),
                        ShortNames.initialed(lane.name()),
                        room),
                name,
                0,
                Pen.mm(top + 7.4));
        if (other) {
            pen.line(CardHead.line(theme), 0, Pen.mm(top + lane() - 5), Pen.mm(46), Pen.mm(top + lane() - 5));
        } else {
            pen.text(title.cut(lane.title(), room), title, 0, Pen.mm(top + 12.8));
        }
        LineStyle line = LineStyle.of(theme, "hairline", 0.65);
        for (double down = 8.5; down < lane(); down += 8.3) {
            pen.line(line, Pen.mm(REACH), Pen.mm(top + down), width(), Pen.mm(top + down));
        }
        double end = Pen.mm(top + lane());
        pen.line(LineStyle.of(theme, "axis", 0.65), 0, end, width(), end);
        pen.line(line, Pen.mm(RIGHT + 1), Pen.mm(8), Pen.mm(RIGHT + 1), end);
    }

    private void today(Pen pen) {
        double x = Pen.mm(x(days.held()) + WEEK / WORKDAYS / 2);
        pen.line(LineStyle.of(theme, "accent", 1.4), x, Pen.mm(HEAD), x, Pen.mm(bottom()));
        Lettering bold = Lettering.of(theme, "accent", 11).inBold();
        pen.text(wording.say("workshop.planner.today"), bold, x + Pen.mm(1.4), Pen.mm(HEAD + FIXED + 5));
    }

    /// Where a day begins; a weekend lies at the end of its week. In millimetres.
    private double x(LocalDate day) {
        long weeks =
                ChronoUnit.WEEKS.between(days.first(), day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        int inWeek = Math.min(WORKDAYS, day.getDayOfWeek().getValue() - 1);
        double x = LABELS + weeks * WEEK + inWeek * WEEK / WORKDAYS;
        return day.isBefore(days.first()) ? LABELS - 1 : x;
    }

    private String shortDay(LocalDate day) {
        return wording.numbers().shortDay(day);
    }
}
