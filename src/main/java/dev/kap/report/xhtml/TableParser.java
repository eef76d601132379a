package dev.kap.report.xhtml;

import dev.kap.document.Block;
import dev.kap.document.Block.Cell;
import dev.kap.document.Block.Row;
import dev.kap.document.Block.Table;
import dev.kap.document.Block.TableColumn;
import dev.kap.document.Inline;
import dev.kap.document.Inline.Tone;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A table: `columns` gives the widths in mm, with an r for right aligned ones: `6 36 90 22 22r`.
final class TableParser {

    /// So many rows fill some five pages.
    private static final int ROWS = 200;

    private final Node.Element table;
    private final Numbering numbering;
    private final List<TableColumn> columns;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> head = List.of();
    private Node.Element caption;

    private TableParser(Node.Element table, Numbering numbering) {
        this.table = table.having("id", "look", "columns");
        this.numbering = numbering;
        this.columns = columns(table);
        this.caption = new Node.Element("caption", java.util.Map.of(), List.of(), table.spot());
    }

    /// The table; nothing where it has no row.
    static Optional<Block> table(Node.Element element, Numbering numbering, double room) {
        return new TableParser(element, numbering).parsed(room);
    }

    private Optional<Block> parsed(double room) {
        double width = columns.stream().mapToDouble(TableColumn::widthMm).sum();
        if (width > room + 0.01) {
            throw table.spot().problem("too-wide", Arg.figure(width), Arg.figure(room));
        }
        table.elements().forEach(this::part);
        if (rows.stream().noneMatch(row -> row.kind() != Row.Kind.GROUP)) {
            return Optional.empty();
        }
        cut();
        List<Inline> below = caption.children().isEmpty() ? List.of() : numbering.tableCaption(caption);
        return Optional.of(new Table(numbering.id(table), look(), columns, head, rows, below));
    }

    /// Nobody reads hundreds of pages: beyond the limit a line says how many rows there are more, and where.
    private void cut() {
        List<Row> beyond = List.copyOf(rows.subList(Math.min(ROWS, rows.size()), rows.size()));
        long more = beyond.stream().filter(row -> row.kind() == Row.Kind.BODY).count();
        if (more > 0) {
            rows.subList(ROWS, rows.size()).clear();
            Inline line = new Inline.Text(numbering.more(more), false, Tone.MUTED);
            rows.add(new Row(Row.Kind.GROUP, List.of(new Cell(List.of(line), columns.size()))));
            beyond.stream().filter(row -> row.kind() == Row.Kind.TOTAL).forEach(rows::add);
        }
    }

    private Table.Look look() {
        return table.text("look").isEmpty() ? Table.Look.PLAIN : table.constant("look", Table.Look.class);
    }

    private void part(Node.Element e) {
        switch (e.name()) {
            case "thead" -> head = cells(e.having(), "th", Tone.MUTED);
            case "tr" -> rows.add(new Row(Row.Kind.BODY, cells(e.having(), "td", Tone.INK)));
            case "total" -> rows.add(new Row(Row.Kind.TOTAL, cells(e.having(), "td", Tone.INK)));
            case "group" ->
                rows.add(new Row(
                        Row.Kind.GROUP,
                        List.of(new Cell(InlineParser.content(e.having(), Tone.ACCENT), columns.size()))));
            case "caption" -> caption = e;
            default -> throw Elements.refused(e, "table");
        }
    }

    private List<Cell> cells(Node.Element row, String name, Tone tone) {
        List<Cell> cells = row.elements().stream()
                .map(e -> {
                    if (!e.name().equals(name)) {
                        throw Elements.refused(e, row.name());
                    }
                    return new Cell(InlineParser.content(e.having("span", "class"), tone), span(e));
                })
                .toList();
        int wide = cells.stream().mapToInt(Cell::span).sum();
        if (wide != columns.size()) {
            throw row.spot().problem("cells", Arg.count(wide), Arg.count(columns.size()));
        }
        return cells;
    }

    private static int span(Node.Element cell) {
        if (cell.text("span").isEmpty()) {
            return 1;
        }
        double span = cell.number("span");
        if (span < 1 || span != Math.rint(span)) {
            throw cell.wrongValue("span");
        }
        return (int) span;
    }

    private static List<TableColumn> columns(Node.Element table) {
        return Arrays.stream(table.needed("columns").strip().split("\\s+"))
                .map(word -> {
                    if (!word.matches("\\d+(\\.\\d+)?r?")) {
                        throw table.wrongValue("columns");
                    }
                    return new TableColumn(Double.parseDouble(word.replace("r", "")), word.endsWith("r"));
                })
                .toList();
    }
}
