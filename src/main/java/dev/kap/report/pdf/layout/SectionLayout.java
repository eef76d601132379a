package dev.kap.report.pdf.layout;

import dev.kap.report.Document;
import dev.kap.report.Document.Section;
import dev.kap.report.Document.Section.Joins;
import java.util.ArrayList;
import java.util.List;

/// Lays out one section: on its own pages, or from below the section before where either would leave a page bare.
record SectionLayout(Typesetter typesetter, Document document) {

    private static final double EYEBROW = Mm.pt(17);
    private static final double HEADLINE = Mm.pt(21);
    private static final double CONTINUED = Mm.pt(24);

    /// What a joining section leaves free: in Word its rows may come out a little higher.
    private static final double SPARE = Mm.pt(10);

    /// A headline of two lines is set no narrower than this share of the page: its first line stays the longer one.
    private static final double NARROWEST = 0.65;

    private static final double STEP = Mm.pt(3);

    /// LOOK section 7: what would fill less than this share of a page does not have the page for itself.
    private static final double BARE = 1.0 / 3;

    /// Adds the section's pages; its first one may be the last of those that are there.
    void addTo(Pages pages, Section section, Tag root) {
        PageFrame frame = PageFrame.of(document.meta(), section.landscape(), typesetter.styles());
        Tag tag = root.child(Tag.Role.SECTION);
        List<Line> eyebrow = eyebrow(section, frame, tag.child(Tag.Role.PARAGRAPH));
        TextStyle style = typesetter.styles().headline();
        double width = balanced(section.headline(), style, frame.textWidth());
        List<Line> headline = typesetter.lines(section.headline(), style, width, tag.child(Tag.Role.HEADING_1));
        double top = contentTop(headline.size(), section.landscape());
        double nextHeight = frame.bottom() - CONTINUED;
        Room room = new Room(frame.textWidth(), Math.min(frame.bottom() - top, nextHeight));
        List<Piece> pieces = new Blocks(typesetter, document.sections()).pieces(section.blocks(), room, tag);

        double lowered = pages.mayShare(frame) ? lowered(pages.end(), pieces, frame, top, section.joins()) : 0;
        List<Item> opening = new ArrayList<>();
        opening.add(new Item.Anchor(section.id(), lowered));
        opening.addAll(Typesetter.stack(eyebrow, typesetter.styles().eyebrow(), frame.margin(), EYEBROW + lowered));
        opening.addAll(Typesetter.stack(headline, style, frame.margin(), HEADLINE + lowered));
        double start = top + lowered;
        List<Paginator.Sheet> sheets = Paginator.pack(pieces, Math.max(0, frame.bottom() - start), nextHeight);
        for (int i = 0; i < sheets.size(); i++) {
            Paginator.Sheet sheet = sheets.get(i);
            double from = i == 0 ? start : CONTINUED;
            List<Item> items = new ArrayList<>(i == 0 ? opening : continued(section, frame));
            items.addAll(Items.moved(sheet.items(), frame.margin(), from));
            pages.add(frame, items, from + sheet.height(), i == 0 && lowered > 0);
        }
    }

    /// The width at which a headline has as many lines as at full width, but leaves no word alone on the last one.
    private double balanced(String headline, TextStyle style, double full) {
        int lines = lines(headline, style, full);
        double width = full;
        while (lines > 1 && width - STEP >= NARROWEST * full && lines(headline, style, width - STEP) == lines) {
            width -= STEP;
        }
        return width;
    }

    private int lines(String headline, TextStyle style, double width) {
        return typesetter.lines(headline, style, width, Tag.decoration()).size();
    }

    /// How far down the page the section begins that holds the section before; 0 where it has its own page.
    private double lowered(double end, List<Piece> pieces, PageFrame frame, double top, Joins joins) {
        double lowered = end + Mm.pt(typesetter.styles().theme().millimetres("page.joint")) - EYEBROW;
        double room = frame.bottom() - top - lowered;
        double page = frame.bottom() - EYEBROW;
        double content = Paginator.height(pieces);
        boolean staysWhole = content <= room || content > frame.bottom() - top;
        boolean bareBefore = end - CONTINUED < BARE * page && staysWhole && Paginator.firstUnit(pieces) < room;
        boolean mayJoin = joins != Joins.NEVER || top - EYEBROW + content < BARE * page;
        boolean joinsWhole = mayJoin && content + SPARE <= room;
        boolean joinsInPart = joins == Joins.PART && room >= BARE * page && gains(pieces, room, frame);
        return bareBefore || joinsWhole || joinsInPart ? lowered : 0;
    }

    /// Whether what begins in that room saves a page, or at least leaves none bare at its end.
    private static boolean gains(List<Piece> pieces, double room, PageFrame frame) {
        double nextHeight = frame.bottom() - CONTINUED;
        List<Paginator.Sheet> joined = Paginator.pack(pieces, room, nextHeight);
        int own = Paginator.pack(pieces, nextHeight, nextHeight).size();
        return joined.size() <= own || joined.getLast().height() >= BARE * nextHeight;
    }

    private List<Item> continued(Section section, PageFrame frame) {
        List<Line> lines = eyebrow(section, frame, Tag.decoration());
        return Typesetter.stack(lines, typesetter.styles().eyebrow(), frame.margin(), EYEBROW);
    }

    /// One line in capitals.
    private List<Line> eyebrow(Section section, PageFrame frame, Tag tag) {
        String capitals = section.eyebrow().toUpperCase(document.meta().language());
        List<Line> lines = typesetter.lines(capitals, typesetter.styles().eyebrow(), frame.textWidth(), tag);
        return lines.subList(0, Math.min(1, lines.size()));
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
