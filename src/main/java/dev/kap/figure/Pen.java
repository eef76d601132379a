package dev.kap.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The hand that draws every figure: lines, fills and text on a Graphics2D, in points.
///
/// Colour, stroke and font of the canvas are set anew by each call and not restored.
public final class Pen {

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final Graphics2D canvas;

    /// A pen for that canvas.
    public Pen(Graphics2D canvas) {
        this.canvas = canvas;
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /// Millimetres in points.
    public static double mm(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    /// The canvas itself, for marks and signs.
    public Graphics2D canvas() {
        return canvas;
    }

    /// A straight line.
    public void line(LineStyle line, double x1, double y1, double x2, double y2) {
        draw(line, new Line2D.Double(x1, y1, x2, y2));
    }

    /// The outline of a shape.
    public void draw(LineStyle line, Shape shape) {
        canvas.setColor(line.colour());
        canvas.setStroke(line.stroke());
        canvas.draw(shape);
    }

    /// A filled shape.
    public void fill(Color colour, Shape shape) {
        canvas.setColor(colour);
        canvas.fill(shape);
    }

    /// A filled rectangle; nothing where it has no extent.
    public void fill(Color colour, double x, double y, double width, double height) {
        if (width > 0 && height > 0) {
            fill(colour, new Rectangle2D.Double(x, y, width, height));
        }
    }

    /// The outline of a rectangle, inside its edges.
    public void frame(LineStyle line, double x, double y, double width, double height) {
        double half = line.weight() / 2;
        draw(line, new Rectangle2D.Double(x + half, y + half, width - 2 * half, height - 2 * half));
    }

    /// A circle as a shape.
    public static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /// A filled arrow head with its point at x, y, for an arrow that comes from the direction `fromX`, `fromY`.
    ///
    /// @param length along the arrow
    /// @param width across it
    public void arrowHead(Color colour, double x, double y, double fromX, double fromY, double length, double width) {
        double distance = Math.hypot(x - fromX, y - fromY);
        double dx = distance == 0 ? 1 : (x - fromX) / distance;
        double dy = distance == 0 ? 0 : (y - fromY) / distance;
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - dx * length - dy * width / 2, y - dy * length + dx * width / 2);
        head.lineTo(x - dx * length + dy * width / 2, y - dy * length - dx * width / 2);
        head.closePath();
        fill(colour, head);
    }

    /// Text that starts at x.
    public void text(String text, Lettering lettering, double x, double baseline) {
        canvas.setColor(lettering.colour());
        double at = x;
        for (Glyphs piece : lettering.pieces(text)) {
            canvas.setFont(piece.font());
            canvas.drawString(piece.text(), (float) at, (float) baseline);
            at += piece.width();
        }
    }

    /// Text that ends at x.
    public void textEnding(String text, Lettering lettering, double x, double baseline) {
        text(text, lettering, x - lettering.width(text), baseline);
    }

    /// Text centred on x.
    public void textCentred(String text, Lettering lettering, double x, double baseline) {
        text(text, lettering, x - lettering.width(text) / 2, baseline);
    }

    /// Text with a ground in that colour around its letters, so that lines do not touch it.
    ///
    /// @param halo how far the ground reaches, in points
    public void textOn(Color ground, double halo, String text, Lettering lettering, double x, double baseline) {
        if (!text.isEmpty()) {
            Shape letters = lettering.outline(text, x, baseline);
            canvas.setColor(ground);
            canvas.setStroke(new BasicStroke((float) (2 * halo), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            canvas.draw(letters);
            text(text, lettering, x, baseline);
        }
    }

    /// Text turned about the start of its base line.
    ///
    /// @param degrees against the clock: 90 reads upwards
    public void textTurned(String text, Lettering lettering, double x, double baseline, double degrees) {
        AffineTransform before = canvas.getTransform();
        canvas.rotate(-Math.toRadians(degrees), x, baseline);
        text(text, lettering, x, baseline);
        canvas.setTransform(before);
    }
}
