package dev.kap.report.pdf.layout;

import dev.kap.document.Block;
import dev.kap.document.Block.Paragraph.Role;

/// The vertical steps of look.md, "Space", between two blocks, in points.
final class VerticalSteps {

    private static final double BETWEEN_BLOCKS = Mm.pt(7);
    private static final double CLOSED_UP = 0.5;
    private static final double INSIDE_A_BLOCK = Mm.pt(4);
    private static final double AFTER_A_HEADING = Mm.pt(1.5);
    private static final double AFTER_A_PARAGRAPH = 5;
    private static final double AFTER_A_LEAD_IN = 2;
    private static final double BEFORE_A_LEAD_IN = 6;

    private VerticalSteps() {}

    /// The same piece closer to the block above it, where it begins a block.
    static BreakableBlock closedUp(BreakableBlock piece) {
        return piece.gap() < BETWEEN_BLOCKS ? piece : piece.withGap(piece.gap() * CLOSED_UP);
    }

    /// The space between a block and the one below it.
    static double between(Block above, Block below) {
        if (above instanceof Block.SubHeading heading) {
            return heading.level() <= 2 ? AFTER_A_HEADING : AFTER_A_LEAD_IN;
        }
        return switch (below) {
            case Block.SubHeading heading -> heading.level() <= 2 ? BETWEEN_BLOCKS : INSIDE_A_BLOCK;
            case Block.Paragraph paragraph -> beforeParagraph(above, paragraph);
            case Block.Note _ -> INSIDE_A_BLOCK;
            case Block.Table _, Block.Figure _, Block.Contents _ -> beforeTable(above);
            case Block.KeyFigures _, Block.Columns _ ->
                above instanceof Block.Paragraph ? INSIDE_A_BLOCK : BETWEEN_BLOCKS;
            case Block.Signatures _ -> BETWEEN_BLOCKS;
        };
    }

    private static double beforeParagraph(Block above, Block.Paragraph below) {
        if (!(above instanceof Block.Paragraph paragraph)) {
            return INSIDE_A_BLOCK;
        }
        if (paragraph.role() == Role.LEAD_IN) {
            return AFTER_A_LEAD_IN;
        }
        return below.role() == Role.LEAD_IN ? BEFORE_A_LEAD_IN : AFTER_A_PARAGRAPH;
    }

    /// What has no caption yet shares the one that follows, and so its block.
    private static double beforeTable(Block above) {
        return switch (above) {
            case Block.Paragraph _ -> INSIDE_A_BLOCK;
            case Block.Table table -> table.caption().isEmpty() ? INSIDE_A_BLOCK : BETWEEN_BLOCKS;
            case Block.Figure figure -> figure.caption().isEmpty() ? INSIDE_A_BLOCK : BETWEEN_BLOCKS;
            case Block.SubHeading _,
                    Block.Note _,
                    Block.Contents _,
                    Block.KeyFigures _,
                    Block.Columns _,
                    Block.Signatures _ -> BETWEEN_BLOCKS;
        };
    }
}
