package dev.kap.figure;

import dev.kap.figure.CoverageTable.Cell;
import dev.kap.plan.AccountPlan;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Levels and functions: how good the best link of each cell is, and how many contacts it has.
///
/// Functions stand side by side where their names have room there, else below one another: no name is ever cut, and
/// the grid is never wider than its place on the page.
public final class CoverageGridFigure implements Drawing {

    /// The place on the page.
    static final double WIDEST = Pen.mm(56);

    private static final double CELL = Pen.mm(5.6);
    private static final double ROW = Pen.mm(8.2);
    private static final double LEVEL_NAMES = Pen.mm(15.6);
    private static final double INSET = Pen.mm(0.15);
    private static final double TURN = 50;
    private static final double LONGEST = Pen.mm(24);
    private static final double LINE = 8.5;

    private final CoverageTable table;
    private final Theme theme;
    private final Wording wording;
    private final boolean upright;
    private final List<String> rows;
    private final List<String> columns;
    private final double names;
    private final double turn;

    /// The grid of one account; external influencers are not in it.
    public CoverageGridFigure(AccountPlan plan, Theme theme, Wording wording) {
        this.table = CoverageTable.of(plan.insight().coverage(), wording);
        this.theme = theme;
        this.wording = wording;
        List<String> levels = table.levels().stream()
                .map(level -> LevelWords.of(level.orElse(null), wording))
                .toList();
        List<String> functions = new ArrayList<>();
        for (int i = 0; i < table.functions().size(); i++) {
            functions.add(table.name(i, wording));
        }
        this.upright = besideEachOther(functions);
        this.rows = upright ? levels : functions;
        this.columns = upright ? functions : levels;
        this.names = upright ? LEVEL_NAMES : WIDEST - columns.size() * CELL;
        this.turn = upright ? TURN : 90;
    }

    @Override
    public double width() {
        // The last function leans over its column.
        return names + columns.size() * CELL + (upright ? overhang(columns) : 0);
    }

    @Override
    public double height() {
        return head() + rows.stream().mapToDouble(this::rowHeight).sum();
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        for (int i = 0; i < columns.size(); i++) {
            double x = names + (i + (upright ? 0.42 : 0.67)) * CELL;
            pen.textTurned(columns.get(i), letters(), x, head() - Pen.mm(1.6), turn);
        }
        double top = head();
        for (int i = 0; i < rows.size(); i++) {
            row(pen, i, top);
            top += rowHeight(rows.get(i));
        }
    }

    private void row(Pen pen, int row, double top) {
        double height = rowHeight(rows.get(row));
        List<String> lines = lines(rows.get(row));
        double middle = top + height / 2 - (lines.size() - 1) * LINE / 2;
        for (int i = 0; i < lines.size(); i++) {
            pen.text(lines.get(i), letters(), 0, letters().centredOn(middle + i * LINE));
        }
        for (int i = 0; i < columns.size(); i++) {
            double left = names + i * CELL;
            Optional<Cell> cell = upright ? cell(row, i) : cell(i, row);
            if (cell.isPresent()) {
                known(pen, cell.get(), left, top, height);
            } else {
                LineStyle dashed = LineStyle.of(theme, "hairline", 0.5).dashed(0.8, 0.7);
                pen.frame(dashed, left + INSET, top + INSET, CELL - 2 * INSET, height - 2 * INSET);
            }
        }
    }

    private Optional<Cell> cell(int level, int function) {
        return table.cell(
                table.levels().get(level).orElse(null), table.functions().get(function));
    }

    private void known(Pen pen, Cell cell, double left, double top, double height) {
        HeatSteps steps = new HeatSteps(theme);
        boolean linked = cell.best() > 0;
        if (linked) {
            steps.paint(pen, cell.best(), left + INSET, top + INSET, CELL - 2 * INSET, height - 2 * INSET);
        } else {
            pen.frame(
                    LineStyle.of(theme, "axis", 0.5), left + INSET, top + INSET, CELL - 2 * INSET, height - 2 * INSET);
        }
        Lettering best = new Lettering(true, 9, linked ? steps.text(cell.best()) : theme.colour("ink"));
        double middle = left + CELL / 2;
        double first = top + (height - ROW) / 2;
        pen.textCentred(wording.numbers().decimal(cell.best(), 0), best, middle, first + Pen.mm(4));
        Lettering count = new Lettering(false, 7, best.colour());
        String people = wording.say("figure.coverage.people", Arg.count(cell.contacts()));
        pen.textCentred(people, count, middle, first + Pen.mm(6.9));
    }

    /// Whether the functions, side by side, keep to the place on the page, each with its whole name.
    private boolean besideEachOther(List<String> functions) {
        return functions.stream().allMatch(name -> letters().width(name) <= LONGEST)
                && LEVEL_NAMES + functions.size() * CELL + overhang(functions) <= WIDEST;
    }

    private double head() {
        double longest = columns.stream().mapToDouble(letters()::width).max().orElse(0);
        return longest * Math.sin(Math.toRadians(turn)) + (upright ? letters().size() : 0) + Pen.mm(upright ? 1 : 2);
    }

    private double overhang(List<String> functions) {
        double overhang = 0;
        for (int i = 0; i < functions.size(); i++) {
            double end = (i + 0.42) * CELL + letters().width(functions.get(i)) * Math.cos(Math.toRadians(TURN));
            overhang = Math.max(overhang, end - functions.size() * CELL);
        }
        return overhang;
    }

    private double rowHeight(String name) {
        return Math.max(ROW, lines(name).size() * LINE + 3);
    }

    /// A name in as many lines as it needs.
    private List<String> lines(String name) {
        double room = names - Pen.mm(1);
        List<String> lines = new ArrayList<>();
        String rest = name;
        while (letters().width(rest) > room && rest.codePointCount(0, rest.length()) > 1) {
            int end = end(rest, room);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    /// Where the first line ends: after the last blank or hyphen that has room, else within a word.
    private int end(String text, double room) {
        int fits = text.offsetByCodePoints(0, 1);
        while (fits < text.length()
                && letters()
                                .width(text.substring(0, text.offsetByCodePoints(fits, 1))
                                        .strip())
                        <= room) {
            fits = text.offsetByCodePoints(fits, 1);
        }
        int parted = Math.max(text.lastIndexOf(' ', fits), text.lastIndexOf('-', fits - 1) + 1);
        return parted > 0 ? parted : fits;
    }

    private Lettering letters() {
        return Lettering.of(theme, "ink", 7.5);
    }
}
