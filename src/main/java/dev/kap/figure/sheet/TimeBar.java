package dev.kap.figure.sheet;

import dev.kap.figure.Drawing;
import dev.kap.figure.Lettering;
import dev.kap.figure.Pen;
import dev.kap.plan.workshop.SessionStep;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.util.List;

/// The steps of a workshop by their minutes, with when each starts.
public record TimeBar(List<SessionStep> steps, Theme theme, Wording wording) implements Drawing {

    private static final double WIDTH = Pen.mm(176);
    private static final double BAR = Pen.mm(6.4);
    private static final double GAP = Pen.mm(0.5);

    public TimeBar {
        steps = List.copyOf(steps);
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return BAR + Pen.mm(5);
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        double minute = WIDTH / steps.stream().mapToInt(SessionStep::minutes).sum();
        Lettering times = Lettering.of(theme, "muted", 7.5);
        double base = BAR + Pen.mm(3.9);
        double x = 0;
        double free = -1;
        for (SessionStep step : steps) {
            double width = step.minutes() * minute;
            step(pen, step, x, width - GAP);
            String time = step.start().toString();
            double left = x == 0 ? 0 : x - times.width(time) / 2;
            if (left > free) {
                pen.text(time, times, left, base);
                free = left + times.width(time) + Pen.mm(0.8);
            }
            x += width;
        }
        String end = steps.getLast().end().toString();
        if (WIDTH - times.width(end) > free) {
            pen.textEnding(end, times, WIDTH, base);
        }
    }

    private void step(Pen pen, SessionStep step, double x, double width) {
        boolean pause = step.number() == 0;
        pen.fill(theme.colour(pause ? "track" : "accent"), x, 0, width, BAR);
        Lettering lettering =
                pause ? Lettering.of(theme, "muted", 7) : new Lettering(true, 10, theme.colour("on.accent"));
        String text = pause ? wording.say("workshop.break") : String.valueOf(step.number());
        pen.textCentred(lettering.cut(text, width), lettering, x + width / 2, lettering.centredOn(BAR / 2));
    }
}
