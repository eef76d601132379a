package dev.kap.report.table;

import dev.kap.document.Block;
import dev.kap.document.Block.Cell;
import dev.kap.document.Block.Row;
import dev.kap.document.Block.Table;
import dev.kap.document.Block.TableColumn;
import dev.kap.document.Document;
import dev.kap.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Widens the columns of a table that would break a word, at the cost of those that have room to spare
/// (look.md, "Tables"). The table stays as wide as it is.
public final class ColumnWidths {

    /// What a column keeps of the room that its own words leave: else it would be all short lines.
    private static final double KEPT = 0.4;

    private final WordWidths words;

    private ColumnWidths(Theme theme) {
        this.words = new WordWidths(theme);
    }

    /// The document with columns as wide as their words.
    public static Document fitted(Document document, Theme theme) {
        ColumnWidths widths = new ColumnWidths(theme);
        return new Document(
                document.meta(),
                document.cover(),
                document.sections().stream()
                        .map(section -> section.with(widths.blocks(section.blocks())))
                        .toList());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Table table -> table(table);
            case Block.Columns columns ->
                new Block.Columns(
                        columns.columns().stream()
                                .map(column -> new Block.Column(column.widthMm(), blocks(column.blocks())))
                                .toList(),
                        columns.floats());
            case Block.SubHeading _,
                    Block.Paragraph _,
                    Block.Note _,
                    Block.Contents _,
                    Block.KeyFigures _,
                    Block.Figure _,
                    Block.Signatures _ -> block;
        };
    }

    private Table table(Table table) {
        List<Double> least = least(table);
        List<TableColumn> columns = table.columns();
        double needed = 0;
        double spare = 0;
        for (int i = 0; i < columns.size(); i++) {
            double room = columns.get(i).widthMm() - least.get(i);
            needed += Math.max(0, -room);
            spare += least.get(i) == 0 ? 0 : Math.max(0, room) * (1 - KEPT);
        }
        double moved = Math.min(needed, spare);
        if (moved <= 0) {
            return table;
        }
        List<TableColumn> fitted = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            double room = columns.get(i).widthMm() - least.get(i);
            double given = least.get(i) == 0 ? 0 : Math.max(0, room) * (1 - KEPT) * moved / spare;
            double got = Math.max(0, -room) * moved / needed;
            fitted.add(new TableColumn(
                    columns.get(i).widthMm() - given + got, columns.get(i).right()));
        }
        return new Table(table.id(), table.look(), fitted, table.head(), table.rows(), table.caption());
    }

    /// The least width of each column in millimetres, with the space at its right; 0 for one that only keeps others
    /// apart.
    private List<Double> least(Table table) {
        double[] least = new double[table.columns().size()];
        widen(least, table.head(), words.ofHead());
        table.rows().stream()
                .filter(row -> row.kind() != Row.Kind.GROUP)
                .forEach(row -> widen(least, row.cells(), words.of(table.look())));
        return Stream.iterate(0, i -> i + 1)
                .limit(least.length)
                .map(i -> least[i] == 0 ? 0.0 : least[i] + (i == least.length - 1 ? 0 : WordWidths.PADDING_MM))
                .toList();
    }

    private static void widen(double[] least, List<Cell> cells, WordWidths.Lettered setting) {
        int column = 0;
        for (Cell cell : cells) {
            if (cell.span() == 1 && column < least.length) {
                least[column] = Math.max(least[column], setting.widest(cell.content()));
            }
            column += Math.max(1, cell.span());
        }
    }
}
