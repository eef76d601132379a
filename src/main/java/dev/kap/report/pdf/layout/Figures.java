package dev.kap.report.pdf.layout;

import dev.kap.document.Block;
import java.util.ArrayList;
import java.util.List;

/// Lays out a figure with its caption.
record Figures(Typesetter typesetter, AvailableSpace room) {

    private static final double CAPTION_GAP = Mm.pt(1.5);

    /// The figure at its drawn size; smaller only where it would not fit on any page.
    List<BreakableBlock> pieces(Block.Figure figure, Tag parent) {
        Tag tag = figure.alt().isBlank() ? Tag.decoration() : parent.picture(figure.alt());
        List<BreakableBlock> caption = caption(figure, parent);
        double captionHeight = caption.stream()
                .mapToDouble(piece -> piece.gap() + piece.height())
                .sum();
        double width = figure.drawing().width();
        double height = figure.drawing().height();
        double scale = Math.min(1, Math.min(room.width() / width, (room.height() - captionHeight) / height));
        List<Item> items = new ArrayList<>();
        items.add(new Item.Picture(0, 0, width * scale, height * scale, figure.drawing(), tag));
        if (!figure.id().isEmpty()) {
            items.add(new Item.Anchor(figure.id(), 0));
        }
        List<BreakableBlock> pieces = new ArrayList<>();
        // Without a caption it shares the next block's, and its page.
        pieces.add(new BreakableBlock(0, height * scale, items, true));
        pieces.addAll(caption);
        return pieces;
    }

    private List<BreakableBlock> caption(Block.Figure figure, Tag parent) {
        if (figure.caption().isEmpty()) {
            return List.of();
        }
        TextStyle style = typesetter.styles().caption();
        List<Line> lines = typesetter.lines(figure.caption(), style, room.width(), parent.child(Tag.Role.PARAGRAPH));
        return List.of(Paragraphs.whole(lines, style, CAPTION_GAP, false));
    }
}
