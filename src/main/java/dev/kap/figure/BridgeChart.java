package dev.kap.figure;

import dev.kap.plan.Bridge;
import dev.kap.theme.Theme;
import dev.kap.wording.Amounts;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// From twelve months to the goal of the plan year: what falls away, what is open by its chance, what is missing.
///
/// XChart draws the bars that are certain; hatches, frames and labels are ours.
public final class BridgeChart implements Drawing {

    /// Width of a bar in points.
    static final double BAR = Pen.mm(13.5);
    /// From the middle of a bar to that of the next.
    static final double STEP = Pen.mm(20.5);

    private static final double TOP = Pen.mm(5.5);
    private static final double TALLEST = Pen.mm(38);
    private static final double WORDS = Pen.mm(8.5);
    private static final double LEAST = 1;
    private static final double HATCH = Pen.mm(1.3);

    private final List<Bar> bars;
    private final double top;
    private final Amounts amounts;
    private final Theme theme;
    private final Wording wording;

    /// How a bar is drawn.
    enum Fill {
        SURE,
        ENDING,
        HATCHED,
        GAP,
        SURPLUS,
        GOAL
    }

    /// One bar, from one amount to another.
    ///
    /// @param word what it is
    /// @param second of which time
    /// @param figure the amount above it, or below it for what falls away
    record Bar(Fill fill, double from, double to, String word, String second, String figure) {}

    /// The chart of a bridge with today's revenue and a goal.
    public BridgeChart(Bridge bridge, Theme theme, Wording wording) {
        this.theme = theme;
        this.wording = wording;
        double today = Objects.requireNonNullElse(bridge.today(), 0.0);
        double goal = Objects.requireNonNullElse(bridge.goal(), 0.0);
        double expected = Objects.requireNonNullElse(bridge.expected(), 0.0);
        this.top = Math.max(Math.max(today, goal), Math.max(expected, 1));
        this.amounts = wording.numbers().amountsUpTo(top);
        this.bars = bars(bridge, today, expected, goal, wording);
    }

    private List<Bar> bars(Bridge bridge, double today, double expected, double goal, Wording wording) {
        String year = String.valueOf(bridge.year());
        String end = bridge.period() == null
                ? ""
                : wording.say(
                        "figure.bridge.to",
                        dev.kap.wording.Arg.text(
                                wording.numbers().monthAndYear(bridge.period().to())));
        List<Bar> all = new ArrayList<>();
        all.add(new Bar(Fill.SURE, 0, today, wording.say("figure.bridge.today"), end, amounts.of(today)));
        double stays = today - bridge.ending();
        if (bridge.ending() > 0) {
            all.add(new Bar(
                    Fill.ENDING,
                    stays,
                    today,
                    wording.say("figure.bridge.ending"),
                    wording.say("figure.bridge.that-end"),
                    amounts.of(-bridge.ending())));
        }
        all.add(new Bar(
                Fill.HATCHED,
                stays,
                expected,
                wording.say("figure.bridge.pipeline"),
                wording.say("figure.bridge.weighted"),
                amounts.signed(bridge.pipeline())));
        all.add(new Bar(Fill.SURE, 0, expected, wording.say("figure.bridge.expected"), year, amounts.of(expected)));
        boolean over = expected >= goal;
        all.add(new Bar(
                over ? Fill.SURPLUS : Fill.GAP,
                Math.min(goal, expected),
                Math.max(goal, expected),
                wording.say(over ? "figure.bridge.over" : "figure.bridge.gap"),
                wording.say(over ? "figure.bridge.the-goal" : "figure.bridge.to-fill"),
                amounts.of(Math.abs(goal - expected))));
        all.add(new Bar(Fill.GOAL, 0, goal, wording.say("figure.bridge.goal"), year, amounts.of(goal)));
        return all;
    }

    @Override
    public double width() {
        return Pen.mm(116);
    }

    @Override
    public double height() {
        return TOP + TALLEST + WORDS;
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        new BridgePlot(bars, top, theme).paint(canvas, TOP, TALLEST);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            outline(pen, bar, room(i, bar));
            words(pen, bar, i);
            if (i > 0) {
                connect(pen, bars.get(i - 1), i);
            }
        }
        double base = TOP + TALLEST;
        pen.line(LineStyle.of(theme, "ink", 0.75), 0, base, left(bars.size() - 1) + BAR, base);
    }

    @Override
    public Optional<ChartData> chart() {
        List<ChartData.Bars> series = new ArrayList<>();
        series.add(new ChartData.Bars(
                wording.say("figure.chart.base"),
                ChartData.Look.UNSEEN,
                bars.stream().map(bar -> Math.min(bar.from(), bar.to())).toList()));
        Stream.of(Fill.values())
                .filter(fill -> bars.stream().anyMatch(bar -> bar.fill() == fill))
                .map(this::series)
                .forEach(series::add);
        return Optional.of(new ChartData(
                "",
                bars.stream().map(bar -> bar.word() + "\n" + bar.second()).toList(),
                series,
                bars.stream()
                        .map(bar ->
                                new ChartData.Label(bar.figure(), Math.max(bar.from(), bar.to()), missing(bar.fill())))
                        .toList(),
                null,
                new ChartData.Words(
                        wording.say("figure.chart.what"),
                        wording.say("figure.chart.label"),
                        wording.say("figure.chart.height"))));
    }

    private ChartData.Bars series(Fill fill) {
        return new ChartData.Bars(
                bars.stream().filter(bar -> bar.fill() == fill).map(Bar::word).collect(Collectors.joining(", ")),
                switch (fill) {
                    case SURE -> ChartData.Look.SURE;
                    case ENDING -> ChartData.Look.ENDING;
                    case HATCHED -> ChartData.Look.HATCHED;
                    case GAP -> ChartData.Look.GAP;
                    case SURPLUS -> ChartData.Look.SURPLUS;
                    case GOAL -> ChartData.Look.HOLLOW;
                },
                bars.stream()
                        .map(bar -> bar.fill() == fill ? Math.abs(bar.to() - bar.from()) : Double.NaN)
                        .toList());
    }

    private static boolean missing(Fill fill) {
        return fill == Fill.GAP || fill == Fill.ENDING;
    }

    private Rectangle2D room(int place, Bar bar) {
        double high = y(bar.to());
        double height = Math.max(LEAST, y(bar.from()) - high);
        return new Rectangle2D.Double(left(place), high, BAR, height);
    }

    private void outline(Pen pen, Bar bar, Rectangle2D room) {
        switch (bar.fill()) {
            case SURE -> {}
            case ENDING -> frame(pen, LineStyle.of(theme, "gap", 1), room);
            case HATCHED -> {
                hatch(pen, room);
                frame(pen, LineStyle.of(theme, "accent", 1), room);
            }
            case GAP -> frame(pen, LineStyle.of(theme, "gap", 1).dashed(1.4, 0.9), room);
            case SURPLUS -> frame(pen, LineStyle.of(theme, "good", 1), room);
            case GOAL -> frame(pen, LineStyle.of(theme, "accent", 1.4), room);
        }
    }

    private static void frame(Pen pen, LineStyle line, Rectangle2D room) {
        double half = Math.min(line.weight(), room.getHeight()) / 2;
        pen.draw(
                line,
                new Rectangle2D.Double(
                        room.getX() + half,
                        room.getY() + half,
                        room.getWidth() - 2 * half,
                        Math.max(0, room.getHeight() - 2 * half)));
    }

    private void hatch(Pen pen, Rectangle2D room) {
        Graphics2D canvas = pen.canvas();
        Shape before = canvas.getClip();
        canvas.clip(room);
        LineStyle thin = LineStyle.of(theme, "accent", 0.5);
        for (double x = room.getMinX() - room.getHeight(); x < room.getMaxX(); x += HATCH) {
            pen.line(thin, x, room.getMaxY(), x + room.getHeight(), room.getMinY());
        }
        canvas.setClip(before);
    }

    private void words(Pen pen, Bar bar, int place) {
        double middle = left(place) + BAR / 2;
        String colour = missing(bar.fill()) ? "gap" : "ink";
        Lettering bold = Lettering.of(theme, colour, 9.5).inBold();
        boolean under = bar.fill() == Fill.ENDING && y(bar.from()) + Pen.mm(4.6) < TOP + TALLEST;
        double line = under ? y(bar.from()) + Pen.mm(1.3) + bold.capitals() : y(bar.to()) - Pen.mm(1.3);
        pen.textCentred(bar.figure(), bold, middle, line);
        double base = TOP + TALLEST;
        pen.textCentred(bar.word(), fitting("ink", 8.5, true, bar.word()), middle, base + Pen.mm(3.8));
        pen.textCentred(bar.second(), fitting("muted", 8, false, bar.second()), middle, base + Pen.mm(7.4));
    }

    private Lettering fitting(String colour, double size, boolean bold, String text) {
        Lettering wanted = Lettering.of(theme, colour, size).inBold(bold);
        return wanted.width(text) <= STEP - Pen.mm(0.8)
                ? wanted
                : Lettering.of(theme, colour, 7).inBold(bold);
    }

    private void connect(Pen pen, Bar before, int place) {
        double level = before.fill() == Fill.ENDING ? before.from() : before.to();
        if (before.fill() == Fill.SURPLUS) {
            level = before.from();
        }
        double y = y(level);
        pen.line(LineStyle.of(theme, "axis", 0.5), left(place - 1) + BAR, y, left(place), y);
    }

    private static double left(int place) {
        return place * STEP;
    }

    private double y(double amount) {
        return TOP + TALLEST * (1 - Math.max(0, amount) / top);
    }
}
