package dev.kap.report.pdf.layout;

import dev.kap.document.Block;
import dev.kap.document.Block.Row;
import dev.kap.report.pdf.layout.TableGrid.Place;
import java.util.ArrayList;
import java.util.List;

/// Lays out the rows of a table.
record TableRows(Typesetter typesetter, TableGrid grid, TableLook look) {

    private static final double GROUP_PADDING = Mm.pt(1);

    /// The pieces of a row: one, unless it is higher than a page.
    List<BreakableBlock> pieces(Row row, double highest, Tag tag) {
        return row.kind() == Row.Kind.GROUP ? List.of(group(row, tag)) : body(row, highest, tag);
    }

    /// The cells of a row with their text set in that style.
    List<Cell> cells(List<Block.Cell> content, TextStyle style, Tag row, Tag.Role role) {
        return grid.places(content).stream()
                .map(place -> new Cell(
                        place,
                        typesetter.lines(place.cell().content(), style, place.width(), row.cell(role, place.span()))))
                .toList();
    }

    private List<BreakableBlock> body(Row row, double highest, Tag tag) {
        List<Cell> cells = cells(row.cells(), look.text(), tag, Tag.Role.TABLE_CELL);
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        int atOnce =
                Math.max(1, (int) ((highest - 2 * look.padding()) / look.text().leading()));
        List<BreakableBlock> pieces = new ArrayList<>();
        for (int from = 0; from == 0 || from < most; from += atOnce) {
            int start = from;
            int end = from + atOnce;
            List<Cell> part = cells.stream().map(cell -> cell.part(start, end)).toList();
            pieces.add(piece(part, row.kind(), from == 0, end >= most));
        }
        return pieces;
    }

    private BreakableBlock piece(List<Cell> cells, Row.Kind kind, boolean first, boolean last) {
        double leading = look.text().leading();
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        double height = Math.max(look.minimum(), Math.max(1, most) * leading + 2 * look.padding());
        List<Item> items = new ArrayList<>();
        for (Cell cell : cells) {
            double rest = height - cell.lines().size() * leading;
            items.addAll(cell.items(look.text(), look.centred() ? rest / 2 : look.padding()));
        }
        items.addAll(rules(kind, height, first, last));
        return new BreakableBlock(0, height, items, false);
    }

    private List<Item> rules(Row.Kind kind, double height, boolean first, boolean last) {
        Styles styles = typesetter.styles();
        List<Item> rules = new ArrayList<>();
        if (kind == Row.Kind.TOTAL && first) {
            rules.add(styles.rule(0, 0, grid.width()));
        }
        if (last) {
            rules.add(
                    kind == Row.Kind.TOTAL
                            ? styles.rule(0, height, grid.width())
                            : styles.hairline(0, height, grid.width()));
        }
        return rules;
    }

    private BreakableBlock group(Row row, Tag tag) {
        Styles styles = typesetter.styles();
        TextStyle style = styles.tableGroup();
        Tag cell = tag.cell(Tag.Role.TABLE_CELL, grid.columns().size());
        var content =
                row.cells().stream().flatMap(part -> part.content().stream()).toList();
        List<Line> lines = typesetter.lines(content, style, grid.width() - 2 * GROUP_PADDING, cell);
        double height = lines.size() * style.leading() + 2 * GROUP_PADDING;
        List<Item> items = new ArrayList<>();
        items.add(new Item.Fill(0, 0, grid.width(), height, styles.theme().colour("tint")));
        items.addAll(Typesetter.stack(lines, style, GROUP_PADDING, GROUP_PADDING));
        items.add(styles.hairline(0, height, grid.width()));
        return new BreakableBlock(0, height, items, true);
    }

    /// A cell whose text is set.
    record Cell(Place place, List<Line> lines) {
        Cell {
            lines = List.copyOf(lines);
        }

        List<Item> items(TextStyle style, double top) {
            return Typesetter.stack(lines, style, place.x(), top, place.width(), place.right());
        }

        /// Its lines from one number to before another.
        Cell part(int from, int to) {
            return new Cell(place, lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())));
        }
    }
}
