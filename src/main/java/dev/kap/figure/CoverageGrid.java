package dev.kap.figure;

import dev.kap.planning.AccountPlan;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;

/// Levels by functions: the best link of each cell and how many contacts it has.
public final class CoverageGrid implements Drawing {

    private final Theme theme;

    /// The grid of one account.
    public CoverageGrid(AccountPlan plan, Theme theme, Wording wording) {
        this.theme = theme;
    }

    @Override
    public double width() {
        return Pen.mm(56);
    }

    @Override
    public double height() {
        return Pen.mm(58);
    }

    @Override
    public void paint(Graphics2D canvas) {
        new Pen(canvas).fill(theme.colour("tint"), 0, 0, width(), height());
    }
}
