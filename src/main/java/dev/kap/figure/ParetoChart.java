package dev.kap.figure;

import dev.kap.analysis.Concentration;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;

/// Where the revenue comes from: accounts by revenue and their cumulated share.
public final class ParetoChart implements Drawing {

    private final Theme theme;

    /// The chart of a portfolio; `highlighted` names one account, or is empty.
    public ParetoChart(Concentration concentration, String highlighted, Theme theme, Wording wording) {
        this.theme = theme;
    }

    @Override
    public double width() {
        return Pen.mm(176);
    }

    @Override
    public double height() {
        return Pen.mm(80);
    }

    @Override
    public void paint(Graphics2D canvas) {
        new Pen(canvas).fill(theme.colour("tint"), 0, 0, width(), height());
    }
}
