package dev.kap.figure.map;

import dev.kap.figure.ContactMarks;
import dev.kap.figure.Drawing;
import dev.kap.figure.Lettering;
import dev.kap.figure.LineStyle;
import dev.kap.figure.MarkKind;
import dev.kap.figure.Pen;
import dev.kap.figure.StanceSigns;
import dev.kap.theme.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/// Paints a page of the map.
record MapDrawing(MapPage page, Theme theme) implements Drawing {

    private static final double GROUND = 0.55;
    private static final double HEAD_LENGTH = 1.7;
    private static final double HEAD_WIDTH = 1.5;

    @Override
    public double width() {
        return Pen.mm(page.width());
    }

    @Override
    public double height() {
        return Pen.mm(page.height());
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        page.plates().forEach(plate -> paint(pen, plate));
        page.routes().forEach(route -> paint(pen, route));
        page.texts().forEach(text -> ground(pen, text));
        page.dots().forEach(dot -> paint(pen, dot));
        page.samples().forEach(sample -> paint(pen, sample));
        page.texts().forEach(text -> paint(pen, text));
    }

    private void paint(Pen pen, Plate plate) {
        Box box = plate.box();
        Rectangle2D shape =
                new Rectangle2D.Double(Pen.mm(box.x()), Pen.mm(box.y()), Pen.mm(box.width()), Pen.mm(box.height()));
        switch (plate.fill()) {
            case PANEL -> pen.fill(theme.colour("tint"), shape);
            case TEAM, IDLE_BADGE -> pen.fill(theme.colour("accent"), shape);
            case BADGE -> pen.fill(theme.colour("paper"), shape);
            case IDLE -> {
                pen.fill(theme.colour("accent"), shape);
                pen.fill(theme.colour("paper"), inner(shape));
            }
        }
    }

    /// The inside of a frame of 1 point.
    private static Rectangle2D inner(Rectangle2D shape) {
        return new Rectangle2D.Double(shape.getX() + 1, shape.getY() + 1, shape.getWidth() - 2, shape.getHeight() - 2);
    }

    private void paint(Pen pen, Route route) {
        LineStyle line = route.ink().line(theme, route.weight());
        AffineTransform points = AffineTransform.getScaleInstance(Pen.mm(1), Pen.mm(1));
        pen.draw(line, points.createTransformedShape(route.path()));
        if (route.ink() == MapLineStyle.TIE) {
            MapPoint end = route.spots().getLast();
            MapPoint from = route.spots().get(route.spots().size() - 2);
            pen.arrowHead(
                    line.colour(),
                    Pen.mm(end.x()),
                    Pen.mm(end.y()),
                    Pen.mm(from.x()),
                    Pen.mm(from.y()),
                    Pen.mm(HEAD_LENGTH),
                    Pen.mm(HEAD_WIDTH));
        }
    }

    private void paint(Pen pen, Dot dot) {
        double x = Pen.mm(dot.at().x());
        double y = Pen.mm(dot.at().y());
        if (dot.kind() != MarkKind.UNPLACED && !isMissing(dot)) {
            paint(pen, dot, x, y);
        } else {
            // A dashed ring lets lines through; they shall end at it.
            pen.fill(theme.colour("paper"), Pen.circle(x, y, Pen.mm(dot.radius())));
            paint(pen, dot, x, y);
        }
    }

    private void paint(Pen pen, Dot dot, double x, double y) {
        double radius = Pen.mm(dot.radius());
        ContactMarks.paint(pen.canvas(), theme, dot.kind(), dot.hollow(), dot.borderline(), x, y, radius);
        StanceSigns.paint(pen, theme, dot.stance(), dot.kind(), dot.hollow(), dot.borderline(), x, y, radius);
    }

    private void paint(Pen pen, StanceSample sample) {
        StanceSigns.onDisc(
                pen,
                theme,
                sample.sign(),
                Pen.mm(sample.at().x()),
                Pen.mm(sample.at().y()),
                Pen.mm(sample.radius()));
    }

    private static boolean isMissing(Dot dot) {
        return dot.kind() == MarkKind.MISSING;
    }

    private void paint(Pen pen, MapText text) {
        pen.text(text.text(), text.type().lettering(theme), Pen.mm(text.x()), Pen.mm(text.baseline()));
    }

    /// What keeps lines away from the letters: a plain box, since the outlines of all letters are ten times as much
    /// in a file.
    private void ground(Pen pen, MapText text) {
        if (text.ground() != MapText.Ground.BOX) {
            Color colour = theme.colour(text.ground() == MapText.Ground.PANEL ? "tint" : "paper");
            Lettering letters = text.type().lettering(theme);
            double top = Pen.mm(text.baseline() - GROUND) - letters.capitals();
            double bottom = Pen.mm(text.baseline() + GROUND) + letters.below() / 2;
            double left = Pen.mm(text.x() - GROUND);
            pen.fill(colour, left, top, letters.width(text.text()) + 2 * Pen.mm(GROUND), bottom - top);
        }
    }
}
