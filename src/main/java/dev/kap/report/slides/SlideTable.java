package dev.kap.report.slides;

import dev.kap.document.Block.Cell;
import dev.kap.document.Block.Row;
import dev.kap.document.Block.Table;
import dev.kap.document.Block.TableColumn;
import dev.kap.document.Inline;
import dev.kap.report.slides.SlideLook.Size;
import dev.kap.report.slides.SlideText.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A native table, laid out beforehand: what stands in a cell has at most as many lines as its row is high.
final class SlideTable {

    /// What stands left of the next column, in millimetres.
    private static final double GAP = 2.5;
    /// The height of a line that holds a bar alone.
    private static final double BAR_LINE = 6;
    /// So many lines has a cell of running text.
    private static final int MOST_LINES = 2;
    /// And what is to be read beside a figure.
    private static final int LINES_TO_READ = 3;

    private final Table table;
    private final SlideText text;
    private final SlideColours colours;
    private final double padding;
    private final Size bold;
    private final List<RowLayout> rows;

    /// A bar and where it stands below the table's top left corner, in millimetres.
    record PlacedBar(Inline.Bar bar, double x, double y, double width) {}

    private record CellLayout(List<Line> lines, int span, boolean right) {}

    private record RowLayout(Row.Kind kind, boolean head, List<CellLayout> cells, double height) {}

    SlideTable(Table table, SlideText text, SlideColours colours) {
        this.table = table;
        this.text = text;
        this.colours = colours;
        this.padding = padding(table.look());
        this.bold = table.look() == Table.Look.READING ? SlideLook.LEAD : SlideLook.BODY;
        this.rows = laidOut();
    }

    private static double padding(Table.Look look) {
        return switch (look) {
            case PLAIN -> 2.2;
            case SCORECARD -> 3;
            case READING -> 2;
            case CLOSE -> 1;
            case FINE, TALLY -> 0.9;
        };
    }

    private List<RowLayout> laidOut() {
        List<RowLayout> all = new ArrayList<>();
        if (!table.head().isEmpty()) {
            all.add(row(Row.Kind.BODY, true, table.head(), 1.3));
        }
        table.rows().forEach(row -> all.add(row(row.kind(), false, row.cells(), padding)));
        return all;
    }

    private RowLayout row(Row.Kind kind, boolean head, List<Cell> cells, double padding) {
        List<CellLayout> laid = new ArrayList<>();
        double height = SlideLook.BODY.line();
        int column = 0;
        for (Cell cell : cells) {
            CellLayout one = cell(cell, column, head);
            height = Math.max(height, height(one, column));
            laid.add(one);
            column += cell.span();
        }
        return new RowLayout(kind, head, laid, height + 2 * padding);
    }

    private CellLayout cell(Cell cell, int column, boolean head) {
        double room = Emu.pointsOfMm(room(column, cell.span()));
        List<Line> lines = text.lines(cell.content(), SlideLook.BODY, bold);
        boolean single = head || lines.size() > 1 || table.look() == Table.Look.SCORECARD;
        int most = table.look() == Table.Look.READING ? LINES_TO_READ : single ? 1 : MOST_LINES;
        List<Line> fitting = lines.stream()
                .map(line -> text.fitting(head ? inBold(line) : line, room, most))
                .toList();
        return new CellLayout(fitting, cell.span(), table.columns().get(column).right());
    }

    private static Line inBold(Line line) {
        return new Line(
                line.runs().stream()
                        .map(run -> new SlideText.Run(run.text(), true, run.colour(), run.size(), run.sign()))
                        .toList(),
                line.bars());
    }

    private double height(CellLayout cell, int column) {
        double room = Emu.pointsOfMm(room(column, cell.span()));
        return cell.lines().stream().mapToDouble(line -> height(line, room)).sum();
    }

    private double height(Line line, double room) {
        return line.isBar()
                ? BAR_LINE
                : SlideText.rows(line, room) * leading(line).line();
    }

    private Size leading(Line line) {
        return line.runs().stream()
                .map(SlideText.Run::size)
                .max(Comparator.comparingDouble(Size::leading))
                .orElse(SlideLook.BODY);
    }

    private double width(int column, int span) {
        return table.columns().subList(column, column + span).stream()
                .mapToDouble(TableColumn::widthMm)
                .sum();
    }

    private double room(int column, int span) {
        return width(column, span) - gap(column + span);
    }

    /// The last column ends at the edge.
    private double gap(int end) {
        return end == table.columns().size() ? 0 : GAP;
    }

    double height() {
        return rows.stream().mapToDouble(RowLayout::height).sum();
    }

    double width() {
        return width(0, table.columns().size());
    }

    /// The bars of all cells.
    List<PlacedBar> bars() {
        List<PlacedBar> placed = new ArrayList<>();
        double y = 0;
        for (RowLayout row : rows) {
            int column = 0;
            for (CellLayout cell : row.cells()) {
                double x = width(0, column);
                double room = Emu.pointsOfMm(room(column, cell.span()));
                double at = y + padding;
                for (Line line : cell.lines()) {
                    double lineTop = at;
                    double lineHeight = height(line, room);
                    line.bars()
                            .forEach(bar -> placed.add(new PlacedBar(
                                    bar, x, lineTop + lineHeight / 2, Math.min(bar.widthMm(), Emu.mmOfPoints(room)))));
                    at += lineHeight;
                }
                column += cell.span();
            }
            y += row.height();
        }
        return placed;
    }

    /// The frame of the table with its top left corner there.
    String xml(Shapes shapes, String alt, double x, double y) {
        StringBuilder xml = new StringBuilder("<p:graphicFrame><p:nvGraphicFramePr>"
                + shapes.named("Table " + (shapes.next() + 1), alt)
                + "<p:cNvGraphicFramePr><a:graphicFrameLocks"
                + " noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>"
                + Xml.frame("p:xfrm", "", Emu.ofMm(x), Emu.ofMm(y), Emu.ofMm(width()), Emu.ofMm(height()))
                + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl>"
                + "<a:tblPr" + (table.head().isEmpty() ? "" : " firstRow=\"1\"") + "/><a:tblGrid>");
        table.columns().forEach(column -> xml.append("<a:gridCol w=\"" + Emu.ofMm(column.widthMm()) + "\"/>"));
        xml.append("</a:tblGrid>");
        for (int i = 0; i < rows.size(); i++) {
            row(xml, i);
        }
        return xml.append("</a:tbl></a:graphicData></a:graphic></p:graphicFrame>")
                .toString();
    }

    private void row(StringBuilder xml, int index) {
        RowLayout row = rows.get(index);
        xml.append("<a:tr h=\"" + Emu.ofMm(row.height()) + "\">");
        int column = 0;
        for (CellLayout cell : row.cells()) {
            xml.append("<a:tc" + (cell.span() > 1 ? " gridSpan=\"" + cell.span() + "\"" : "")
                    + "><a:txBody><a:bodyPr/><a:lstStyle/>");
            String align = cell.right() ? "r" : "l";
            cell.lines()
                    .forEach(line -> xml.append(text.paragraph(
                            line,
                            line.isBar()
                                    ? Emu.pointsOfMm(BAR_LINE)
                                    : leading(line).leading(),
                            align)));
            double above = row.head() ? 1.3 : padding;
            xml.append("</a:txBody><a:tcPr marL=\"0\" marR=\"" + Emu.ofMm(gap(column + cell.span())) + "\" marT=\""
                    + Emu.ofMm(above) + "\" marB=\"" + Emu.ofMm(above) + "\"" + (row.head() ? " anchor=\"b\"" : "")
                    + ">");
            edges(xml, index);
            xml.append("<a:noFill/></a:tcPr></a:tc>");
            for (int merged = 1; merged < cell.span(); merged++) {
                xml.append("<a:tc hMerge=\"1\"><a:txBody><a:bodyPr/><a:lstStyle/><a:p/></a:txBody><a:tcPr/></a:tc>");
            }
            column += cell.span();
        }
        xml.append("</a:tr>");
    }

    private void edges(StringBuilder xml, int index) {
        xml.append(edge("lnL", "", 0)).append(edge("lnR", "", 0));
        Stream.of("lnT", "lnB").map(side -> edge(side, index)).forEach(xml::append);
    }

    /// A rule opens the table, stands below its head and around sums; hairlines part the rows. Where the look is
    /// `reading` a rule opens each row, where it is `fine` nothing does.
    private String edge(String side, int index) {
        boolean above = side.equals("lnT");
        int first = above ? index - 1 : index;
        int second = first + 1;
        boolean open = first < 0;
        boolean end = second >= rows.size();
        if (open) {
            return rows.getFirst().head() ? edge(side, "", 0) : edge(side, "accent", SlideLook.RULE);
        }
        boolean strong = rows.get(first).head()
                || rows.get(first).kind() == Row.Kind.TOTAL
                || (!end && rows.get(second).kind() == Row.Kind.TOTAL);
        if (table.look() == Table.Look.READING) {
            return end ? edge(side, "", 0) : edge(side, "accent", SlideLook.RULE);
        }
        if (strong) {
            return edge(side, "accent", SlideLook.RULE);
        }
        return table.look() == Table.Look.FINE ? edge(side, "", 0) : edge(side, "hairline", SlideLook.HAIRLINE);
    }

    private String edge(String side, String colour, double weight) {
        return weight == 0
                ? "<a:" + side + " w=\"0\"><a:noFill/></a:" + side + ">"
                : "<a:" + side + " w=\"" + Emu.ofPoints(weight) + "\">" + colours.fill(colour) + "</a:" + side + ">";
    }

    /// What the table says in its head: for those who do not see it.
    String words() {
        return table.head().stream()
                .flatMap(cell -> cell.content().stream())
                .flatMap(part -> part instanceof Inline.Text said ? Stream.of(said.text()) : Stream.empty())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
    }
}
