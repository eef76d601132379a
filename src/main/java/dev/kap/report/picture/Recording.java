package dev.kap.report.picture;

import dev.kap.figure.Drawing;
import dev.kap.theme.Fonts;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a drawing puts on the page, kept, so that every format plays the same and nobody lays it out twice.
///
/// @param width in points
/// @param height in points
/// @param marks in the order in which they are painted
public record Recording(double width, double height, List<Painted> marks) implements Recorded {

    private static final Map<RenderingHints.Key, Object> SMOOTH = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    public Recording {
        marks = List.copyOf(marks);
    }

    /// The drawing, painted once.
    public static Recording of(Drawing drawing) {
        if (drawing instanceof Recorded already) {
            return already.recording();
        }
        List<Painted> marks = new ArrayList<>();
        drawing.paint(new Recorder(marks));
        return new Recording(drawing.width(), drawing.height(), marks);
    }

    /// The same with the letters of our fonts as shapes; others are joined or turned around while they are set.
    Recording outlined() {
        List<Painted> shapes = new ArrayList<>();
        for (Painted mark : marks) {
            shapes.add(mark instanceof Painted.Written text && Fonts.isOurs(text.font()) ? text.outlined() : mark);
        }
        return new Recording(width, height, shapes);
    }

    @Override
    public Recording recording() {
        return this;
    }

    @Override
    public void paint(Graphics2D canvas) {
        canvas.addRenderingHints(SMOOTH);
        for (Painted mark : marks) {
            Optional<Shape> clip = mark.clip();
            if (clip.isEmpty()) {
                mark.paint(canvas);
                continue;
            }
            Graphics2D inside = (Graphics2D) canvas.create();
            inside.clip(clip.get());
            mark.paint(inside);
            inside.dispose();
        }
    }
}
