package dev.kap.report.word;

import dev.kap.document.Inline;
import dev.kap.figure.ContactMarks;
import dev.kap.figure.Drawing;
import dev.kap.figure.Icons;
import dev.kap.figure.Signs;
import dev.kap.theme.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;

/// Marks, signs and bars as pictures that stand in a line of text; points.
record SmallDrawing(double width, double height, Consumer<Graphics2D> painter) implements Drawing {

    /// The most that a line of a table holds: LibreOffice puts pictures on the baseline, and what is higher makes
    /// the row grow, and pages of many rows with it.
    private static final double HEIGHT_MM = 3.03;

    private static final double MARK_RADIUS_MM = 1.2;
    /// The ring around a borderline mark, in points: closer than in figures, so that both stay within a line and the
    /// mark keeps a size that can be told.
    private static final double RING = 0.6;

    private static final double RING_DISTANCE = 0.9;
    private static final double MARK_GAP_MM = 0.6;

    private static final double SIGN_RADIUS_MM = 1.5;
    private static final double GAP_MM = 0.8;

    static SmallDrawing of(Inline.Mark mark, Theme theme) {
        double half = Lengths.pointsOfMm(HEIGHT_MM) / 2;
        double ring = half - RING / 2;
        double radius = Math.min(
                Lengths.pointsOfMm(MARK_RADIUS_MM),
                mark.borderline() ? (ring - RING_DISTANCE) / ContactMarks.reach(false, 1) : half);
        return new SmallDrawing(2 * half + Lengths.pointsOfMm(MARK_GAP_MM), 2 * half, canvas -> {
            ContactMarks.paint(canvas, theme, mark.kind(), mark.hollow(), false, half, half, radius);
            if (mark.borderline()) {
                canvas.setColor(ContactMarks.colour(theme, mark.kind()));
                canvas.setStroke(new BasicStroke((float) RING));
                canvas.draw(new Ellipse2D.Double(half - ring, half - ring, 2 * ring, 2 * ring));
            }
        });
    }

    static SmallDrawing of(Inline.Sign sign, Theme theme) {
        double half = Lengths.pointsOfMm(HEIGHT_MM) / 2;
        double radius = Lengths.pointsOfMm(SIGN_RADIUS_MM);
        return new SmallDrawing(
                radius + half + Lengths.pointsOfMm(GAP_MM),
                2 * half,
                canvas -> Signs.paint(canvas, theme, sign.status(), half, half, radius));
    }

    static SmallDrawing of(Inline.Icon icon, Theme theme) {
        double side = Lengths.pointsOfMm(HEIGHT_MM);
        double scale = HEIGHT_MM / Icons.SIDE_MM;
        return new SmallDrawing(side + Lengths.pointsOfMm(GAP_MM / 2), side, canvas -> {
            canvas.scale(scale, scale);
            Icons.paint(canvas, theme, icon.kind(), side / scale / 2, side / scale / 2);
        });
    }

    static SmallDrawing of(Inline.Bar bar, Theme theme) {
        double width = Lengths.pointsOfMm(bar.widthMm());
        double own = bar.look().heightMm();
        double height = Lengths.pointsOfMm(own > 0 ? own : HEIGHT_MM);
        return new SmallDrawing(width, height, canvas -> bar.paint(canvas, theme, width, height));
    }

    /// A plain field of colour.
    static SmallDrawing field(Color colour) {
        return new SmallDrawing(1, 1, canvas -> fill(canvas, colour, 0, 0, 1, 1));
    }

    @Override
    public void paint(Graphics2D canvas) {
        painter.accept(canvas);
    }

    private static void fill(Graphics2D canvas, Color colour, double x, double y, double width, double height) {
        canvas.setColor(colour);
        canvas.fill(new Rectangle2D.Double(x, y, width, height));
    }
}
