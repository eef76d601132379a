package dev.kap.figure;

import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Reviews along a line of months: a disc where the day is agreed, a dashed ring where it is proposed.
public final class ReviewLine implements Drawing {

    private static final double WIDTH = Pen.mm(176);
    private static final double LINE = Pen.mm(6.6);
    private static final double DISC = Pen.mm(1.8);
    private static final double INSET = Pen.mm(4);
    private static final double BELOW = Pen.mm(4.6);
    private static final int MONTHS = 16;

    private final List<Review> reviews;
    private final LocalDate from;
    private final LocalDate to;
    private final Theme theme;
    private final Wording wording;

    /// One review.
    public record Review(LocalDate day, boolean agreed) {}

    /// The reviews by date, from one day to another.
    public ReviewLine(List<Review> reviews, LocalDate from, LocalDate to, Theme theme, Wording wording) {
        this.reviews = List.copyOf(reviews);
        this.from = from;
        this.to = to;
        this.theme = theme;
        this.wording = wording;
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return LINE + BELOW + Pen.mm(1);
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        months(pen);
        pen.line(LineStyle.of(theme, "accent", 1.4), 0, LINE, WIDTH, LINE);
        double free = 0;
        for (Review review : reviews) {
            free = review(pen, review, free);
        }
    }

    private double x(LocalDate day) {
        return new DayScale(from, to, INSET, WIDTH - INSET).x(day);
    }

    private void months(Pen pen) {
        Lettering muted = Lettering.of(theme, "muted", 8);
        LocalDate first = from.withDayOfMonth(1).plusMonths(1);
        long every = Math.max(1, Math.ceilDiv(ChronoUnit.MONTHS.between(from, to), MONTHS));
        for (LocalDate month = first; !month.isAfter(to); month = month.plusMonths(every)) {
            pen.line(LineStyle.of(theme, "axis", 0.5), x(month), LINE, x(month), LINE + Pen.mm(1.2));
            String name = wording.numbers().monthAndYear(month).replaceAll("[\\s\\u00a0]?\\d{4}$", "");
            double at = x(month) + Pen.mm(1.4);
            if (at + muted.width(name) <= WIDTH) {
                pen.text(name, muted, at, LINE + BELOW);
            }
        }
    }

    /// The day above its disc, where the one before leaves room.
    private double review(Pen pen, Review review, double free) {
        double at = x(review.day());
        if (review.agreed()) {
            pen.fill(theme.colour("accent"), Pen.circle(at, LINE, DISC));
        } else {
            pen.fill(theme.colour("paper"), Pen.circle(at, LINE, DISC));
            pen.draw(LineStyle.of(theme, "accent", 1).dashed(0.9, 0.6), Pen.circle(at, LINE, DISC - 0.5));
        }
        Lettering bold = Lettering.of(theme, "ink", 8.5).inBold();
        String day = wording.numbers().shortDay(review.day());
        double left = Math.clamp(at - bold.width(day) / 2, 0, WIDTH - bold.width(day));
        if (left < free) {
            return free;
        }
        pen.text(day, bold, left, LINE - DISC - Pen.mm(1.2));
        return left + bold.width(day) + Pen.mm(1.5);
    }
}
