package dev.kap.figure;

import dev.kap.planning.AccountPlan;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.time.LocalDate;

/// Who of us does what when in the 90 days from the as-of date.
public final class Timeline implements Drawing {

    private final Theme theme;

    /// The 90 days of one account.
    public Timeline(AccountPlan plan, LocalDate asOf, Theme theme, Wording wording) {
        this.theme = theme;
    }

    @Override
    public double width() {
        return Pen.mm(176);
    }

    @Override
    public double height() {
        return Pen.mm(60);
    }

    @Override
    public void paint(Graphics2D canvas) {
        new Pen(canvas).fill(theme.colour("tint"), 0, 0, width(), height());
    }
}
