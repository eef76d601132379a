package dev.kap.report.pdf.layout;

import java.util.List;
import java.util.Optional;

/// A part of a block that stays on one page, unless it can be split; its items are placed from its top left corner.
///
/// @param gap space above it, left out at the top of a page
/// @param keep whether it stays on one page with the piece after it
/// @param head what is drawn above it when it opens a page: the repeated head of a table
/// @param split for a piece that may go on over pages where it does not fit
record BreakableBlock(double gap, double height, List<Item> items, boolean keep, Head head, Optional<Split> split) {

    BreakableBlock {
        items = List.copyOf(items);
    }

    /// A piece that cannot be split, without a repeated head.
    BreakableBlock(double gap, double height, List<Item> items, boolean keep) {
        this(gap, height, items, keep, Head.NONE, Optional.empty());
    }

    BreakableBlock withGap(double newGap) {
        return new BreakableBlock(newGap, height, items, keep, head, split);
    }

    BreakableBlock withKeep(boolean newKeep) {
        return new BreakableBlock(gap, height, items, newKeep, head, split);
    }

    BreakableBlock withHead(Head newHead) {
        return new BreakableBlock(gap, height, items, keep, newHead, split);
    }

    BreakableBlock withSplit(Split newSplit) {
        return new BreakableBlock(gap, height, items, keep, head, Optional.of(newSplit));
    }

    /// A head that is repeated at the top of a page.
    record Head(double height, List<Item> items) {
        static final Head NONE = new Head(0, List.of());

        Head {
            items = List.copyOf(items);
        }
    }

    /// How a piece goes on over pages.
    interface Split {
        /// The least room in which it can begin.
        double least();

        /// One piece for each page.
        ///
        /// @param first room on the page where it begins
        /// @param next room on those after it
        List<BreakableBlock> at(double first, double next);
    }
}
