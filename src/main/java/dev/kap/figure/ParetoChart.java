package dev.kap.figure;

import dev.kap.analysis.Concentration;
import dev.kap.analysis.Concentration.Ranked;
import dev.kap.figure.ParetoLabels.Label;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/// Where the revenue comes from: accounts by revenue and, on a second axis, their cumulated share.
///
/// Drawn by our own hand so far: the bracket below and the labels at the curve stand to the tenth of a millimetre, and
/// the bars are part filled, part hollow. Whether XChart can be brought to that has not been tried.
public final class ParetoChart implements Drawing {

    private static final double BRACKET = Pen.mm(4.3);
    /// From so many accounts on a bar is too thin for an outline.
    private static final int OUTLINED = 130;

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

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        if (concentration.ranking().isEmpty()) {
            Lettering ink = Lettering.of(theme, "ink", 8.5);
            pen.text(wording.say("figure.pareto.empty"), ink, 0, ink.centredOn(height() / 2));
            return;
        }
        axes(pen);
        bars(pen);
        share(pen);
        brackets(pen);
        labels.forEach(label -> label.paint(pen, theme));
    }

    private void axes(Pen pen) {
        Lettering tick = Lettering.of(theme, "muted", 8);
        for (double value : scale.ticks()) {
            double y = scale.y(value);
            pen.line(Line.of(theme, "grid", 0.5), ParetoScale.LEFT, y, ParetoScale.RIGHT, y);
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
        pen.text(axisTitle(), bold, 0, Pen.mm(3.2));
        pen.textEnding(wording.say("figure.pareto.share"), bold, width(), Pen.mm(3.2));
    }

    private String axisTitle() {
        String what = concentration.wonOpportunities() ? "won" : "revenue";
        String key = "figure.pareto." + what + "." + Math.round(scale.unit());
        return wording.say(key, Arg.text(wording.numbers().currencySign()));
    }

    private void bars(Pen pen) {
        Color accent = theme.colour("accent");
        List<Ranked> ranking = concentration.ranking();
        for (int i = 0; i < ranking.size(); i++) {
            double top = scale.y(ranking.get(i).revenue());
            double left = scale.barLeft(i);
            if (i < scale.first()) {
                pen.fill(accent, left, top, scale.barWidth(), ParetoScale.BOTTOM - top);
            } else if (ranking.size() > OUTLINED) {
                pen.fill(theme.colour("track"), left, top, scale.barWidth(), ParetoScale.BOTTOM - top);
            } else {
                // A bar thinner than its own outline is a line.
                double height = Math.max(ParetoScale.BOTTOM - top, 0.5);
                pen.frame(Line.of(accent, 0.5), left, ParetoScale.BOTTOM - height, scale.barWidth(), height + 0.25);
            }
        }
        pen.line(
                Line.of(theme, "ink", 0.75),
                ParetoScale.LEFT,
                ParetoScale.BOTTOM,
                ParetoScale.RIGHT,
                ParetoScale.BOTTOM);
    }

    private void share(Pen pen) {
        Line dashed = Line.of(theme, "axis", 0.75).dashed(1.2, 0.9);
        pen.line(dashed, ParetoScale.LEFT, scale.shareY(0.8), ParetoScale.RIGHT, scale.shareY(0.8));
        List<Ranked> ranking = concentration.ranking();
        double last = scale.barMiddle(scale.first() - 1);
        pen.line(dashed, last, scale.shareY(ranking.get(scale.first() - 1).cumulative()), last, ParetoScale.BOTTOM);
        Path2D curve = new Path2D.Double();
        for (int i = 0; i < ranking.size(); i++) {
            double y = scale.shareY(ranking.get(i).cumulative());
            if (i == 0) {
                curve.moveTo(scale.barMiddle(i), y);
            } else {
                curve.lineTo(scale.barMiddle(i), y);
            }
        }
        pen.draw(Line.of(theme, "develop", 1.5), curve);
    }

    private void brackets(Pen pen) {
        int first = scale.first();
        int others = concentration.ranking().size() - first;
        double y = ParetoScale.BOTTOM + BRACKET;
        double split = others == 0 ? ParetoScale.RIGHT : (scale.barLeft(first) + scale.barRight(first - 1)) / 2;
        pen.line(Line.of(theme, "accent", 1.2), ParetoScale.LEFT, y, split - 0.8, y);
        Lettering bold = Lettering.of(theme, "accent", 8.5).inBold();
        String text = wording.say("figure.pareto.first", Arg.count(first));
        double baseline = y + Pen.mm(4);
        double textX = Math.max(ParetoScale.LEFT, (ParetoScale.LEFT + split - bold.width(text)) / 2);
        pen.text(text, bold, textX, baseline);
        if (others > 0) {
            pen.line(Line.of(theme, "axis", 1.2), split + 0.8, y, ParetoScale.RIGHT, y);
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
