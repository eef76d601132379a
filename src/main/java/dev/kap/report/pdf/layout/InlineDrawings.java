package dev.kap.report.pdf.layout;

import dev.kap.document.Inline;
import dev.kap.document.Inline.Bar.Look;
import dev.kap.figure.ContactMarks;
import dev.kap.figure.Drawing;
import dev.kap.figure.Icons;
import dev.kap.figure.Signs;
import dev.kap.theme.Theme;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;

/// What is drawn inside a line of text (look.md, "Marks and signs").
record InlineDrawings(Theme theme) {

    private static final double MARK_RADIUS = Mm.pt(1.35);

    /// Smaller inside its ring, so that the ring keeps clear of the name beside it.
    private static final double RINGED_RADIUS = Mm.pt(1.15);

    /// How far the ring of a borderline mark reaches out of the room of a mark.
    static final double RING = ContactMarks.reach(true, RINGED_RADIUS) - ContactMarks.reach(false, MARK_RADIUS);

    private static final double BAR_HEIGHT = Mm.pt(1.8);
    private static final double MARKER_HEIGHT = Mm.pt(3);

    Drawing mark(Inline.Mark mark) {
        double radius = mark.borderline() ? RINGED_RADIUS : MARK_RADIUS;
        double middle = ContactMarks.reach(mark.borderline(), radius);
        return painted(
                2 * middle,
                2 * middle,
                canvas -> ContactMarks.paint(
                        canvas, theme, mark.kind(), mark.hollow(), mark.borderline(), middle, middle, radius));
    }

    Drawing sign(Inline.Sign sign, double radius) {
        return painted(
                2 * radius, 2 * radius, canvas -> Signs.paint(canvas, theme, sign.status(), radius, radius, radius));
    }

    Drawing icon(Inline.Icon icon) {
        double side = Mm.pt(Icons.SIDE_MM);
        return painted(side, side, canvas -> Icons.paint(canvas, theme, icon.kind(), side / 2, side / 2));
    }

    /// A bar; higher than a plain one where a marker stands on it.
    Drawing bar(Inline.Bar bar, double width) {
        boolean plain = bar.look() == Look.SHARE && bar.marker() == null;
        double own = Mm.pt(bar.look().heightMm());
        double height = own > 0 ? own : plain ? BAR_HEIGHT : MARKER_HEIGHT;
        return painted(width, height, canvas -> bar.paint(canvas, theme, width, height));
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
