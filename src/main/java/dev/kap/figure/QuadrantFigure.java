package dev.kap.figure;

import dev.kap.planning.AccountPlan;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.util.List;

/// The contacts of an account by influence and relationship.
public final class QuadrantFigure implements Drawing {

    private final Theme theme;
    private final Size size;

    /// The quadrant with the thresholds of a workbook that names none.
    public QuadrantFigure(AccountPlan plan, Theme theme, Wording wording, Size size) {
        this(plan, Thresholds.STANDARD, theme, wording, size);
    }

    /// The quadrant with thresholds of its own.
    public QuadrantFigure(AccountPlan plan, Thresholds thresholds, Theme theme, Wording wording, Size size) {
        this.theme = theme;
        this.size = size;
    }

    /// Contacts that the figure shows by number, in the order of their numbers.
    public List<Numbered> numbered() {
        return List.of();
    }

    @Override
    public double width() {
        return Pen.mm(size.widthMm);
    }

    @Override
    public double height() {
        return Pen.mm(size.heightMm);
    }

    @Override
    public void paint(Graphics2D canvas) {
        new Pen(canvas).fill(theme.colour("tint"), 0, 0, width(), height());
    }

    /// How large, and how much it tells.
    public enum Size {
        /// A page of its own.
        LARGE(176, 166),
        /// Beside other blocks.
        SMALL(101, 84),
        /// Marks without names, on the cover.
        MOTIF(60, 60);

        private final double widthMm;
        private final double heightMm;

        Size(double widthMm, double heightMm) {
            this.widthMm = widthMm;
            this.heightMm = heightMm;
        }
    }
}
