package dev.kap.figure;

import dev.kap.figure.QuadrantFigure.Size;
import dev.kap.insight.Thresholds;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;

/// The quadrant without anybody in it, for the wall: the same field as the large poster with names, so that one can be
/// laid on the other.
public record BlankQuadrant(Thresholds thresholds, Theme theme, Wording wording) implements Drawing {

    @Override
    public double width() {
        return Pen.mm(Size.POSTER.paper.width());
    }

    @Override
    public double height() {
        return Pen.mm(Size.POSTER.paper.height());
    }

    @Override
    public void paint(Graphics2D canvas) {
        QuadrantScale scale = QuadrantScale.of(Size.POSTER, thresholds);
        new QuadrantGround(scale, Size.POSTER, theme, wording).paintBlank(new Pen(canvas));
    }
}
