package dev.kap.figure;

import dev.kap.figure.QuadrantFigure.Size;
import dev.kap.insight.Thresholds;
import dev.kap.plan.ChangeDetail.Point;
import dev.kap.plan.ChangeDetail.Shift;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/// One quadrant with an arrow for each contact who stands elsewhere: from the hollow mark, then, to the filled one,
/// now,
/// with the number of its line in the table.
public final class ChangeArrows implements Drawing {

    private static final double RADIUS = Pen.mm(1.1);
    private static final double GAP = Pen.mm(1.6);
    private static final double HEAD = Pen.mm(1.4);
    private static final double LABEL = 7;

    private final List<Shift> shifts;
    private final QuadrantScale scale;
    private final QuadrantGround ground;
    private final Theme theme;

    /// @param shifts of known scores on both sides
    public ChangeArrows(List<Shift> shifts, Thresholds thresholds, Theme theme, Wording wording) {
        this.shifts = List.copyOf(shifts);
        this.theme = theme;
        this.scale = QuadrantScale.of(Size.SMALL, thresholds);
        this.ground = new QuadrantGround(scale, Size.SMALL, theme, wording);
    }

    @Override
    public double width() {
        return Pen.mm(Size.SMALL.paper.width());
    }

    @Override
    public double height() {
        return Pen.mm(Size.SMALL.paper.height());
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        ground.paint(pen);
        for (int i = 0; i < shifts.size(); i++) {
            arrow(pen, shifts.get(i), i + 1);
        }
    }

    private void arrow(Pen pen, Shift shift, int number) {
        double x1 = x(shift.was());
        double y1 = y(shift.was());
        double x2 = x(shift.is());
        double y2 = y(shift.is());
        MarkKind then = MarkKind.of(shift.was().quadrant());
        MarkKind now = MarkKind.of(shift.is().quadrant());
        Color colour = ContactMarks.colour(theme, now);
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (length > 2 * GAP + HEAD) {
            double dx = (x2 - x1) / length;
            double dy = (y2 - y1) / length;
            double tipX = x2 - dx * GAP;
            double tipY = y2 - dy * GAP;
            pen.line(
                    LineStyle.of(colour, 0.9),
                    x1 + dx * GAP,
                    y1 + dy * GAP,
                    tipX - dx * HEAD / 2,
                    tipY - dy * HEAD / 2);
            pen.arrowHead(colour, tipX, tipY, x1, y1, HEAD, HEAD);
        }
        ContactMarks.paint(pen.canvas(), theme, then, true, false, x1, y1, RADIUS);
        ContactMarks.paint(pen.canvas(), theme, now, false, false, x2, y2, RADIUS);
        Lettering lettering = new Lettering(true, LABEL, theme.colour("ink"));
        pen.textOn(
                theme.colour("paper"), 1, String.valueOf(number), lettering, x2 + GAP, lettering.centredOn(y2 - GAP));
    }

    private double x(Point point) {
        return scale.x(point.relationship() == null ? 0 : point.relationship());
    }

    private double y(Point point) {
        return scale.y(point.influence() == null ? 0 : point.influence());
    }
}
