package dev.kap.figure;

import dev.kap.figure.label.Anchor;
import dev.kap.figure.label.LabelPlace;
import dev.kap.figure.label.LabelRequest;
import dev.kap.figure.label.Labelling;
import dev.kap.figure.label.Obstacles;
import dev.kap.insight.Concentration;
import dev.kap.insight.Concentration.Ranked;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The words at the curve: the share of the top three, of those that make 80 %, and the account the plan is about.
final class ParetoLabels {

    private static final double POINT = Pen.mm(1.1);
    private static final int TOP = 3;
    private static final double LONGEST = Pen.mm(50);
    private static final double COVERS = 60;
    private static final double BESIDE_ALL = -1;

    private final Concentration concentration;
    private final ParetoScale scale;
    private final Theme theme;
    private final Wording wording;

    ParetoLabels(Concentration concentration, ParetoScale scale, Theme theme, Wording wording) {
        this.concentration = concentration;
        this.scale = scale;
        this.theme = theme;
        this.wording = wording;
    }

    /// The labels with their places; one that would cover bars or lines is left out, its figure stands in the caption.
    List<Label> place(String highlighted) {
        List<Draft> drafts = drafts(highlighted);
        List<LabelRequest> wishes = drafts.stream().map(this::wish).toList();
        List<LabelPlace> places = Labelling.place(wishes, surroundings(wishes));
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> new Label(drafts.get(i), places.get(i)))
                .filter(label -> label.place.cost() < COVERS)
                .toList();
    }

    private List<Draft> drafts(String highlighted) {
        List<Ranked> ranking = concentration.ranking();
        List<Draft> drafts = new ArrayList<>();
        int first = scale.first();
        if (ranking.size() > TOP && first != TOP) {
            Ranked third = ranking.get(TOP - 1);
            drafts.add(atCurve(TOP, wording.say("figure.pareto.top3", Arg.share(third.cumulative()))));
        }
        if (!ranking.isEmpty()) {
            Ranked last = ranking.get(first - 1);
            drafts.add(
                    atCurve(first, wording.say("figure.pareto.point", Arg.count(first), Arg.share(last.cumulative()))));
        }
        for (int i = 0; i < ranking.size(); i++) {
            if (ranking.get(i).members().contains(highlighted)) {
                drafts.add(atBar(i, ranking.get(i)));
            }
        }
        return drafts;
    }

    private Draft atCurve(int accounts, String text) {
        double y = scale.shareY(concentration.ranking().get(accounts - 1).cumulative());
        return new Draft(
                scale.barMiddle(accounts - 1),
                y,
                true,
                text,
                Lettering.of(theme, "ink", 8.5).inBold());
    }

    private Draft atBar(int account, Ranked ranked) {
        Lettering lettering = Lettering.of(theme, "accent", 8.5).inBold();
        String text = wording.say(
                "figure.pareto.highlighted",
                Arg.text(lettering.cut(ranked.account(), LONGEST)),
                Arg.share(ranked.share()));
        return new Draft(scale.barMiddle(account), scale.y(ranked.revenue()), false, text, lettering);
    }

    private LabelRequest wish(Draft draft) {
        Anchor anchor = new Anchor(draft.x, draft.y, draft.onCurve ? POINT : 0.5);
        return new LabelRequest(anchor, draft.lettering.width(draft.text), draft.lettering.size(), null);
    }

    private Obstacles surroundings(List<LabelRequest> wishes) {
        List<Rectangle2D> bars = new ArrayList<>();
        List<Line2D> lines = new ArrayList<>();
        List<Ranked> ranking = concentration.ranking();
        for (int i = 0; i < ranking.size(); i++) {
            double top = scale.y(ranking.get(i).revenue());
            bars.add(new Rectangle2D.Double(scale.barLeft(i), top, scale.barWidth(), ParetoScale.BOTTOM - top));
            if (i > 0) {
                lines.add(new Line2D.Double(
                        scale.barMiddle(i - 1), scale.shareY(ranking.get(i - 1).cumulative()),
                        scale.barMiddle(i), scale.shareY(ranking.get(i).cumulative())));
            }
        }
        scale.ticks().forEach(value -> lines.add(level(scale.y(value))));
        lines.add(level(scale.shareY(0.8)));
        Rectangle2D plot =
                new Rectangle2D.Double(ParetoScale.LEFT, 0, ParetoScale.RIGHT - ParetoScale.LEFT, ParetoScale.BOTTOM);
        return new Obstacles(
                plot, bars, lines, wishes.stream().map(LabelRequest::anchor).toList(), verticalLine(), BESIDE_ALL);
    }

    private static Line2D level(double y) {
        return new Line2D.Double(ParetoScale.LEFT, y, ParetoScale.RIGHT, y);
    }

    /// The dashed line below the point of the 80 %.
    private double verticalLine() {
        return scale.accounts() == 0 ? BESIDE_ALL : scale.barMiddle(scale.first() - 1);
    }

    /// A label before it has a place.
    record Draft(double x, double y, boolean onCurve, String text, Lettering lettering) {}

    /// A label with its place, and its point on the curve where it has one.
    record Label(Draft draft, LabelPlace place) {

        void paint(Pen pen, Theme theme) {
            if (place.leader() != null) {
                pen.draw(LineStyle.of(theme, "axis", 0.5), place.leader());
            }
            if (draft.onCurve) {
                pen.fill(theme.colour("paper"), Pen.circle(draft.x, draft.y, POINT));
                pen.draw(LineStyle.of(theme, "develop", 1.2), Pen.circle(draft.x, draft.y, POINT));
            }
            Rectangle2D box = place.box();
            pen.text(draft.text, draft.lettering, box.getX(), draft.lettering.centredOn(box.getCenterY()));
        }
    }
}
