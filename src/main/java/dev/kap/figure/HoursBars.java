package dev.kap.figure;

import dev.kap.plan.person.HoursAsked;
import dev.kap.plan.person.HoursAsked.Step;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.util.Objects;

/// What thirty days each ask of somebody's hours: a bar up to what there is, hollow beyond it.
public final class HoursBars implements Drawing {

    private static final double WIDTH = Pen.mm(71);
    private static final double ROW = Pen.mm(8.6);
    private static final double HIGH = Pen.mm(3.4);
    private static final double HOUR = Pen.mm(0.76);
    private static final double DAY = Pen.mm(12.5);
    private static final double LEFT = Pen.mm(27);
    private static final double ROOM = Pen.mm(25);
    private static final double OVER = Pen.mm(1.1);

    private final HoursAsked hours;
    private final Theme theme;
    private final Wording wording;
    private final double scale;

    /// The bars of one of us.
    public HoursBars(HoursAsked hours, Theme theme, Wording wording) {
        this.hours = hours;
        this.theme = theme;
        this.wording = wording;
        double most = hours.steps().stream()
                .mapToDouble(step -> Math.max(step.asked(), Objects.requireNonNullElse(step.has(), 0.0)))
                .max()
                .orElse(0);
        this.scale = most == 0 ? HOUR : Math.min(HOUR, ROOM / most);
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return ROW * hours.steps().size();
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        for (int i = 0; i < hours.steps().size(); i++) {
            row(pen, i, ROW * i + ROW / 2);
        }
    }

    private void row(Pen pen, int index, double middle) {
        Step step = hours.steps().get(index);
        boolean over = hours.firstOver() > 0 && step.excess() >= 0.5;
        Lettering bold = Lettering.of(theme, "ink", 8.5).inBold();
        Lettering muted = Lettering.of(theme, "muted", 8);
        pen.text(wording.say("figure.hours.step", Arg.count(index + 1L)), bold, 0, bold.centredOn(middle));
        String day = wording.numbers().shortDay(step.to());
        pen.text(wording.say("figure.timeline.to", Arg.text(day)), muted, DAY, muted.centredOn(middle));
        bar(pen, step, middle, over);
        Lettering value = over ? bold.in(theme.colour("gap")) : bold;
        pen.textEnding(said(step), value, WIDTH, value.centredOn(middle));
    }

    private void bar(Pen pen, Step step, double middle, boolean over) {
        double top = middle - HIGH / 2;
        double asked = step.asked() * scale;
        Double has = step.has();
        double full = has == null ? asked : Math.min(asked, has * scale);
        pen.fill(theme.colour("accent"), LEFT, top, full, HIGH);
        if (has == null) {
            return;
        }
        if (over) {
            pen.frame(LineStyle.of(theme, "gap", 1), LEFT + full, top, asked - full, HIGH);
        }
        double line = LEFT + has * scale;
        pen.line(LineStyle.of(theme, "ink", 1.4), line, top - OVER, line, top + HIGH + OVER);
    }

    private String said(Step step) {
        long asked = Math.round(step.asked());
        Double has = step.has();
        return has == null
                ? wording.say("figure.hours.asked", Arg.text(String.valueOf(asked)))
                : wording.say(
                        "figure.hours.of", Arg.text(String.valueOf(asked)), Arg.text(String.valueOf(Math.round(has))));
    }
}
