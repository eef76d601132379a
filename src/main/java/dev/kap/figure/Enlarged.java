package dev.kap.figure;

import java.awt.Graphics2D;

/// A drawing made larger or smaller, lines and letters with it.
public record Enlarged(Drawing drawing, double factor) implements Drawing {

    /// The drawing as wide as that, in millimetres, but no higher than that.
    public static Enlarged within(Drawing drawing, double widthMm, double heightMm) {
        return new Enlarged(
                drawing, Math.min(Pen.mm(widthMm) / drawing.width(), Pen.mm(heightMm) / drawing.height()));
    }

    @Override
    public double width() {
        return drawing.width() * factor;
    }

    @Override
    public double height() {
        return drawing.height() * factor;
    }

    @Override
    public void paint(Graphics2D canvas) {
        Graphics2D larger = (Graphics2D) canvas.create();
        larger.scale(factor, factor);
        drawing.paint(larger);
        larger.dispose();
    }
}
