package dev.kap.figure;

import dev.kap.figure.ParetoLabels.Label;
import dev.kap.insight.Concentration;
import dev.kap.insight.Concentration.Ranked;
import dev.kap.theme.Theme;
import dev.kap.wording.Amounts;
import dev.kap.wording.Arg;
import dev.kap.wording.FirmNames;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where the revenue comes from: accounts by revenue and, on a second axis, their cumulated share.
///
/// XChart draws bars and curve; axes, brackets and labels are ours, because XChart's labels would lie over one another.
public final class ParetoChart implements Drawing {

    private static final double BRACKET = Pen.mm(4.3);

    private static final long MILLION = 1_000_000;
    private static final long THOUSAND = 1_000;

    /// So many accounts have names in [#chart()].
    private static final int NAMED = 7;

    private final Concentration concentration;
    private final ParetoScale scale;
    private final List<Label> labels;
    private final Theme theme;
    private final Wording wording;

    /// The chart of a portfolio; `highlighted` is the account named in it, or empty.
    public ParetoChart(Concentration concentration, String highlighted, Theme theme, Wording wording) {
        this.concentration = concentration;
        this.scale = ParetoScale.of(concentration);
        this.theme = theme;
        this.wording = wording;
        this.labels = new ParetoLabels(concentration, scale, theme, wording).place(highlighted);
    }

    @Override
    public double width() {
        return Pen.mm(176);
    }

    @Override
    public double height() {
        return Pen.mm(concentration.ranking().isEmpty() ? 8 : 80);
    }

    /// The first accounts, and all others together: what the axis of a slide has room to name.
    @Override
    public Optional<ChartData> chart() {
        List<Ranked> all = concentration.ranking();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Ranked> named =
                all.stream().limit(all.size() > NAMED + 1 ? NAMED : NAMED + 1).toList();
        List<Ranked> rest = all.subList(named.size(), all.size());
        FirmNames firms = FirmNames.of(all.stream().map(Ranked::account).toList());
        List<String> names = new ArrayList<>(
                named.stream().map(one -> firms.of(one.account())).toList());
        List<Double> revenues = new ArrayList<>(
                named.stream().map(one -> Math.max(0, one.revenue())).toList());
        List<Double> shares =
                new ArrayList<>(named.stream().map(Ranked::cumulative).toList());
        if (!rest.isEmpty()) {
            names.add(wording.say("figure.pareto.rest", Arg.count(rest.size())));
            revenues.add(Math.max(0, rest.stream().mapToDouble(Ranked::revenue).sum()));
            shares.add(all.getLast().cumulative());
        }
        return Optional.of(chart(names, revenues, shares));
    }

    private ChartData chart(List<String> names, List<Double> revenues, List<Double> shares) {
        Amounts amounts = wording.numbers()
                .amountsUpTo(revenues.stream().mapToDouble(one -> one).max().orElse(0));
        List<ChartData.Label> above = revenues.stream()
                .map(revenue -> new ChartData.Label(amounts.of(revenue), revenue, false))
                .toList();
        String revenue = wording.say(
                concentration.wonOpportunities() ? "figure.pareto.won.column" : "figure.pareto.revenue.column");
        return new ChartData(
                axisTitle(amounts.millions() ? MILLION : THOUSAND),
                names,
                List.of(
                        bars(revenue, ChartData.Look.SURE, revenues, 0, scale.first()),
                        bars(
                                wording.say("figure.pareto.beyond"),
                                ChartData.Look.HOLLOW,
                                revenues,
                                scale.first(),
                                revenues.size())),
                above,
                new ChartData.Line(wording.say("figure.pareto.share"), shares),
                new ChartData.Words(
                        wording.say("figure.chart.what"),
                        wording.say("figure.chart.label"),
                        wording.say("figure.chart.height")));
    }

    private static ChartData.Bars bars(String name, ChartData.Look look, List<Double> values, int from, int to) {
        return new ChartData.Bars(
                name,
                look,
                IntStream.range(0, values.size())
                        .mapToObj(i -> i >= from && i < to ? values.get(i) : Double.NaN)
                        .toList());
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        if (concentration.ranking().isEmpty()) {
            Lettering ink = Lettering.of(theme, "ink", 8.5);
            pen.text(wording.say("figure.pareto.empty"), ink, 0, ink.centredOn(height() / 2));
            return;
        }
        axes(pen);
        new ParetoPlot(concentration.ranking(), scale, theme).paint(canvas);
        reference(pen);
        brackets(pen);
        labels.forEach(label -> label.paint(pen, theme));
    }

    private void axes(Pen pen) {
        Lettering tick = Lettering.of(theme, "muted", 8);
        for (double value : scale.ticks()) {
            double y = scale.y(value);
            pen.line(LineStyle.of(theme, "grid", 0.5), ParetoScale.LEFT, y, ParetoScale.RIGHT, y);
            String text = wording.numbers().atMost(value / scale.unit(), 2);
            pen.textEnding(text, tick, ParetoScale.LEFT - Pen.mm(1.6), tick.centredOn(y));
        }
        for (double part : new double[] {0, 0.5, 0.8, 1}) {
            Lettering lettering = part == 0.8 ? Lettering.of(theme, "ink", 8).inBold() : tick;
            double y = scale.shareY(part);
            pen.text(
                    wording.numbers().percent(part),
                    lettering,
                    ParetoScale.RIGHT + Pen.mm(1.6),
                    lettering.centredOn(y));
        }
        Lettering bold = Lettering.of(theme, "ink", 8.5).inBold();
        pen.text(axisTitle(Math.round(scale.unit())), bold, 0, Pen.mm(3.2));
        pen.textEnding(wording.say("figure.pareto.share"), bold, width(), Pen.mm(3.2));
    }

    private String axisTitle(long unit) {
        String what = concentration.wonOpportunities() ? "won" : "revenue";
        String key = "figure.pareto." + what + "." + unit;
        return wording.say(key, Arg.text(wording.numbers().currencySign()));
    }

    /// The line at 80 % with its foot, and the base of the bars.
    private void reference(Pen pen) {
        LineStyle dashed = LineStyle.of(theme, "axis", 0.75).dashed(1.2, 0.9);
        pen.line(dashed, ParetoScale.LEFT, scale.shareY(0.8), ParetoScale.RIGHT, scale.shareY(0.8));
        Ranked last = concentration.ranking().get(scale.first() - 1);
        double x = scale.barMiddle(scale.first() - 1);
        pen.line(dashed, x, scale.shareY(last.cumulative()), x, ParetoScale.BOTTOM);
        LineStyle base = LineStyle.of(theme, "ink", 0.75);
        pen.line(base, ParetoScale.LEFT, ParetoScale.BOTTOM, ParetoScale.RIGHT, ParetoScale.BOTTOM);
    }

    private void brackets(Pen pen) {
        int first = scale.first();
        int others = concentration.ranking().size() - first;
        double y = ParetoScale.BOTTOM + BRACKET;
        double split = others == 0 ? ParetoScale.RIGHT : (scale.barLeft(first) + scale.barRight(first - 1)) / 2;
        pen.line(LineStyle.of(theme, "accent", 1.2), ParetoScale.LEFT, y, split - 0.8, y);
        Lettering bold = Lettering.of(theme, "accent", 8.5).inBold();
        String text = wording.say("figure.pareto.first", Arg.count(first));
        double baseline = y + Pen.mm(4);
        double textX = Math.max(ParetoScale.LEFT, (ParetoScale.LEFT + split - bold.width(text)) / 2);
        pen.text(text, bold, textX, baseline);
        if (others > 0) {
            pen.line(LineStyle.of(theme, "axis", 1.2), split + 0.8, y, ParetoScale.RIGHT, y);
            others(pen, others, Math.max(split, textX + bold.width(text) + Pen.mm(4)), baseline);
        }
    }

    private void others(Pen pen, int others, double from, double baseline) {
        List<Ranked> rest = concentration.ranking().subList(scale.first(), scale.first() + others);
        double revenue = rest.stream().mapToDouble(Ranked::revenue).sum();
        double share = rest.stream().mapToDouble(Ranked::share).sum();
        String text =
                wording.say("figure.pareto.others", Arg.count(others), Arg.share(share), Arg.money(revenue / others));
        Lettering ink = Lettering.of(theme, "ink", 8.5);
        double x = Math.clamp((from + ParetoScale.RIGHT - ink.width(text)) / 2, 0, width() - ink.width(text));
        pen.text(text, ink, Math.max(x, Math.min(from, width() - ink.width(text))), baseline);
    }
}
