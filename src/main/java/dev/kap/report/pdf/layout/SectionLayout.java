package dev.kap.report.pdf.layout;

import dev.kap.report.Document;
import dev.kap.report.Document.Section;
import java.util.ArrayList;
import java.util.List;

/// Lays out one section on its own pages.
record SectionLayout(Typesetter typesetter, Document document) {

    private static final double EYEBROW = Mm.pt(17);
    private static final double HEADLINE = Mm.pt(21);
    private static final double CONTINUED = Mm.pt(24);

    List<Page> pages(Section section, Tag root) {
        PageFrame frame = PageFrame.of(document.meta(), section.landscape(), typesetter.styles());
        Tag tag = root.child(Tag.Role.SECTION);
        List<Item> opening = new ArrayList<>(eyebrow(section, frame, tag.child(Tag.Role.PARAGRAPH)));
        TextStyle style = typesetter.styles().headline();
        List<Line> headline =
                typesetter.lines(section.headline(), style, frame.textWidth(), tag.child(Tag.Role.HEADING_1));
        opening.addAll(Typesetter.stack(headline, style, frame.margin(), HEADLINE));
        opening.add(new Item.Anchor(section.id(), 0));

        double top = contentTop(headline.size(), section.landscape());
        double firstHeight = Math.max(0, frame.bottom() - top);
        double nextHeight = frame.bottom() - CONTINUED;
        Room room = new Room(frame.textWidth(), Math.min(firstHeight, nextHeight));
        List<Piece> pieces = new Blocks(typesetter, document.sections()).pieces(section.blocks(), room, tag);
        List<Page> pages = new ArrayList<>();
        for (Paginator.Sheet sheet : Paginator.pack(pieces, firstHeight, nextHeight)) {
            boolean first = pages.isEmpty();
            List<Item> items = new ArrayList<>(first ? opening : eyebrow(section, frame, Tag.decoration()));
            items.addAll(Items.moved(sheet.items(), frame.margin(), first ? top : CONTINUED));
            pages.add(new Page(frame.width(), frame.height(), items));
        }
        return pages;
    }

    private List<Item> eyebrow(Section section, PageFrame frame, Tag tag) {
        TextStyle style = typesetter.styles().eyebrow();
        String capitals = section.eyebrow().toUpperCase(document.meta().language());
        List<Line> lines = typesetter.lines(capitals, style, frame.textWidth(), tag);
        return Typesetter.stack(lines.subList(0, Math.min(1, lines.size())), style, frame.margin(), EYEBROW);
    }

    /// LOOK section 1 names it for one line and two; each further line moves it down by a line.
    private double contentTop(int lines, boolean landscape) {
        double leading = typesetter.styles().headline().leading();
        if (lines <= 1) {
            return Mm.pt(landscape ? 32 : 34);
        }
        return Mm.pt(landscape ? 40 : 42) + (lines - 2) * leading;
    }
}
