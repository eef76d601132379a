package dev.kap.figure;

import dev.kap.diagnosis.AccountDiagnosis;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;

/// The strategic index on its scale of 0 to 100 with the three zones.
public final class IndexBar implements Drawing {

    private final Theme theme;

    /// The index of one account.
    public IndexBar(AccountDiagnosis diagnosis, Theme theme, Wording wording) {
        this.theme = theme;
    }

    @Override
    public double width() {
        return Pen.mm(116);
    }

    @Override
    public double height() {
        return Pen.mm(12);
    }

    @Override
    public void paint(Graphics2D canvas) {
        new Pen(canvas).fill(theme.colour("tint"), 0, 0, width(), height());
    }
}
