package dev.kap.figure;

import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Who follows meets whom when: a lane for each follower, a disc with the number of the contact for each first meeting.
public final class HandoverLanes implements Drawing {

    private static final double WIDTH = Pen.mm(176);
    private static final double START = Pen.mm(34);
    private static final double HEAD = Pen.mm(6.4);
    private static final double ROW = Pen.mm(8.8);
    private static final double DISC = Pen.mm(2.1);
    private static final double INSET = Pen.mm(1.6);
    private static final int WEEKS = 8;

    private final List<Lane> lanes;
    private final Span span;
    private final Theme theme;
    private final Wording wording;

    /// What one follower has to do.
    public record Lane(String follower, List<Meeting> meetings) {
        public Lane {
            meetings = List.copyOf(meetings);
        }
    }

    /// A first meeting.
    ///
    /// @param number of the contact in the table above
    public record Meeting(LocalDate day, int number) {}

    /// The days that are drawn.
    ///
    /// @param last the leaver's last day; null where it is past, unknown or beyond
    /// @param workday whether people can be met on a day
    public record Span(
            LocalDate from, LocalDate to, @Nullable LocalDate last, Predicate<LocalDate> workday) {}

    /// The lanes in that order.
    public HandoverLanes(List<Lane> lanes, Span span, Theme theme, Wording wording) {
        this.lanes = List.copyOf(lanes);
        this.span = span;
        this.theme = theme;
        this.wording = wording;
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return HEAD + ROW * lanes.size() + 1;
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        closed(pen);
        weeks(pen);
        pen.line(LineStyle.of(theme, "accent", 1), START, HEAD, WIDTH, HEAD);
        for (int i = 0; i < lanes.size(); i++) {
            lane(pen, lanes.get(i), HEAD + ROW * i);
        }
        last(pen);
    }

    private double x(LocalDate day) {
        return new DayScale(span.from(), span.to(), START + INSET, WIDTH - INSET).x(day);
    }

    /// Only what is longer than a weekend is marked.
    private void closed(Pen pen) {
        LocalDate begin = null;
        for (LocalDate day = span.from(); !day.isAfter(span.to()); day = day.plusDays(1)) {
            if (span.workday().test(day)) {
                begin = block(pen, begin, day);
            } else if (begin == null) {
                begin = day;
            }
        }
        block(pen, begin, span.to().plusDays(1));
    }

    private @Nullable LocalDate block(Pen pen, @Nullable LocalDate begin, LocalDate end) {
        if (begin == null || ChronoUnit.DAYS.between(begin, end) <= 3) {
            return null;
        }
        double left = x(begin);
        double right = Math.min(WIDTH, x(end));
        pen.fill(theme.colour("track"), left, HEAD, right - left, ROW * lanes.size());
        Lettering muted = Lettering.of(theme, "muted", 7.5);
        String word = wording.say("figure.handover.closed");
        if (muted.width(word) < right - left) {
            pen.textCentred(word, muted, (left + right) / 2, height() - Pen.mm(1.2));
        }
        return null;
    }

    private void weeks(Pen pen) {
        Lettering muted = Lettering.of(theme, "muted", 8);
        long weeks = ChronoUnit.WEEKS.between(span.from(), span.to());
        long every = Math.max(1, Math.ceilDiv(weeks, WEEKS));
        long week = 0;
        for (LocalDate day = span.from(); !day.isAfter(span.to()); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
                pen.line(LineStyle.of(theme, "axis", 0.5), x(day), HEAD - Pen.mm(1.4), x(day), HEAD);
                String said = wording.numbers().shortDay(day);
                if (week % every == 0 && x(day) + muted.width(said) <= WIDTH) {
                    pen.text(said, muted, x(day), HEAD - Pen.mm(2));
                }
                week++;
            }
        }
    }

    private void lane(Pen pen, Lane lane, double top) {
        double middle = top + ROW / 2;
        Lettering bold = Lettering.of(theme, "ink", 8.5).inBold();
        pen.text(bold.cut(lane.follower(), START - Pen.mm(2)), bold, 0, bold.centredOn(middle));
        pen.line(LineStyle.of(theme, "hairline", 0.5), 0, top + ROW, WIDTH, top + ROW);
        Lettering inside = Lettering.of(theme, "on.accent", 8).inBold();
        for (Meeting meeting : lane.meetings()) {
            double at = x(meeting.day());
            pen.fill(theme.colour("accent"), Pen.circle(at, middle, DISC));
            pen.textCentred(String.valueOf(meeting.number()), inside, at, inside.centredOn(middle));
        }
    }

    private void last(Pen pen) {
        LocalDate day = span.last();
        if (day == null || day.isAfter(span.to()) || day.isBefore(span.from())) {
            return;
        }
        double at = x(day);
        pen.line(LineStyle.of(theme, "gap", 1.4), at, HEAD, at, HEAD + ROW * lanes.size());
        Lettering word = Lettering.of(theme, "gap", 8).inBold();
        pen.textEnding(wording.say("figure.handover.last"), word, at - Pen.mm(1.2), HEAD + Pen.mm(3.4));
    }
}
