package dev.kap.figure;

import dev.kap.planning.AccountPlan;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.util.List;

/// Their people by ours: each cell is what the link is worth.
public final class HeatMap implements Drawing {

    private final Theme theme;

    private HeatMap(Theme theme) {
        this.theme = theme;
    }

    /// The heat map of one account, in as many drawings as it needs.
    public static List<Drawing> pages(AccountPlan plan, Theme theme, Wording wording) {
        return List.of(new HeatMap(theme));
    }

    @Override
    public double width() {
        return Pen.mm(116);
    }

    @Override
    public double height() {
        return Pen.mm(120);
    }

    @Override
    public void paint(Graphics2D canvas) {
        new Pen(canvas).fill(theme.colour("tint"), 0, 0, width(), height());
    }
}
