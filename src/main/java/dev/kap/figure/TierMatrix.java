package dev.kap.figure;

import dev.kap.figure.label.Anchor;
import dev.kap.figure.label.LabelPlace;
import dev.kap.figure.label.LabelRequest;
import dev.kap.figure.label.Labelling;
import dev.kap.figure.label.Obstacles;
import dev.kap.plan.PortfolioReview.MatrixRow;
import dev.kap.portfolio.Tier;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The accounts by how attractive they are and how strong we stand: four tiers (look.md, "Figures").
///
/// The area of a mark is the revenue; a hollow mark is an account whose tier one weight would change. Accounts without
/// a place are left out: the table beside the figure has them.
public final class TierMatrix implements Drawing {

    private static final double WIDTH = Pen.mm(116);
    private static final double HEIGHT = Pen.mm(104);
    private static final double AXIS_LEFT = Pen.mm(10);
    private static final double AXIS_BOTTOM = Pen.mm(11);
    private static final double TITLE_ROOM = Pen.mm(7);
    private static final double SIDE = Pen.mm(5);
    private static final double CORRIDOR = Pen.mm(0.8);
    private static final double LABEL = 8;
    private static final double OUTLINE = 1.1;
    /// So many names can stand in the field; the smaller accounts after them have a mark only.
    private static final int NAMED = 26;

    private final List<Dot> dots;
    private final Theme theme;
    private final Wording wording;

    /// @param rows the accounts; those without a place are not drawn
    /// @param revenues by account, in the plan's currency; what is missing or negative counts 0
    public TierMatrix(List<MatrixRow> rows, Map<String, Double> revenues, Theme theme, Wording wording) {
        this.theme = theme;
        this.wording = wording;
        this.dots = rows.stream()
                .filter(row -> row.attractiveness() != null && row.position() != null)
                .map(row -> dot(row, Math.max(0, Objects.requireNonNullElse(revenues.get(row.account()), 0.0))))
                .sorted(Comparator.comparingDouble((Dot dot) -> -dot.radius).thenComparing(dot -> dot.name))
                .toList();
    }

    private record Dot(String name, double x, double y, double radius, boolean solid) {

        Anchor anchor() {
            return new Anchor(x, y, radius);
        }
    }

    private static Dot dot(MatrixRow row, double revenue) {
        double radius = Pen.mm(Math.min(7, 0.9 + 1.55 * Math.sqrt(revenue / 1e6)));
        double x = x(Objects.requireNonNullElse(row.position(), 0.0));
        double y = y(Objects.requireNonNullElse(row.attractiveness(), 0.0));
        return new Dot(row.account(), x, y, radius, row.solid());
    }

    private static double x(double percentile) {
        return AXIS_LEFT + SIDE + percentile * (WIDTH - AXIS_LEFT - 2 * SIDE);
    }

    private static double y(double percentile) {
        return TITLE_ROOM + (1 - percentile) * (HEIGHT - AXIS_BOTTOM - 2 * TITLE_ROOM);
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        fields(pen);
        axes(pen);
        dots.forEach(dot -> mark(pen, dot));
        names(pen);
    }

    private void fields(Pen pen) {
        double middleX = x(0.5);
        double middleY = y(0.5);
        double bottom = HEIGHT - AXIS_BOTTOM;
        field(pen, AXIS_LEFT, 0, middleX - CORRIDOR, middleY - CORRIDOR, false);
        field(pen, middleX + CORRIDOR, 0, WIDTH, middleY - CORRIDOR, true);
        field(pen, AXIS_LEFT, middleY + CORRIDOR, middleX - CORRIDOR, bottom, false);
        field(pen, middleX + CORRIDOR, middleY + CORRIDOR, WIDTH, bottom, false);
        Lettering title = new Lettering(true, 10, theme.colour("accent"));
        double top = Pen.mm(4.6);
        double foot = bottom - Pen.mm(2.2);
        pen.text(tier(Tier.GROW), title, AXIS_LEFT + Pen.mm(2), top);
        pen.textEnding(tier(Tier.KEY), title, WIDTH - Pen.mm(2), top);
        pen.text(tier(Tier.TAIL), title, AXIS_LEFT + Pen.mm(2), foot);
        pen.textEnding(tier(Tier.MAINTAIN), title, WIDTH - Pen.mm(2), foot);
    }

    private void field(Pen pen, double left, double top, double right, double bottom, boolean key) {
        pen.fill(theme.colour(key ? "accent.tint" : "tint"), left, top, right - left, bottom - top);
    }

    private String tier(Tier tier) {
        return wording.say("report.tier." + tier.name().toLowerCase(Locale.ROOT));
    }

    private void axes(Pen pen) {
        LineStyle axis = LineStyle.of(theme, "ink", 0.75);
        double bottom = HEIGHT - AXIS_BOTTOM;
        pen.line(axis, AXIS_LEFT, 0, AXIS_LEFT, bottom);
        pen.line(axis, AXIS_LEFT, bottom, WIDTH, bottom);
        Lettering tick = Lettering.of(theme, "muted", 8);
        for (int percent : new int[] {0, 50, 100}) {
            String figure = wording.numbers().decimal(percent, 0);
            pen.textCentred(figure, tick, x(percent / 100.0), bottom + Pen.mm(3.6));
            pen.textEnding(figure, tick, AXIS_LEFT - Pen.mm(1.2), tick.centredOn(y(percent / 100.0)));
        }
        Lettering title = new Lettering(true, 8, theme.colour("ink"));
        pen.textEnding(wording.say("figure.matrix.position") + " \u2192", title, WIDTH, bottom + Pen.mm(8));
        String up = wording.say("figure.matrix.attractiveness") + " \u2192";
        pen.textTurned(up, title, Pen.mm(2.6), y(1) + title.width(up), -90);
    }

    private void mark(Pen pen, Dot dot) {
        if (dot.solid) {
            pen.fill(theme.colour("accent"), Pen.circle(dot.x, dot.y, dot.radius));
            pen.draw(LineStyle.of(theme, "paper", 0.5), Pen.circle(dot.x, dot.y, dot.radius));
        } else {
            pen.fill(theme.colour("paper"), Pen.circle(dot.x, dot.y, dot.radius - OUTLINE / 2));
            pen.draw(LineStyle.of(theme, "accent", OUTLINE), Pen.circle(dot.x, dot.y, dot.radius - OUTLINE / 2));
        }
    }

    private void names(Pen pen) {
        Lettering lettering = Lettering.of(theme, "ink", LABEL);
        List<Dot> named = dots.stream().limit(NAMED).toList();
        List<String> texts =
                named.stream().map(dot -> lettering.cut(dot.name, Pen.mm(30))).toList();
        List<LabelRequest> wishes = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            wishes.add(new LabelRequest(named.get(i).anchor(), lettering.width(texts.get(i)), LABEL, null));
        }
        List<LabelPlace> places = Labelling.place(wishes, surroundings());
        for (int i = 0; i < places.size(); i++) {
            LabelPlace place = places.get(i);
            if (place.leader() != null) {
                pen.draw(LineStyle.of(theme, "axis", 0.5), place.leader());
            }
            Rectangle2D box = place.box();
            pen.textOn(
                    theme.colour("paper"),
                    0.9,
                    texts.get(i),
                    lettering,
                    box.getX(),
                    lettering.centredOn(box.getCenterY()));
        }
    }

    private Obstacles surroundings() {
        Rectangle2D field = new Rectangle2D.Double(
                AXIS_LEFT + 1, TITLE_ROOM, WIDTH - AXIS_LEFT - 2, HEIGHT - AXIS_BOTTOM - 2 * TITLE_ROOM);
        return new Obstacles(
                field, List.of(), List.of(), dots.stream().map(Dot::anchor).toList(), x(0.5), y(0.5));
    }
}
