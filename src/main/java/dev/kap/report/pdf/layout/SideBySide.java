package dev.kap.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// Stacks of pieces beside one another: one piece where a page has room for it, else one for each page.
record SideBySide(List<Stack> stacks) implements BreakableBlock.Split {

    SideBySide {
        stacks = List.copyOf(stacks);
    }

    /// The whole as a piece that can be split; none where nothing stands in the stacks.
    List<BreakableBlock> pieces() {
        return stacks.stream().allMatch(stack -> stack.pieces().isEmpty())
                ? List.of()
                : List.of(at(Double.MAX_VALUE, Double.MAX_VALUE).getFirst().withSplit(this));
    }

    /// Each stack begins on the first page: nobody looks for the left half a page further on.
    @Override
    public double least() {
        return stacks.stream()
                .mapToDouble(stack -> Paginator.firstUnit(stack.pieces()))
                .max()
                .orElse(0);
    }

    @Override
    public List<BreakableBlock> at(double first, double next) {
        List<BreakableBlock> rows = new ArrayList<>();
        for (Stack stack : stacks) {
            List<Paginator.Sheet> sheets = Paginator.pack(stack.pieces(), first, next);
            for (int i = 0; i < sheets.size(); i++) {
                BreakableBlock before = i < rows.size() ? rows.remove(i) : new BreakableBlock(0, 0, List.of(), false);
                rows.add(i, beside(before, sheets.get(i), stack.x()));
            }
        }
        return rows;
    }

    private static BreakableBlock beside(BreakableBlock before, Paginator.Sheet sheet, double x) {
        List<Item> items = new ArrayList<>(before.items());
        items.addAll(Items.moved(sheet.items(), x, 0));
        return new BreakableBlock(0, Math.max(before.height(), sheet.height()), items, false);
    }

    /// Pieces below one another whose left edge is at x.
    record Stack(double x, List<BreakableBlock> pieces) {
        Stack {
            pieces = List.copyOf(pieces);
        }
    }
}
