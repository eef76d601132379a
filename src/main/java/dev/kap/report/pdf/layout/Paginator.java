package dev.kap.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// Places pieces on pages from top to bottom.
final class Paginator {

    private static final double TOLERANCE = 0.01;

    private final double firstHeight;
    private final double nextHeight;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<Item> items = new ArrayList<>();
    private double y;

    private Paginator(double firstHeight, double nextHeight) {
        this.firstHeight = firstHeight;
        this.nextHeight = nextHeight;
    }

    /// At least one sheet; the first one may be lower than the others.
    static List<Sheet> pack(List<BreakableBlock> pieces, double firstHeight, double nextHeight) {
        Paginator paginator = new Paginator(firstHeight, nextHeight);
        units(pieces).forEach(paginator::place);
        paginator.endSheet();
        return List.copyOf(paginator.sheets);
    }

    /// Pieces that stay together.
    private static List<List<BreakableBlock>> units(List<BreakableBlock> pieces) {
        List<List<BreakableBlock>> units = new ArrayList<>();
        List<BreakableBlock> unit = new ArrayList<>();
        for (BreakableBlock piece : pieces) {
            unit.add(piece);
            if (!piece.keep()) {
                units.add(unit);
                unit = new ArrayList<>();
            }
        }
        if (!unit.isEmpty()) {
            units.add(unit);
        }
        return units;
    }

    private void place(List<BreakableBlock> unit) {
        double gap = y > 0 ? unit.getFirst().gap() : 0;
        double height = gap + heightWithoutFirstGap(unit);
        if (!fits(height) && !canSplit(unit.getLast(), height) && wouldGainOnNext(unit)) {
            endSheet();
        }
        unit.forEach(this::placeOrSplit);
    }

    private boolean canSplit(BreakableBlock last, double heightOfUnit) {
        return last.split()
                .filter(split -> fits(heightOfUnit - last.height() + split.least()))
                .isPresent();
    }

    private void placeOrSplit(BreakableBlock piece) {
        double gap = y > 0 ? piece.gap() : 0;
        if (piece.split().isPresent() && !fits(gap + piece.height())) {
            List<BreakableBlock> parts = piece.split().get().at(limit() - y - gap, nextHeight);
            place(parts.getFirst().withGap(gap));
            parts.stream().skip(1).forEach(part -> {
                endSheet();
                place(part);
            });
        } else {
            place(piece);
        }
    }

    /// The height that all pieces take on one page.
    static double height(List<BreakableBlock> pieces) {
        return pieces.isEmpty() ? 0 : heightWithoutFirstGap(pieces);
    }

    /// The height that the first pieces take which stay together.
    static double firstUnit(List<BreakableBlock> pieces) {
        if (pieces.isEmpty()) {
            return 0;
        }
        List<BreakableBlock> unit = units(pieces).getFirst();
        BreakableBlock last = unit.getLast();
        double whole = heightWithoutFirstGap(unit);
        return last.split().map(split -> whole - last.height() + split.least()).orElse(whole);
    }

    /// What is higher than any page begins where it stands, unless it can be split from the top of the next.
    private boolean wouldGainOnNext(List<BreakableBlock> unit) {
        double head = unit.getFirst().head().height();
        boolean whole = head + heightWithoutFirstGap(unit) <= nextHeight + TOLERANCE;
        return y > 0 && (whole || unit.getLast().split().isPresent());
    }

    /// A piece goes to the next sheet where it does not fit, unless this sheet is empty.
    private void place(BreakableBlock piece) {
        if (y > 0 && !fits(piece.gap() + piece.height())) {
            endSheet();
        }
        if (y > 0) {
            y += piece.gap();
        } else if (!sheets.isEmpty()) {
            items.addAll(piece.head().items());
            y += piece.head().height();
        }
        items.addAll(Items.moved(piece.items(), 0, y));
        y += piece.height();
    }

    private boolean fits(double height) {
        return y + height <= limit() + TOLERANCE;
    }

    private double limit() {
        return sheets.isEmpty() ? firstHeight : nextHeight;
    }

    private void endSheet() {
        sheets.add(new Sheet(items, y));
        items = new ArrayList<>();
        y = 0;
    }

    private static double heightWithoutFirstGap(List<BreakableBlock> unit) {
        double all =
                unit.stream().mapToDouble(piece -> piece.gap() + piece.height()).sum();
        return all - unit.getFirst().gap();
    }

    /// What stands on one page, from the top of its content.
    record Sheet(List<Item> items, double height) {
        Sheet {
            items = List.copyOf(items);
        }
    }
}
