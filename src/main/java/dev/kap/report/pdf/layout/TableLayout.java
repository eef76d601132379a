package dev.kap.report.pdf.layout;

import dev.kap.document.Block;
import dev.kap.document.Block.Row;
import dev.kap.report.pdf.layout.BreakableBlock.Head;
import java.util.ArrayList;
import java.util.List;

/// Lays out one table (look.md, "Tables"): its head on each page, its rows unbroken, its caption below.
final class TableLayout {

    private static final double HEAD_ABOVE_RULE = Mm.pt(1.1);
    private static final double CAPTION_GAP = Mm.pt(1.5);

    private final Typesetter typesetter;
    private final AvailableSpace room;
    private final Block.Table table;
    private final TableGrid grid;
    private final TableRows rows;
    private final Tag tag;

    private TableLayout(Typesetter typesetter, AvailableSpace room, Block.Table table, Tag parent) {
        this.typesetter = typesetter;
        this.room = room;
        this.table = table;
        this.grid = TableGrid.of(table.columns(), room.width());
        this.rows = new TableRows(typesetter, grid, TableLook.of(table.look(), typesetter.styles()));
        this.tag = parent.child(Tag.Role.TABLE);
    }

    static List<BreakableBlock> pieces(Typesetter typesetter, AvailableSpace room, Block.Table table, Tag parent) {
        if (table.columns().isEmpty()) {
            return List.of();
        }
        return new TableLayout(typesetter, room, table, parent).pieces();
    }

    private List<BreakableBlock> pieces() {
        Head first = head(tag);
        Head repeated = head(Tag.decoration());
        List<Item> opening = new ArrayList<>(first.items());
        if (!table.id().isEmpty()) {
            opening.add(new Item.Anchor(table.id(), 0));
        }
        List<BreakableBlock> pieces = new ArrayList<>();
        pieces.add(new BreakableBlock(0, first.height(), opening, true));
        body(room.height() - first.height()).forEach(piece -> pieces.add(piece.withHead(repeated)));
        pieces.addAll(caption());
        return pieces;
    }

    private Head head(Tag parent) {
        Styles styles = typesetter.styles();
        if (table.head().isEmpty()) {
            return new Head(0, List.of(styles.rule(0, 0, grid.width())));
        }
        TextStyle style = styles.tableHead();
        Tag row = parent.child(Tag.Role.TABLE_ROW);
        List<TableRows.Cell> cells = rows.cells(table.head(), style, row, Tag.Role.TABLE_HEAD);
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        double height = most * style.leading() + HEAD_ABOVE_RULE;
        List<Item> items = new ArrayList<>();
        for (TableRows.Cell cell : cells) {
            double top = (most - cell.lines().size()) * style.leading();
            items.addAll(cell.items(style, top));
        }
        items.add(styles.rule(0, height, grid.width()));
        return new Head(height, items);
    }

    private List<BreakableBlock> body(double highest) {
        List<BreakableBlock> pieces = new ArrayList<>();
        int count = table.rows().size();
        for (int i = 0; i < count; i++) {
            Row row = table.rows().get(i);
            List<BreakableBlock> ofRow = rows.pieces(row, highest, tag.child(Tag.Role.TABLE_ROW));
            BreakableBlock last = ofRow.getLast();
            pieces.addAll(ofRow.subList(0, ofRow.size() - 1));
            pieces.add(last.withKeep(keepsNext(i)));
        }
        return pieces;
    }

    /// Group rows stay with their first row, the first two and the last two rows together, the last with the caption.
    private boolean keepsNext(int row) {
        int count = table.rows().size();
        if (row == count - 1) {
            return !table.caption().isEmpty();
        }
        return row == 0
                || row == count - 2
                || table.rows().get(row).kind() == Row.Kind.GROUP
                || table.rows().get(row + 1).kind() == Row.Kind.TOTAL;
    }

    private List<BreakableBlock> caption() {
        if (table.caption().isEmpty()) {
            return List.of();
        }
        TextStyle style = typesetter.styles().caption();
        List<Line> lines = typesetter.lines(table.caption(), style, room.width(), tag.child(Tag.Role.CAPTION));
        return List.of(Paragraphs.whole(lines, style, CAPTION_GAP, false));
    }
}
