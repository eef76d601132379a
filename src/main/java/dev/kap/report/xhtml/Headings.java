package dev.kap.report.xhtml;

import dev.kap.document.Block;
import dev.kap.document.Block.SubHeading;
import java.util.ArrayList;
import java.util.List;

/// Takes out headings with nothing under them, so that a template need not ask for each.
final class Headings {

    private Headings() {}

    static List<Block> withContent(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks.reversed()) {
            boolean empty = block instanceof SubHeading heading && (kept.isEmpty() || closes(kept.getLast(), heading));
            if (!empty) {
                kept.add(block);
            }
        }
        return kept.reversed();
    }

    /// Whether the block after a heading starts something else.
    private static boolean closes(Block next, SubHeading heading) {
        return next instanceof SubHeading other && other.level() <= heading.level();
    }
}
