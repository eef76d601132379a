package dev.kap.report.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Optional;

/// One thing that a drawing puts on the page, at its place on the figure.
public sealed interface Painted {

    /// What it is cut off at; empty where nothing cuts it.
    Optional<Shape> clip();

    /// Puts it on another canvas.
    void paint(Graphics2D canvas);

    /// A filled shape.
    record Filled(Shape shape, Color colour, Optional<Shape> clip) implements Painted {
        @Override
        public void paint(Graphics2D canvas) {
            canvas.setColor(colour);
            canvas.fill(shape);
        }
    }

    /// The outline of a shape; the stroke is as wide as it is printed.
    record Drawn(Shape shape, BasicStroke stroke, Color colour, Optional<Shape> clip) implements Painted {
        @Override
        public void paint(Graphics2D canvas) {
            canvas.setColor(colour);
            canvas.setStroke(stroke);
            canvas.draw(shape);
        }
    }

    /// A text of one font from x on, on its base line.
    ///
    /// @param turned how the page is moved before the text is set; the identity for nearly all
    record Written(
            String text,
            double x,
            double baseline,
            Font font,
            Color colour,
            AffineTransform turned,
            Optional<Shape> clip)
            implements Painted {

        /// Each letter where the layout has it.
        private static final FontRenderContext ANY_DEVICE = new FontRenderContext(null, true, true);

        /// The letters as a shape: Java sets letters on whole pixels, which is seen where these are large.
        Filled outlined() {
            AffineTransform place = new AffineTransform(turned);
            place.translate(x, baseline);
            Shape letters = font.createGlyphVector(ANY_DEVICE, text).getOutline();
            return new Filled(place.createTransformedShape(letters), colour, clip);
        }

        @Override
        public void paint(Graphics2D canvas) {
            canvas.setColor(colour);
            canvas.setFont(font);
            if (turned.isIdentity()) {
                canvas.drawString(text, (float) x, (float) baseline);
                return;
            }
            AffineTransform before = canvas.getTransform();
            canvas.transform(turned);
            canvas.drawString(text, (float) x, (float) baseline);
            canvas.setTransform(before);
        }
    }
}
