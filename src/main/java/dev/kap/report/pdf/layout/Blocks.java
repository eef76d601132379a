package dev.kap.report.pdf.layout;

import dev.kap.document.Block;
import dev.kap.document.Document.Section;
import java.util.ArrayList;
import java.util.List;

/// Turns the blocks of one section into pieces.
final class Blocks {

    private static final double GUTTER = Mm.pt(4);

    private final Typesetter typesetter;
    private final List<Section> sections;
    private boolean belowHeading2;

    /// @param sections of the whole document, for its contents
    Blocks(Typesetter typesetter, List<Section> sections) {
        this.typesetter = typesetter;
        this.sections = List.copyOf(sections);
    }

    /// The pieces in reading order, with the gaps between them.
    List<BreakableBlock> pieces(List<Block> blocks, AvailableSpace room, Tag parent) {
        List<BreakableBlock> all = new ArrayList<>();
        Block above = null;
        for (Block block : blocks) {
            List<BreakableBlock> pieces = pieces(block, room, parent);
            if (!pieces.isEmpty()) {
                double gap = above == null ? 0 : VerticalSteps.between(above, block);
                if (above != null && staysBelow(block)) {
                    all.add(all.removeLast().withKeep(true));
                }
                all.add(pieces.getFirst().withGap(gap));
                all.addAll(pieces.subList(1, pieces.size()));
                above = block;
            }
        }
        return all;
    }

    /// What says a last word on the block above, or signs it, does not begin a page.
    private static boolean staysBelow(Block block) {
        return block instanceof Block.Note
                || block instanceof Block.Signatures
                || (block instanceof Block.Paragraph paragraph && paragraph.role() == Block.Paragraph.Role.FOOTNOTE);
    }

    private List<BreakableBlock> pieces(Block block, AvailableSpace room, Tag parent) {
        Panels panels = new Panels(typesetter, room);
        return switch (block) {
            case Block.SubHeading heading -> heading(heading, room, parent);
            case Block.Paragraph paragraph -> paragraph(paragraph, room, parent);
            case Block.Note note -> panels.note(note, parent);
            case Block.Contents _ -> new ContentsList(typesetter, sections).pieces(room.width(), parent);
            case Block.KeyFigures figures -> panels.keyFigures(figures, parent);
            case Block.Figure figure -> new Figures(typesetter, room).pieces(figure, parent);
            case Block.Columns columns -> columns(columns, room, parent);
            case Block.Table table -> TableLayout.pieces(typesetter, room, table, parent);
            case Block.Signatures signatures -> panels.signatures(signatures, parent);
        };
    }

    private List<BreakableBlock> heading(Block.SubHeading heading, AvailableSpace room, Tag parent) {
        boolean second = heading.level() <= 2;
        TextStyle style =
                second ? typesetter.styles().heading2() : typesetter.styles().heading3();
        // A level must not be skipped in the structure, whatever it looks like.
        Tag.Role role = second || !belowHeading2 ? Tag.Role.HEADING_2 : Tag.Role.HEADING_3;
        belowHeading2 = true;
        List<Line> lines = typesetter.lines(heading.text(), style, room.width(), parent.child(role));
        return lines.isEmpty() ? List.of() : List.of(Paragraphs.whole(lines, style, 0, true));
    }

    private List<BreakableBlock> paragraph(Block.Paragraph paragraph, AvailableSpace room, Tag parent) {
        TextStyle style = switch (paragraph.role()) {
            case BODY -> typesetter.styles().body();
            case LEAD_IN -> typesetter.styles().heading3();
            case FOOTNOTE -> typesetter.styles().footnote();
        };
        List<Line> lines = typesetter.lines(paragraph.content(), style, room.width(), parent.child(Tag.Role.PARAGRAPH));
        return Paragraphs.pieces(lines, style, paragraph.role() == Block.Paragraph.Role.LEAD_IN);
    }

    private List<BreakableBlock> columns(Block.Columns columns, AvailableSpace room, Tag parent) {
        double wanted = columns.columns().stream()
                        .mapToDouble(column -> Mm.pt(column.widthMm()))
                        .sum()
                + GUTTER * (columns.columns().size() - 1);
        double scale = wanted > TableGrid.NEARLY_ALL * room.width() ? room.width() / wanted : 1;
        List<SideBySide.Stack> stacks = new ArrayList<>();
        double x = 0;
        for (Block.Column column : columns.columns()) {
            double width = scale * Mm.pt(column.widthMm());
            List<BreakableBlock> pieces = pieces(column.blocks(), room.wide(width), parent.child(Tag.Role.GROUP));
            stacks.add(new SideBySide.Stack(x, pieces));
            x += width + scale * GUTTER;
        }
        return new SideBySide(stacks).pieces();
    }
}
