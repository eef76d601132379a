package dev.kap.report.word;

import dev.kap.document.Block;
import java.util.Optional;

/// The vertical steps of look.md, "Space", where the styles above and below do not make them: beside tables.
final class StepsBesideTables {

    private StepsBesideTables() {}

    /// The style that says how far two blocks stay apart; empty where their own styles do.
    static Optional<WordStyle> between(Block above, Block below) {
        if (above instanceof Block.SubHeading) {
            return Optional.empty();
        }
        return switch (below) {
            case Block.SubHeading _, Block.Note _ -> Optional.empty();
            case Block.Paragraph _ -> endsInSpace(above) ? Optional.empty() : Optional.of(WordStyle.PART_GAP);
            case Block.Table _, Block.Figure _, Block.Contents _ -> Optional.of(beforeTable(above));
            case Block.KeyFigures _, Block.Columns _ ->
                Optional.of(above instanceof Block.Paragraph ? WordStyle.PART_GAP : WordStyle.BLOCK_GAP);
            case Block.Signatures _ -> Optional.of(WordStyle.BLOCK_GAP);
        };
    }

    /// What has no caption yet shares the one that follows, and so its block.
    private static WordStyle beforeTable(Block above) {
        return above instanceof Block.Paragraph || (isNumbered(above) && !hasCaption(above))
                ? WordStyle.PART_GAP
                : WordStyle.BLOCK_GAP;
    }

    /// Paragraphs, notes and captions bring space below.
    private static boolean endsInSpace(Block above) {
        return above instanceof Block.Paragraph || above instanceof Block.Note || hasCaption(above);
    }

    private static boolean isNumbered(Block block) {
        return block instanceof Block.Table || block instanceof Block.Figure;
    }

    private static boolean hasCaption(Block block) {
        return switch (block) {
            case Block.Table table -> !table.caption().isEmpty();
            case Block.Figure figure -> !figure.caption().isEmpty();
            case Block.SubHeading _,
                    Block.Paragraph _,
                    Block.Note _,
                    Block.Contents _,
                    Block.KeyFigures _,
                    Block.Columns _,
                    Block.Signatures _ -> false;
        };
    }
}
