package dev.kap.report.slides;

import dev.kap.document.Block;
import dev.kap.document.Block.Column;
import dev.kap.document.Block.KeyFigure;
import dev.kap.document.Block.Paragraph.Role;
import dev.kap.document.Inline;
import dev.kap.figure.ChartData;
import dev.kap.figure.Drawing;
import dev.kap.report.slides.SlideLook.Size;
import dev.kap.report.slides.SlideText.Line;
import dev.kap.theme.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts the blocks of a slide one below the other, or side by side.
final class SlideBlocks {

    /// A paragraph has at most so many lines.
    private static final int LINES = 3;
    /// What is left below a chart for a line of text, in millimetres.
    private static final double CAPTION = 13;
    /// How high a bar is, in millimetres.
    private static final double BAR = 4;
    /// How much larger than in print.
    private static final double LARGER = 2;

    private final Shapes shapes;
    private final SlideText text;
    private final SlideColours colours;
    private final Theme theme;
    private final String language;
    private final String headline;
    private final SlideCharts charts;

    SlideBlocks(
            Shapes shapes, Theme theme, SlideColours colours, String language, String headline, SlideCharts charts) {
        this.shapes = shapes;
        this.theme = theme;
        this.colours = colours;
        this.language = language;
        this.headline = headline;
        this.charts = charts;
        this.text = new SlideText(theme, colours, language);
    }

    /// Puts them from `y` on in a room of that width, and says where they end.
    double put(List<Block> blocks, double x, double y, double width) {
        double at = y;
        Block before = null;
        for (Block block : blocks) {
            double above = before == null ? 0 : before instanceof Block.SubHeading ? 1.5 : SlideLook.STEP;
            at = put(block, x, at + above, width);
            before = block;
        }
        return at;
    }

    private double put(Block block, double x, double y, double width) {
        return switch (block) {
            case Block.SubHeading heading -> line(heading.text(), true, "accent", SlideLook.HEAD, x, y, width);
            case Block.Paragraph paragraph -> paragraph(paragraph.role(), paragraph.content(), x, y, width);
            case Block.Note note -> paragraph(Role.BODY, note.content(), x, y, width);
            case Block.KeyFigures figures -> keyFigures(figures.figures(), x, y, width);
            case Block.Figure figure -> figure(figure, x, y, width);
            case Block.Columns columns -> columns(columns.columns(), x, y, width);
            case Block.Table table -> table(table, x, y);
            case Block.Signatures signatures ->
                line(String.join(", ", signatures.labels()), false, "ink", SlideLook.BODY, x, y, width);
            case Block.Contents _ -> y;
        };
    }

    private double line(String words, boolean bold, String colour, Size size, double x, double y, double width) {
        Line line = text.fitting(text.plain(words, bold, colour, size), Emu.pointsOfMm(width), 1);
        shapes.text("Text", text.paragraph(line, size.leading(), "l"), x, y, width, size.line(), "t");
        return y + size.line();
    }

    private double paragraph(Role role, List<Inline> content, double x, double y, double width) {
        Size size = role == Role.LEAD_IN ? SlideLook.LEAD : SlideLook.BODY;
        double room = Emu.pointsOfMm(width);
        List<Line> lines = text.lines(content, size, size).stream()
                .map(line -> text.fitting(line, room, LINES))
                .toList();
        String xml = lines.stream()
                .map(line -> text.paragraph(line, size.leading(), "l"))
                .collect(Collectors.joining());
        double height =
                lines.stream().mapToInt(line -> SlideText.rows(line, room)).sum() * size.line();
        shapes.text("Text", xml, x, y, width, height, "t");
        return y + height;
    }

    /// An accent rule, then the numbers side by side, each with label and note below.
    private double keyFigures(List<KeyFigure> figures, double x, double y, double width) {
        shapes.rule(colours.element("accent"), SlideLook.RULE, x, y, width);
        double step = width / figures.size();
        double room = step - 1.5;
        double top = y + 2;
        Size big = big(figures, Emu.pointsOfMm(room));
        for (int i = 0; i < figures.size(); i++) {
            KeyFigure figure = figures.get(i);
            double at = x + i * step;
            double next = line(figure.value(), true, "accent", big, at, top, room);
            next = line(figure.label(), true, "ink", SlideLook.BODY, at, next, room);
            Line note = text.fitting(
                    text.lines(figure.note(), SlideLook.BODY, SlideLook.BODY).getFirst(), Emu.pointsOfMm(room), 1);
            shapes.text(
                    "Text",
                    text.paragraph(note, SlideLook.BODY.leading(), "l"),
                    at,
                    next,
                    room,
                    SlideLook.BODY.line(),
                    "t");
        }
        return top + SlideLook.BIG.line() + 2 * SlideLook.BODY.line();
    }

    /// The largest letters that all the numbers fit with, each in one line: a number that is cut tells nothing.
    private Size big(List<KeyFigure> figures, double room) {
        Size size = SlideLook.BIG;
        while (size.letters() > SlideLook.BODY.letters() && !fit(figures, size, room)) {
            size = new Size(size.letters() - 2, SlideLook.BIG.leading());
        }
        return size;
    }

    private boolean fit(List<KeyFigure> figures, Size size, double room) {
        return figures.stream()
                .allMatch(figure -> SlideText.rows(text.plain(figure.value(), true, "accent", size), room) <= 1);
    }

    /// A chart fills the room that is left; any other figure has its own size.
    private double figure(Block.Figure figure, double x, double y, double width) {
        Optional<ChartData> chart = figure.drawing().chart();
        if (chart.isPresent()) {
            double bottom = SlideLook.CONTENT_BOTTOM - CAPTION;
            charts.add(chart.get(), name(figure), figure.alt(), x, y, width, bottom - y);
            return bottom;
        }
        FigurePlayer.play(
                figure.drawing(), name(figure), figure.alt(), colours, shapes, language, new Point2D.Double(x, y));
        return y + Emu.mmOfPoints(figure.drawing().height());
    }

    private static String name(Block.Figure figure) {
        return figure.id().isEmpty() ? "Figure" : figure.id();
    }

    /// What is left of the room stands between them.
    private double columns(List<Column> columns, double x, double y, double width) {
        double taken = columns.stream().mapToDouble(Column::widthMm).sum();
        double gap = columns.size() < 2 ? 0 : (width - taken) / (columns.size() - 1);
        double end = y;
        double at = x;
        for (Column column : columns) {
            end = Math.max(end, put(column.blocks(), at, y, column.widthMm()));
            at += column.widthMm() + gap;
        }
        return end;
    }

    private double table(Block.Table table, double x, double y) {
        SlideTable laid = new SlideTable(table, text, colours);
        String words = laid.words();
        shapes.add(laid.xml(shapes, words.isEmpty() ? headline : words, x, y));
        for (SlideTable.PlacedBar bar : laid.bars()) {
            FigurePlayer.play(
                    new BarDrawing(bar.bar(), theme, bar.width()),
                    "Bar",
                    bar.bar().alt(),
                    colours,
                    shapes,
                    language,
                    new Point2D.Double(x + bar.x(), y + bar.y() - BAR / 2));
        }
        return y + laid.height();
    }

    /// A bar of a table's cell.
    private record BarDrawing(Inline.Bar bar, Theme theme, double widthMm) implements Drawing {

        @Override
        public double width() {
            return Emu.pointsOfMm(widthMm);
        }

        @Override
        public double height() {
            return Emu.pointsOfMm(BAR);
        }

        @Override
        public void paint(Graphics2D canvas) {
            canvas.scale(LARGER, LARGER);
            bar.paint(canvas, theme, width() / LARGER, height() / LARGER);
        }
    }
}
