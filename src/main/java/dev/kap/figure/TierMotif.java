package dev.kap.figure;

import dev.kap.plan.PortfolioReview.MatrixRow;
import dev.kap.theme.Theme;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Objects;

/// The four tiers without words, for the cover of the portfolio review: a dot for each account.
public final class TierMotif implements Drawing {

    private static final double SIDE = Pen.mm(60);
    private static final double EDGE = Pen.mm(4);
    private static final double CORRIDOR = Pen.mm(0.8);
    private static final double RADIUS = Pen.mm(1.4);
    private static final double OUTLINE = 1.1;

    private final List<MatrixRow> rows;
    private final Theme theme;

    /// @param rows the accounts; those without a place are not drawn
    public TierMotif(List<MatrixRow> rows, Theme theme) {
        this.rows = List.copyOf(rows);
        this.theme = theme;
    }

    @Override
    public double width() {
        return SIDE;
    }

    @Override
    public double height() {
        return SIDE;
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        double half = SIDE / 2 - CORRIDOR;
        double far = SIDE / 2 + CORRIDOR;
        pen.fill(theme.colour("tint"), 0, 0, half, half);
        pen.fill(theme.colour("accent.tint"), far, 0, half, half);
        pen.fill(theme.colour("tint"), 0, far, half, half);
        pen.fill(theme.colour("tint"), far, far, half, half);
        rows.stream()
                .filter(row -> row.attractiveness() != null && row.position() != null)
                .forEach(row -> dot(pen, row));
    }

    private void dot(Pen pen, MatrixRow row) {
        double x = EDGE + Objects.requireNonNullElse(row.position(), 0.0) * (SIDE - 2 * EDGE);
        double y = EDGE + (1 - Objects.requireNonNullElse(row.attractiveness(), 0.0)) * (SIDE - 2 * EDGE);
        if (row.solid()) {
            pen.fill(theme.colour("accent"), Pen.circle(x, y, RADIUS));
        } else {
            pen.draw(LineStyle.of(theme, "accent", OUTLINE), Pen.circle(x, y, RADIUS - OUTLINE / 2));
        }
    }
}
