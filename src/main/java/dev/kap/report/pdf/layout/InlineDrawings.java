package dev.kap.report.pdf.layout;

import dev.kap.figure.Drawing;
import dev.kap.figure.Marks;
import dev.kap.figure.Signs;
import dev.kap.report.Inline;
import dev.kap.theme.Theme;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is drawn inside a line of text (LOOK sections 2, 3 and 5).
record InlineDrawings(Theme theme) {

    private static final double MARK_RADIUS = Mm.pt(1.35);

    /// Smaller inside its ring, so that the ring keeps clear of the name beside it.
    private static final double RINGED_RADIUS = Mm.pt(1.15);

    /// How far the ring of a borderline mark reaches out of the room of a mark.
    static final double RING = Marks.reach(true, RINGED_RADIUS) - Marks.reach(false, MARK_RADIUS);

    private static final double BAR_HEIGHT = Mm.pt(1.8);
    private static final double MARKER_HEIGHT = Mm.pt(3);
    private static final double MARKER_WEIGHT = 1.8;

    Drawing mark(Inline.Mark mark) {
        double radius = mark.borderline() ? RINGED_RADIUS : MARK_RADIUS;
        double middle = Marks.reach(mark.borderline(), radius);
        return painted(
                2 * middle,
                2 * middle,
                canvas -> Marks.paint(
                        canvas, theme, mark.kind(), mark.hollow(), mark.borderline(), middle, middle, radius));
    }

    Drawing sign(Inline.Sign sign, double radius) {
        return painted(
                2 * radius, 2 * radius, canvas -> Signs.paint(canvas, theme, sign.status(), radius, radius, radius));
    }

    /// A bar; higher than its track where a marker stands on it.
    Drawing bar(Inline.Bar bar, double width) {
        Double marker = bar.marker();
        double height = marker == null ? BAR_HEIGHT : MARKER_HEIGHT;
        return painted(width, height, canvas -> {
            double top = (height - BAR_HEIGHT) / 2;
            canvas.setColor(theme.colour("track"));
            canvas.fill(new Rectangle2D.Double(0, top, width, BAR_HEIGHT));
            canvas.setColor(theme.colour("accent"));
            canvas.fill(new Rectangle2D.Double(0, top, width * within(bar.share()), BAR_HEIGHT));
            marker(canvas, marker, width, height);
        });
    }

    private void marker(Graphics2D canvas, @Nullable Double marker, double width, double height) {
        if (marker != null) {
            double x = Math.clamp(width * within(marker) - MARKER_WEIGHT / 2, 0, Math.max(0, width - MARKER_WEIGHT));
            canvas.setColor(theme.colour("ink"));
            canvas.fill(new Rectangle2D.Double(x, 0, MARKER_WEIGHT, height));
        }
    }

    /// A dashed frame.
    Drawing frame(double width, double height) {
        double weight = 0.6;
        return painted(width, height, canvas -> {
            canvas.setColor(theme.colour("muted"));
            float[] dash = {1.6f, 1.2f};
            canvas.setStroke(
                    new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0));
            canvas.draw(new Rectangle2D.Double(weight / 2, weight / 2, width - weight, height - weight));
        });
    }

    private static double within(double share) {
        return Math.clamp(share, 0, 1);
    }

    private static Drawing painted(double width, double height, Consumer<Graphics2D> painter) {
        return new Painted(width, height, painter);
    }

    private record Painted(double width, double height, Consumer<Graphics2D> painter) implements Drawing {
        @Override
        public void paint(Graphics2D canvas) {
            painter.accept(canvas);
        }
    }
}
