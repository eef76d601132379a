package dev.kap.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// Lays lines below one another so that no line stands alone on a page.
final class Paragraphs {

    private Paragraphs() {}

    /// One piece for each line; the first two and the last two stay together.
    ///
    /// @param keep whether the last line stays with the block after it
    static List<BreakableBlock> pieces(List<Line> lines, TextStyle style, boolean keep) {
        List<BreakableBlock> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            boolean withNext = last ? keep : i == 0 || i == lines.size() - 2;
            List<Item> items = Typesetter.stack(lines.subList(i, i + 1), style, 0, 0);
            pieces.add(new BreakableBlock(0, style.leading(), items, withNext));
        }
        return pieces;
    }

    /// All lines as one piece.
    static BreakableBlock whole(List<Line> lines, TextStyle style, double gap, boolean keep) {
        return new BreakableBlock(gap, lines.size() * style.leading(), Typesetter.stack(lines, style, 0, 0), keep);
    }
}
