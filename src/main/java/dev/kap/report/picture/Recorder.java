package dev.kap.report.picture;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.text.AttributedCharacterIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A Graphics2D that writes down what it is told to paint, at its place on the figure.
///
/// Pictures made of pixels, gradients and blending are no part of our figures, and refused.
final class Recorder extends PlainCanvas {

    private final List<Painted> marks;
    private AffineTransform transform = new AffineTransform();
    /// On the figure, not where the transform puts it.
    private Optional<Shape> clip = Optional.empty();

    Recorder(List<Painted> marks) {
        this.marks = marks;
    }

    private Recorder(Recorder parent) {
        super(parent);
        marks = parent.marks;
        transform = new AffineTransform(parent.transform);
        clip = parent.clip;
    }

    @Override
    public Graphics create() {
        return new Recorder(this);
    }

    @Override
    public void fill(Shape shape) {
        marks.add(new Painted.Filled(placed(shape), getColor(), clip));
    }

    @Override
    public void draw(Shape shape) {
        Stroke stroke = getStroke();
        if (stroke instanceof BasicStroke lines) {
            marks.add(new Painted.Drawn(placed(shape), scaled(lines), getColor(), clip));
        } else {
            fill(stroke.createStrokedShape(shape));
        }
    }

    @Override
    public void drawString(String text, float x, float baseline) {
        if (text.isBlank()) {
            return;
        }
        boolean moved = (transform.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0;
        marks.add(
                moved
                        ? written(
                                text,
                                x + transform.getTranslateX(),
                                baseline + transform.getTranslateY(),
                                new AffineTransform())
                        : written(text, x, baseline, new AffineTransform(transform)));
    }

    private Painted written(String text, double x, double baseline, AffineTransform turned) {
        return new Painted.Written(text, x, baseline, getFont(), getColor(), turned, clip);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        new TextLayout(text, getFontRenderContext()).draw(this, x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    /// A shape of its own, since whoever drew it may go on to change it.
    private Shape placed(Shape shape) {
        return new Path2D.Double(shape, transform);
    }

    private BasicStroke scaled(BasicStroke stroke) {
        float scale = (float) Math.sqrt(Math.abs(transform.getDeterminant()));
        if (scale == 1) {
            return stroke;
        }
        float @Nullable [] dashes = stroke.getDashArray();
        float @Nullable [] longer = dashes == null ? null : Arrays.copyOf(dashes, dashes.length);
        for (int i = 0; longer != null && i < longer.length; i++) {
            longer[i] *= scale;
        }
        return new BasicStroke(
                stroke.getLineWidth() * scale,
                stroke.getEndCap(),
                stroke.getLineJoin(),
                stroke.getMiterLimit(),
                longer,
                stroke.getDashPhase() * scale);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform next) {
        transform = new AffineTransform(next);
    }

    @Override
    public void transform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public @Nullable Shape getClip() {
        return clip.map(this::seenFromHere).orElse(null);
    }

    private Shape seenFromHere(Shape shape) {
        try {
            return transform.createInverse().createTransformedShape(shape);
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a figure is squeezed to nothing", e);
        }
    }

    @Override
    public void setClip(@Nullable Shape next) {
        clip = next == null ? Optional.empty() : Optional.of(placed(next));
    }

    @Override
    public void clip(Shape more) {
        Shape here = placed(more);
        clip = Optional.of(clip.<Shape>map(before -> common(before, here)).orElse(here));
    }

    private static Shape common(Shape one, Shape other) {
        Area area = new Area(one);
        area.intersect(new Area(other));
        return area;
    }

    @Override
    public boolean hit(Rectangle where, Shape shape, boolean outline) {
        Shape drawn = outline ? getStroke().createStrokedShape(shape) : shape;
        return transform.createTransformedShape(drawn).intersects(where);
    }
}
