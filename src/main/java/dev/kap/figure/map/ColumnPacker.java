package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Puts blocks into the columns of pages: below one another where there is room, a branch on one page where it can be.
final class ColumnPacker {

    private static final int COLUMNS = 5;
    private static final int UPRIGHT_COLUMNS = 3;

    /// Between two rows.
    static final double ROW = 7;

    private static final double BELOW_BLOCK = 14;
    private static final double BELOW_BLOCK_PANEL = 17.5;

    private final int rows;
    private final int columns;
    private final List<List<Place>> pages = new ArrayList<>();

    /// Where a block stands.
    ///
    /// @param down of its first row below the first row of the column, in millimetres
    record Place(CompactBlock block, int column, double down) {

        double end() {
            return down + (block.rows().size() - 1) * ROW;
        }
    }

    private ColumnPacker(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /// How many columns a page of that width has, in millimetres.
    static int columns(double width) {
        return width < MapPage.WIDTH ? UPRIGHT_COLUMNS : COLUMNS;
    }

    /// The pages, each with its blocks; a column has room for that many rows.
    static List<List<Place>> pages(List<CompactBlock> blocks, int rows, int columns) {
        ColumnPacker shelf = new ColumnPacker(rows, columns);
        shelf.pages.add(new ArrayList<>());
        int branch = -1;
        for (int i = 0; i < blocks.size(); i++) {
            CompactBlock block = blocks.get(i);
            if (block.branch() != branch) {
                branch = block.branch();
                shelf.keepTogether(blocks, branch);
            }
            shelf.put(block);
        }
        return shelf.pages;
    }

    /// The pages of whichever blocks need fewer of them, in columns of about one height.
    static List<List<Place>> fewestPages(List<CompactBlock> first, List<CompactBlock> second, int rows, int columns) {
        List<List<Place>> pages = pages(first, rows, columns);
        boolean better = pages(second, rows, columns).size() < pages.size();
        List<CompactBlock> blocks = better ? second : first;
        return IntStream.rangeClosed(1, rows)
                .mapToObj(fewer -> pages(blocks, fewer, columns))
                .filter(even -> even.size() <= (better ? pages(second, rows, columns) : pages).size())
                .findFirst()
                .orElse(pages);
    }

    /// How many columns the fullest page has.
    static int columns(List<List<Place>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .mapToInt(p -> p.column() + 1)
                .max()
                .orElse(1);
    }

    private void keepTogether(List<CompactBlock> blocks, int branch) {
        long parts = blocks.stream().filter(b -> b.branch() == branch).count();
        int free = columns - columnsUsed();
        if (parts > 1 && parts > free && free < columns) {
            pages.add(new ArrayList<>());
        }
    }

    private void put(CompactBlock block) {
        for (int column = columnsUsed() - 1; column >= 0; column--) {
            Place below = new Place(block, column, bottom(column, block));
            if (below.end() <= (rows - 1) * ROW + 0.01) {
                pages.getLast().add(below);
                return;
            }
        }
        if (columnsUsed() == columns) {
            pages.add(new ArrayList<>());
        }
        pages.getLast().add(new Place(block, columnsUsed(), 0));
    }

    private int columnsUsed() {
        return pages.getLast().stream().mapToInt(p -> p.column() + 1).max().orElse(0);
    }

    private double bottom(int column, CompactBlock next) {
        double end = IntStream.range(0, pages.getLast().size())
                .mapToObj(pages.getLast()::get)
                .filter(p -> p.column() == column)
                .mapToDouble(Place::end)
                .max()
                .orElse(0);
        return end + (next.kind() == CompactBlock.Kind.OUTSIDE ? BELOW_BLOCK_PANEL : BELOW_BLOCK);
    }
}
