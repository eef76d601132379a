package dev.kap.report.pdf.layout;

import dev.kap.document.Block;
import java.util.ArrayList;
import java.util.List;

/// Lays out notes, key figures and signature lines.
record Panels(Typesetter typesetter, AvailableSpace room) {

    private static final double NOTE_BAR = 1.5;
    private static final double NOTE_INDENT = Mm.pt(3);
    private static final double NOTE_PADDING = Mm.pt(2.5);
    private static final double GUTTER = Mm.pt(4);
    private static final double SIGNING_SPACE = Mm.pt(14);
    private static final double STEP = Mm.pt(1.5);

    /// A note; one that is higher than a page goes on in another panel.
    List<BreakableBlock> note(Block.Note note, Tag parent) {
        Styles styles = typesetter.styles();
        Tag group = parent.child(Tag.Role.GROUP);
        double width = room.width() - 2 * NOTE_INDENT;
        List<Line> title = note.title().isEmpty()
                ? List.of()
                : typesetter.lines(note.title(), styles.heading3(), width, group.child(Tag.Role.PARAGRAPH));
        List<Line> text = typesetter.lines(note.content(), styles.note(), width, group.child(Tag.Role.PARAGRAPH));
        double titleHeight =
                title.isEmpty() ? 0 : title.size() * styles.heading3().leading() + 2;
        int atOnce = (int) Math.max(
                1,
                (room.height() - titleHeight - 2 * NOTE_PADDING) / styles.note().leading());
        List<BreakableBlock> pieces = new ArrayList<>();
        for (int from = 0; from == 0 || from < text.size(); from += atOnce) {
            List<Line> part = text.subList(from, Math.min(text.size(), from + atOnce));
            pieces.add(notePanel(from == 0 ? title : List.of(), from == 0 ? titleHeight : 0, part));
        }
        return pieces;
    }

    private BreakableBlock notePanel(List<Line> title, double titleHeight, List<Line> text) {
        Styles styles = typesetter.styles();
        double height = titleHeight + text.size() * styles.note().leading() + 2 * NOTE_PADDING;
        List<Item> items = new ArrayList<>();
        items.add(new Item.Fill(0, 0, room.width(), height, styles.theme().colour("tint")));
        items.add(new Item.Fill(0, 0, NOTE_BAR, height, styles.accent()));
        items.addAll(Typesetter.stack(title, styles.heading3(), NOTE_INDENT, NOTE_PADDING));
        items.addAll(Typesetter.stack(text, styles.note(), NOTE_INDENT, NOTE_PADDING + titleHeight));
        return new BreakableBlock(0, height, items, false);
    }

    /// Big numbers in a row under an accent rule, closed by a hairline.
    List<BreakableBlock> keyFigures(Block.KeyFigures block, Tag parent) {
        if (block.figures().isEmpty()) {
            return List.of();
        }
        Styles styles = typesetter.styles();
        double pitch = room.width() / block.figures().size();
        TextStyle big = styles.big().scaled(block.scale());
        List<Item> items = new ArrayList<>();
        items.add(styles.rule(0, 0, room.width()));
        double lowest = 0;
        for (int i = 0; i < block.figures().size(); i++) {
            Tag group = parent.child(Tag.Role.GROUP);
            BreakableBlock figure = keyFigure(block.figures().get(i), big, pitch - GUTTER, group);
            items.addAll(Items.moved(figure.items(), i * pitch, STEP));
            lowest = Math.max(lowest, figure.height());
        }
        double height = STEP + lowest + 2 * STEP;
        items.add(styles.hairline(0, height, room.width()));
        return List.of(new BreakableBlock(0, height, items, false));
    }

    private BreakableBlock keyFigure(Block.KeyFigure figure, TextStyle big, double width, Tag group) {
        Styles styles = typesetter.styles();
        List<Item> items = new ArrayList<>();
        double y = 0;
        List<Line> value = typesetter.lines(figure.value(), big, width, group.child(Tag.Role.PARAGRAPH));
        items.addAll(Typesetter.stack(value, big, 0, y));
        y += value.size() * big.leading() + STEP;
        List<Line> label = typesetter.lines(figure.label(), styles.bigLabel(), width, group.child(Tag.Role.PARAGRAPH));
        items.addAll(Typesetter.stack(label, styles.bigLabel(), 0, y));
        y += label.size() * styles.bigLabel().leading();
        if (!figure.note().isEmpty()) {
            List<Line> note = typesetter.lines(figure.note(), styles.bigNote(), width, group.child(Tag.Role.PARAGRAPH));
            items.addAll(Typesetter.stack(note, styles.bigNote(), 0, y));
            y += note.size() * styles.bigNote().leading();
        }
        return new BreakableBlock(0, y, items, false);
    }

    /// Lines to sign on, side by side.
    List<BreakableBlock> signatures(Block.Signatures block, Tag parent) {
        if (block.labels().isEmpty()) {
            return List.of();
        }
        TextStyle style = typesetter.styles().caption();
        int count = block.labels().size();
        double width = (room.width() - (count - 1) * GUTTER) / count;
        List<Item> items = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < count; i++) {
            double x = i * (width + GUTTER);
            List<Line> lines = typesetter.lines(block.labels().get(i), style, width, parent.child(Tag.Role.PARAGRAPH));
            items.add(new Item.Rule(
                    x,
                    SIGNING_SPACE,
                    x + width,
                    SIGNING_SPACE,
                    0.5,
                    typesetter.styles().ink()));
            items.addAll(Typesetter.stack(lines, style, x, SIGNING_SPACE + STEP));
            most = Math.max(most, lines.size());
        }
        return List.of(new BreakableBlock(0, SIGNING_SPACE + STEP + most * style.leading(), items, false));
    }
}
