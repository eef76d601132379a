package dev.kap.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.util.DummyGraphics2d;

/** A canvas that keeps what is drawn on it as lines of text, in whole points, in the order of drawing. */
final class Sketch extends DummyGraphics2d {

    private final List<String> lines = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private Sketch() {
        super(new PrintStream(OutputStream.nullOutputStream()));
    }

    static Sketch of(Drawing drawing) {
        Sketch sketch = new Sketch();
        drawing.paint(sketch);
        return sketch;
    }

    /** Words and shapes with colour, place and extent. */
    String text() {
        return String.join("\n", lines);
    }

    /** The words alone. */
    List<String> words() {
        return words;
    }

    @Override
    public void drawString(String text, float x, float y) {
        words.add(text);
        Point2D at = getTransform().transform(new Point2D.Float(x, y), null);
        lines.add("%s \"%s\" at %s"
                .formatted(getFont().isBold() ? "bold" : "text", text, place(at.getX(), at.getY()) + colour()));
    }

    @Override
    public void fill(Shape shape) {
        lines.add("fill " + extent(shape) + colour());
    }

    @Override
    public void draw(Shape shape) {
        BasicStroke stroke = (BasicStroke) getStroke();
        lines.add("line " + extent(shape) + colour() + " %.1f".formatted(stroke.getLineWidth())
                + (stroke.getDashArray() == null ? "" : " dashed"));
    }

    private String colour() {
        Color colour = getColor();
        return " #%06X".formatted(colour.getRGB() & 0xFFFFFF);
    }

    /** Where it starts, and the box around it. */
    private String extent(Shape shape) {
        AffineTransform transform = getTransform();
        Rectangle2D box = transform.createTransformedShape(shape).getBounds2D();
        double[] start = new double[6];
        PathIterator path = shape.getPathIterator(transform);
        if (!path.isDone()) {
            path.currentSegment(start);
        }
        return "from " + place(start[0], start[1]) + " in " + place(box.getX(), box.getY()) + " "
                + place(box.getWidth(), box.getHeight());
    }

    private static String place(double x, double y) {
        return Math.round(x) + "," + Math.round(y);
    }
}
