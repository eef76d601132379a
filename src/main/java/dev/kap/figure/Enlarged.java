package dev.kap.figure;

import java.awt.Graphics2D;
import java.util.Optional;

/// A drawing in another size: slides are read from afar, and have the figures of the pages with letters twice as large.
public record Enlarged<D extends Drawing>(D drawing, double times) implements Drawing {

    /// What makes the letters of a figure 18 points.
    public static final double SLIDE = 18 / 8.5;

    /// The drawing as large as slides have it.
    public static <D extends Drawing> Enlarged<D> forSlides(D drawing) {
        return new Enlarged<>(drawing, SLIDE);
    }

    /// The drawing as wide as that, in millimetres, but no higher than that.
    public static <D extends Drawing> Enlarged<D> within(D drawing, double widthMm, double heightMm) {
        return new Enlarged<>(
                drawing, Math.min(Pen.mm(widthMm) / drawing.width(), Pen.mm(heightMm) / drawing.height()));
    }

    /// So many millimetres of a slide in those of a drawing that is enlarged for it.
    static double before(double millimetres) {
        return millimetres / SLIDE;
    }

    @Override
    public double width() {
        return times * drawing.width();
    }

    @Override
    public double height() {
        return times * drawing.height();
    }

    @Override
    public void paint(Graphics2D canvas) {
        Graphics2D large = (Graphics2D) canvas.create();
        large.scale(times, times);
        drawing.paint(large);
        large.dispose();
    }

    @Override
    public Optional<ChartData> chart() {
        return drawing.chart();
    }
}
