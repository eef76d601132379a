package dev.kap.report.pdf.layout;

import java.util.List;

/// A part of a block that never breaks over pages; its items are placed from its top left corner.
///
/// @param gap space above it, left out at the top of a page
/// @param keep whether it stays on one page with the piece after it
/// @param head what is drawn above it when it opens a page: the repeated head of a table
record Piece(double gap, double height, List<Item> items, boolean keep, Head head) {

    Piece {
        items = List.copyOf(items);
    }

    /// A piece without a repeated head.
    Piece(double gap, double height, List<Item> items, boolean keep) {
        this(gap, height, items, keep, Head.NONE);
    }

    Piece withGap(double newGap) {
        return new Piece(newGap, height, items, keep, head);
    }

    Piece withKeep(boolean newKeep) {
        return new Piece(gap, height, items, newKeep, head);
    }

    Piece withHead(Head newHead) {
        return new Piece(gap, height, items, keep, newHead);
    }

    Piece moved(double dx, double dy) {
        return new Piece(gap, height, Items.moved(items, dx, dy), keep, head);
    }

    /// A head that is repeated at the top of a page.
    record Head(double height, List<Item> items) {
        static final Head NONE = new Head(0, List.of());

        Head {
            items = List.copyOf(items);
        }
    }
}
