package dev.kap.figure;

import dev.kap.figure.CoverageTable.Cell;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Level;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Levels by functions: how good the best link of each cell is, and how many contacts it has.
public final class CoverageGridFigure implements Drawing {

    private static final double CELL = Pen.mm(5.6);
    private static final double ROW = Pen.mm(8.2);
    private static final double NAMES = Pen.mm(15.6);
    private static final double INSET = Pen.mm(0.15);
    private static final double TURN = 50;
    private static final double LONGEST = Pen.mm(24);

    private final CoverageTable table;
    private final Theme theme;
    private final Wording wording;

    /// The grid of one account; external influencers are not in it.
    public CoverageGridFigure(AccountPlan plan, Theme theme, Wording wording) {
        this.table = CoverageTable.of(plan.insight().coverage(), wording);
        this.theme = theme;
        this.wording = wording;
    }

    @Override
    public double width() {
        // The last function leans over its column.
        return NAMES + table.functions().size() * CELL + overhang();
    }

    @Override
    public double height() {
        return head() + table.levels().size() * ROW;
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        for (int i = 0; i < table.functions().size(); i++) {
            pen.textTurned(function(i), functionName(), NAMES + (i + 0.42) * CELL, head() - Pen.mm(1.6), TURN);
        }
        for (int i = 0; i < table.levels().size(); i++) {
            row(pen, table.levels().get(i).orElse(null), head() + i * ROW);
        }
    }

    private void row(Pen pen, @Nullable Level level, double top) {
        Lettering name = Lettering.of(theme, "ink", 7.5);
        String text = name.cut(LevelWords.of(level, wording), NAMES - Pen.mm(1));
        pen.text(text, name, 0, name.centredOn(top + ROW / 2));
        for (int i = 0; i < table.functions().size(); i++) {
            double left = NAMES + i * CELL;
            Optional<Cell> cell = table.cell(level, table.functions().get(i));
            if (cell.isPresent()) {
                known(pen, cell.get(), left, top);
            } else {
                LineStyle dashed = LineStyle.of(theme, "hairline", 0.5).dashed(0.8, 0.7);
                pen.frame(dashed, left + INSET, top + INSET, CELL - 2 * INSET, ROW - 2 * INSET);
            }
        }
    }

    private void known(Pen pen, Cell cell, double left, double top) {
        HeatSteps steps = new HeatSteps(theme);
        boolean linked = cell.best() > 0;
        if (linked) {
            steps.paint(pen, cell.best(), left + INSET, top + INSET, CELL - 2 * INSET, ROW - 2 * INSET);
        } else {
            pen.frame(LineStyle.of(theme, "axis", 0.5), left + INSET, top + INSET, CELL - 2 * INSET, ROW - 2 * INSET);
        }
        Lettering best = new Lettering(true, 9, linked ? steps.text(cell.best()) : theme.colour("ink"));
        double middle = left + CELL / 2;
        pen.textCentred(wording.numbers().decimal(cell.best(), 0), best, middle, top + Pen.mm(4));
        Lettering count = new Lettering(false, 6.5, best.colour());
        String people = wording.say("figure.coverage.people", Arg.count(cell.contacts()));
        pen.textCentred(people, count, middle, top + Pen.mm(6.9));
    }

    private double head() {
        double longest = 0;
        for (int i = 0; i < table.functions().size(); i++) {
            longest = Math.max(longest, functionName().width(function(i)));
        }
        return longest * Math.sin(Math.toRadians(TURN)) + functionName().size() + Pen.mm(1);
    }

    private double overhang() {
        double overhang = 0;
        for (int i = 0; i < table.functions().size(); i++) {
            double end = (i + 0.42) * CELL + functionName().width(function(i)) * Math.cos(Math.toRadians(TURN));
            overhang = Math.max(overhang, end - table.functions().size() * CELL);
        }
        return overhang;
    }

    private String function(int i) {
        return functionName().cut(table.name(i, wording), LONGEST);
    }

    private Lettering functionName() {
        return Lettering.of(theme, "ink", 7.5);
    }
}
