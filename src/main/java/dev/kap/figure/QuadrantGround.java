package dev.kap.figure;

import dev.kap.figure.QuadrantFigure.Size;
import dev.kap.portfolio.Quadrant;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/// What lies under the marks of a quadrant: tinted fields, thresholds, axes and titles.
final class QuadrantGround {

    private static final List<Quadrant> CORNERS =
            List.of(Quadrant.DEVELOP, Quadrant.NURTURE, Quadrant.WATCH, Quadrant.SUPPORT);
    private static final double MOTIF_CORRIDOR = Pen.mm(1.1);

    private final QuadrantScale scale;
    private final Size size;
    private final Theme theme;
    private final Wording wording;

    QuadrantGround(QuadrantScale scale, Size size, Theme theme, Wording wording) {
        this.scale = scale;
        this.size = size;
        this.theme = theme;
        this.wording = wording;
    }

    void paint(Pen pen) {
        CORNERS.forEach(quadrant -> tint(pen, quadrant));
        if (size != Size.MOTIF) {
            thresholds(pen);
            leftAxis(pen);
            bottomAxis(pen);
            titles().forEach(title -> pen.text(title.text(), title.lettering(), title.x(), title.baseline()));
        }
    }

    /// The same without tints, for the room to write on: a grid of whole points instead.
    void paintBlank(Pen pen) {
        Rectangle2D field = scale.field();
        LineStyle grid = LineStyle.of(theme, "grid", 0.7);
        for (int point = 0; point <= 10; point++) {
            pen.line(grid, scale.x(point), scale.y(10), scale.x(point), scale.y(0));
            pen.line(grid, scale.x(0), scale.y(point), scale.x(10), scale.y(point));
        }
        pen.line(grid, field.getMaxX(), field.getMinY(), field.getMaxX(), field.getMaxY());
        thresholds(pen);
        leftAxis(pen);
        bottomAxis(pen);
        titles().forEach(title -> pen.text(title.text(), title.lettering(), title.x(), title.baseline()));
    }

    /// The room that the titles take: no label may stand there.
    List<Rectangle2D> titleBoxes() {
        return titles().stream().map(Title::box).toList();
    }

    private void tint(Pen pen, Quadrant quadrant) {
        Rectangle2D field = scale.field();
        double borderline = scale.thresholds().borderline();
        double corridorX = size == Size.MOTIF ? MOTIF_CORRIDOR : scale.x(borderline) - scale.x(0);
        double corridorY = size == Size.MOTIF ? MOTIF_CORRIDOR : scale.y(0) - scale.y(borderline);
        double left = strong(quadrant) ? scale.thresholdX() + corridorX : field.getMinX();
        double right = strong(quadrant) ? field.getMaxX() : scale.thresholdX() - corridorX;
        double top = high(quadrant) ? field.getMinY() : scale.thresholdY() + corridorY;
        double bottom = high(quadrant) ? scale.thresholdY() - corridorY : field.getMaxY();
        pen.fill(theme.colour(key(quadrant) + ".tint"), left, top, right - left, bottom - top);
    }

    private void thresholds(Pen pen) {
        Rectangle2D field = scale.field();
        LineStyle dashed = LineStyle.of(theme, "axis", 0.75).dashed(1.2, 0.9);
        pen.line(dashed, scale.thresholdX(), field.getMinY(), scale.thresholdX(), field.getMaxY());
        pen.line(dashed, field.getMinX(), scale.thresholdY(), field.getMaxX(), scale.thresholdY());
    }

    private void leftAxis(Pen pen) {
        double x = scale.field().getMinX();
        pen.line(axis(), x, scale.y(10), x, scale.y(0));
        for (double tick : ticks(scale.thresholds().influence())) {
            double y = scale.y(tick);
            Lettering lettering = tickLettering(tick == scale.thresholds().influence());
            pen.line(tickLine(), x - Pen.mm(1), y, x, y);
            pen.textEnding(number(tick), lettering, x - Pen.mm(1.7) * size.times(), lettering.centredOn(y));
        }
        String title = wording.say("figure.quadrant.influence");
        Lettering bold = axisTitle();
        pen.textTurned(title, bold, bold.above(), scale.y(10) + bold.width(title), 90);
    }

    private void bottomAxis(Pen pen) {
        double y = scale.field().getMaxY();
        double line = size.full() ? Pen.mm(3.9) * size.times() : Pen.mm(3.1);
        pen.line(axis(), scale.x(0), y, scale.x(10), y);
        for (double tick : ticks(scale.thresholds().relationship())) {
            double x = scale.x(tick);
            pen.line(tickLine(), x, y, x, y + Pen.mm(1));
            pen.textCentred(
                    number(tick), tickLettering(tick == scale.thresholds().relationship()), x, y + line);
        }
        String title = wording.say("figure.quadrant.relationship");
        pen.textEnding(
                title,
                axisTitle(),
                scale.x(10),
                Pen.mm(size.paper.height()) - Pen.mm(size.full() ? 1.4 * size.times() : 1.1));
    }

    /// The ticks of an axis, its threshold among them; what would stand too near to the threshold is left out.
    private List<Double> ticks(double threshold) {
        double step = size.full() ? 2 : 10;
        double room = size.full() ? 0.6 : 1.4;
        return DoubleStream.concat(
                        DoubleStream.iterate(0, tick -> tick <= 10, tick -> tick + step)
                                .filter(tick -> Math.abs(tick - threshold) >= room),
                        DoubleStream.of(threshold))
                .sorted()
                .boxed()
                .toList();
    }

    private List<Title> titles() {
        List<Title> titles = new ArrayList<>();
        for (Quadrant quadrant : CORNERS) {
            Lettering lettering = new Lettering(true, size.letters.quadrant(), theme.colour(key(quadrant) + ".text"));
            titles.add(title(
                    quadrant,
                    wording.say("figure.quadrant." + key(quadrant)),
                    lettering,
                    size.titles.top(),
                    size.titles.bottom()));
            if (size.large()) {
                Lettering small = new Lettering(false, 8 * size.times(), lettering.colour());
                titles.add(title(
                        quadrant,
                        wording.say("figure.quadrant." + key(quadrant) + ".move"),
                        small,
                        9 * size.times(),
                        2.4 * size.times()));
            }
        }
        return titles;
    }

    private Title title(Quadrant quadrant, String text, Lettering lettering, double fromTop, double fromBottom) {
        Rectangle2D field = scale.field();
        double indent = Pen.mm(size.titles.indent());
        double x = strong(quadrant) ? field.getMaxX() - indent - lettering.width(text) : field.getMinX() + indent;
        double baseline = high(quadrant) ? field.getMinY() + Pen.mm(fromTop) : field.getMaxY() - Pen.mm(fromBottom);
        return new Title(text, lettering, x, baseline);
    }

    private LineStyle axis() {
        return LineStyle.of(theme, "ink", 0.75);
    }

    private LineStyle tickLine() {
        return LineStyle.of(theme, "ink", 0.5);
    }

    private Lettering tickLettering(boolean threshold) {
        return Lettering.of(theme, threshold ? "ink" : "muted", size.letters.tick())
                .inBold(threshold);
    }

    private Lettering axisTitle() {
        return Lettering.of(theme, "ink", size.letters.axis()).inBold();
    }

    private String number(double tick) {
        return wording.numbers().atMost(tick, 1);
    }

    private static String key(Quadrant quadrant) {
        return quadrant.name().toLowerCase(Locale.ROOT);
    }

    private static boolean strong(Quadrant quadrant) {
        return quadrant == Quadrant.NURTURE || quadrant == Quadrant.SUPPORT;
    }

    private static boolean high(Quadrant quadrant) {
        return quadrant == Quadrant.NURTURE || quadrant == Quadrant.DEVELOP;
    }

    private record Title(String text, Lettering lettering, double x, double baseline) {

        Rectangle2D box() {
            return new Rectangle2D.Double(
                    x, baseline - lettering.above(), lettering.width(text), lettering.above() + lettering.below());
        }
    }
}
