package dev.kap.figure;

import dev.kap.figure.HeatTable.Column;
import dev.kap.figure.HeatTable.Row;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Portfolio;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/// Their people by ours: each cell is what the link is worth, each row ends with the relationship.
///
/// Only ten of ours have a column of their own, those with the most capital; the rest share the last one.
public final class HeatMap implements Drawing {

    private static final int ROWS = 22;
    /// A sheet to write on takes two pages of sixty people.
    private static final int SHEET_ROWS = 30;
    private static final double SHEET_HEIGHT = 198;
    private static final double TALLEST_ROW = 9;
    /// In a narrower column names stand steeper and figures are smaller.
    private static final double NARROW_COLUMN = Pen.mm(7);

    private static final double CELLS = Pen.mm(49.4);
    private static final double SCORE = Pen.mm(8);
    /// The place on the page of the plan.
    private static final Form PLAN = new Form(ROWS, 4.9, 9, 116, 0);

    private static final double MARK = Pen.mm(1.35);
    private static final double NAME = Pen.mm(4.8);
    private static final double NAME_END = Pen.mm(33.5);
    private static final double INSET = Pen.mm(0.2);
    private static final double NAME_LINE = 16;

    private final HeatTable table;
    private final List<Row> rows;
    private final double column;
    private final Theme theme;
    private final Wording wording;
    private final boolean blank;
    private final Form form;

    /// How large it is, in millimetres.
    ///
    /// @param rows of one drawing
    /// @param free columns for guests who have none of their own
    private record Form(int rows, double row, double widestColumn, double widest, int free) {

        /// To be written on, where each of the guests has a column.
        static Form sheet(HeatTable table, int guests) {
            int rows = Math.max(1, Math.min(SHEET_ROWS, table.rows().size()));
            int free = Math.max(0, guests - table.columns().size());
            return new Form(SHEET_ROWS, Math.min(TALLEST_ROW, SHEET_HEIGHT / rows), 14, 176, free);
        }
    }

    private HeatMap(HeatTable table, List<Row> rows, Form form, boolean blank, Theme theme, Wording wording) {
        this.table = table;
        this.form = form;
        this.blank = blank;
        this.rows = rows;
        this.column = Math.min(
                Pen.mm(form.widestColumn),
                (Pen.mm(form.widest) - CELLS - SCORE)
                        / Math.max(1, table.columns().size() + form.free));
        this.theme = theme;
        this.wording = wording;
    }

    /// The heat map of one account, of the [Foremost] of its contacts: a drawing for each 22, the most influential
    /// first, all with the same head;
    /// none without contacts.
    public static List<Drawing> pages(AccountPlan plan, Portfolio portfolio, Theme theme, Wording wording) {
        return pages(HeatTable.of(plan, portfolio, wording), PLAN, false, theme, wording);
    }

    /// The same as a sheet for a room of so many guests, with those, too, whom nobody knows: a drawing for each 30.
    public static List<Drawing> sheets(
            int guests, AccountPlan plan, Portfolio portfolio, Theme theme, Wording wording) {
        HeatTable table = HeatTable.everybody(plan, portfolio, wording);
        return pages(table, Form.sheet(table, guests), false, theme, wording);
    }

    /// The same names in the same order with nothing in the cells, to be filled in by hand.
    public static List<Drawing> blankSheets(
            int guests, AccountPlan plan, Portfolio portfolio, Theme theme, Wording wording) {
        HeatTable table = HeatTable.everybody(plan, portfolio, wording);
        return pages(table, Form.sheet(table, guests), true, theme, wording);
    }

    private static List<Drawing> pages(HeatTable table, Form form, boolean blank, Theme theme, Wording wording) {
        List<Drawing> pages = new ArrayList<>();
        for (int from = 0; from < table.rows().size(); from += form.rows) {
            List<Row> rows = table.rows()
                    .subList(from, Math.min(from + form.rows, table.rows().size()));
            pages.add(new HeatMap(table, HeatTable.byLevel(rows), form, blank, theme, wording));
        }
        return List.copyOf(pages);
    }

    /// Those who would have nothing but dots in their row: they are left out, unless nobody of ours has a link.
    public static List<ContactInsight> leftOut(AccountPlan plan) {
        return plan.insight().team().isEmpty()
                ? List.of()
                : Foremost.of(plan.insight().contacts()).stream()
                        .filter(contact -> contact.links().isEmpty())
                        .toList();
    }

    @Override
    public double width() {
        return CELLS + columns() * column + (blank ? 0 : SCORE);
    }

    @Override
    public double height() {
        return head() + rows.size() * row() + 1;
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        head(pen);
        for (int i = 0; i < rows.size(); i++) {
            row(pen, i);
        }
        rule(pen, 1, height() - 0.5);
    }

    private double row() {
        return Pen.mm(form.row);
    }

    /// With the free ones where there is something to write.
    private int columns() {
        return table.columns().size() + (blank ? form.free : 0);
    }

    private void head(Pen pen) {
        Lettering bold = columnName();
        double y = head() - Pen.mm(2.2);
        for (int i = 0; i < table.columns().size(); i++) {
            pen.textTurned(columnName(i), bold, CELLS + (i + 0.45) * column, y, turn());
        }
        for (int i = table.columns().size(); i < columns(); i++) {
            lineForName(pen, CELLS + (i + 0.45) * column, y);
        }
        Lettering muted = Lettering.of(theme, "muted", 7).inBold();
        if (!blank) {
            pen.textEnding(wording.say("figure.heat.score"), muted, scoreEnd(), head() - Pen.mm(1.1));
        }
        if (table.empty() && !blank) {
            pen.text(wording.say("figure.heat.no-link"), Lettering.of(theme, "muted", 8), 0, head() - Pen.mm(1.1));
        }
        rule(pen, 1, head());
    }

    /// Where a guest writes the name, along the names of the others.
    private void lineForName(Pen pen, double x, double y) {
        double angle = Math.toRadians(turn());
        double length = Math.min(Pen.mm(20), (head() - Pen.mm(4)) / Math.sin(angle));
        double toX = Math.min(width(), x + length * Math.cos(angle));
        pen.line(LineStyle.of(theme, "axis", 0.5), x, y, toX, y - (toX - x) * Math.tan(angle));
    }

    private void row(Pen pen, int i) {
        Row row = rows.get(i);
        double top = head() + i * row();
        double middle = top + row() / 2;
        boolean first = i == 0 || !Objects.equals(row.level(), rows.get(i - 1).level());
        if (i > 0) {
            LineStyle line = first ? LineStyle.of(theme, "accent", 0.75) : LineStyle.of(theme, "grid", 0.5);
            pen.line(line, 0, top, width(), top);
        }
        if (!blank) {
            ContactMarks.paint(pen.canvas(), theme, row.kind(), row.hollow(), false, Pen.mm(1.9), middle, MARK);
        }
        Lettering name = Lettering.of(theme, "ink", 8.5).inBold(!blank && row.bold());
        pen.text(name.cut(row.name(), NAME_END - NAME), name, NAME, name.centredOn(middle));
        if (first) {
            Lettering level = Lettering.of(theme, "muted", 7);
            pen.textEnding(LevelWords.of(row.level(), wording), level, CELLS - Pen.mm(2.4), level.centredOn(middle));
        }
        for (int k = 0; k < columns(); k++) {
            if (blank) {
                double inset = 2 * INSET;
                LineStyle frame = LineStyle.of(theme, "axis", 0.5);
                pen.frame(frame, CELLS + k * column + inset, top + inset, column - 2 * inset, row() - 2 * inset);
            } else {
                cell(pen, table.worth(row, k), CELLS + k * column, top);
            }
        }
        if (!blank) {
            score(pen, row, middle);
        }
    }

    private void cell(Pen pen, HeatTable.Worth worth, double left, double top) {
        double middle = top + row() / 2;
        switch (worth) {
            case HeatTable.Worth.None() ->
                pen.fill(theme.colour("axis"), Pen.circle(left + column / 2, middle, Pen.mm(0.28)));
            case HeatTable.Worth.Unknown() -> {
                Lettering muted = Lettering.of(theme, "muted", 8);
                pen.textCentred("\u2013", muted, left + column / 2, muted.centredOn(middle));
            }
            case HeatTable.Worth.Known(double value, boolean live) -> {
                HeatSteps steps = new HeatSteps(theme);
                steps.paint(pen, value, left + INSET, top + INSET, column - 2 * INSET, row() - 2 * INSET);
                Lettering figure = new Lettering(live, column < NARROW_COLUMN ? 7.5 : 8, steps.text(value));
                pen.textCentred(decimal(value), figure, left + column / 2, figure.centredOn(middle));
            }
        }
    }

    private void score(Pen pen, Row row, double middle) {
        Lettering lettering = Lettering.of(theme, row.hollow() || row.score().isEmpty() ? "muted" : "ink", 8.5);
        OptionalDouble score = row.score();
        String text = score.isPresent() ? decimal(score.getAsDouble()) : "\u2013";
        pen.textEnding(text, lettering, scoreEnd(), lettering.centredOn(middle));
        if (row.hollow() && score.isPresent()) {
            pen.text("°", lettering, scoreEnd(), lettering.centredOn(middle));
        }
    }

    private void rule(Pen pen, double weight, double y) {
        pen.line(LineStyle.of(theme, "accent", weight), 0, y, width(), y);
    }

    private double scoreEnd() {
        return width() - Pen.mm(1.2);
    }

    /// Room for the longest turned name.
    private double head() {
        Lettering bold = columnName();
        double longest = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            longest = Math.max(longest, bold.width(columnName(i)));
        }
        if (form.free > 0) {
            longest = Math.max(longest, Pen.mm(NAME_LINE));
        }
        return longest * Math.sin(Math.toRadians(turn())) + bold.size() + Pen.mm(2.2);
    }

    private double turn() {
        return column < NARROW_COLUMN ? 60 : 38;
    }

    private String columnName(int i) {
        // The last names lean over the edge of the figure where they are long.
        double room = Math.min(
                Pen.mm(24), ((columns() - i - 0.45) * column + (blank ? 0 : SCORE)) / Math.cos(Math.toRadians(turn())));
        Column ours = table.columns().get(i);
        return columnName().cut(ours.name(), room);
    }

    private Lettering columnName() {
        return Lettering.of(theme, "ink", 8).inBold();
    }

    private String decimal(double value) {
        return wording.numbers().decimal(value, 1);
    }
}
