package dev.kap.report.pdf.layout;

import dev.kap.document.Document;
import dev.kap.document.Document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Lays out one section: on its own pages, or from below the section before where either would leave a page bare.
///
/// @param closedUp the sections that are closed up, since that saves a page further down
record SectionLayout(Typesetter typesetter, Document document, Set<String> closedUp) {

    SectionLayout {
        closedUp = Set.copyOf(closedUp);
    }

    private static final double HEADLINE = Mm.pt(21);

    /// From a headline that does not open its page to what stands below it.
    private static final double AFTER_HEADLINE_BELOW = Mm.pt(3.5);

    /// By so much what opens a page on a wall stands higher.
    private static final double HIGHER_ON_WALL = Mm.pt(5);

    /// A headline of two lines is set no narrower than this share of the page: its first line stays the longer one.
    private static final double NARROWEST = 0.65;

    private static final double STEP = Mm.pt(3);

    /// Adds the section's pages; its first one may be the last of those that are there.
    void addTo(Pages pages, Section section, Tag root) {
        PageFrame frame = PageFrame.of(document.meta(), section, typesetter.styles());
        Tag tag = root.child(Tag.Role.SECTION);
        if (frame.sheet().bare()) {
            addBare(pages, section, frame, tag);
            return;
        }
        List<Line> eyebrow = eyebrow(section, frame, tag.child(Tag.Role.PARAGRAPH));
        Tag heading = tag.child(Tag.Role.HEADING_1);
        double higher = frame.onWall() ? HIGHER_ON_WALL : 0;
        Opening own = opening(section, frame, typesetter.styles().headline(), heading);
        double top = contentTop(own.lines().size(), section.landscape()) - higher;
        Opening joined = opening(section, frame, typesetter.styles().headlineBelow(), heading);
        double topBelow = HEADLINE + joined.height() + AFTER_HEADLINE_BELOW;
        AvailableSpace room =
                new AvailableSpace(frame.textWidth(), frame.bottom() - Math.max(top, SectionPlace.CONTINUED));
        List<BreakableBlock> pieces = new Blocks(typesetter, document.sections()).pieces(section.blocks(), room, tag);

        double joint = Mm.pt(typesetter.styles().theme().millimetres("page.joint"));
        double free = pages.mayShare(frame) ? pages.end() : -1;
        SectionPlace.Chosen place = new SectionPlace(free, frame, top, topBelow, section.joins(), joint)
                .choose(pieces, closedUp.contains(section.id()));
        if (place.tight()) {
            pages.closedUp(section.id());
        }
        boolean below = place.lowered() > 0;
        Opening opening = below ? joined : own;
        pages.narrowed(section.id(), frame.textWidth() - opening.width());
        List<Item> items = new ArrayList<>();
        items.add(new Item.Anchor(section.id(), place.lowered()));
        items.addAll(Typesetter.stack(
                eyebrow,
                typesetter.styles().eyebrow(),
                frame.margin(),
                SectionPlace.EYEBROW - higher + place.lowered()));
        items.addAll(Typesetter.stack(
                opening.lines(), opening.style(), frame.margin(), HEADLINE - higher + place.lowered()));
        add(place, (below ? topBelow : top) + place.lowered(), items, continued(section, frame), frame, pages);
        pages.ends(section.id(), pages.end() / frame.height());
    }

    private Opening opening(Section section, PageFrame frame, TextStyle style, Tag tag) {
        double width = balanced(section.headline(), style, frame.textWidth());
        return new Opening(typesetter.lines(section.headline(), style, width, tag), style, width);
    }

    /// A headline as it is set.
    private record Opening(List<Line> lines, TextStyle style, double width) {
        Opening {
            lines = List.copyOf(lines);
        }

        double height() {
            return lines.size() * style.leading();
        }
    }

    /// Nothing but the blocks, from margin to margin.
    private void addBare(Pages pages, Section section, PageFrame frame, Tag tag) {
        double height = frame.bottom() - frame.margin();
        List<BreakableBlock> pieces = new Blocks(typesetter, document.sections())
                .pieces(section.blocks(), new AvailableSpace(frame.textWidth(), height), tag);
        List<Item> opening = List.of(new Item.Anchor(section.id(), 0));
        for (Paginator.Sheet sheet : Paginator.pack(pieces, height, height)) {
            List<Item> items = new ArrayList<>(opening);
            items.addAll(Items.moved(sheet.items(), frame.margin(), frame.margin()));
            pages.add(frame, items, frame.bottom(), false);
        }
    }

    private static void add(
            SectionPlace.Chosen place,
            double start,
            List<Item> opening,
            List<Item> continued,
            PageFrame frame,
            Pages pages) {
        for (int i = 0; i < place.sheets().size(); i++) {
            Paginator.Sheet sheet = place.sheets().get(i);
            double from = i == 0 ? start : SectionPlace.CONTINUED;
            List<Item> items = new ArrayList<>(i == 0 ? opening : continued);
            items.addAll(Items.moved(sheet.items(), frame.margin(), from));
            pages.add(frame, items, from + sheet.height(), i == 0 && place.lowered() > 0);
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

    private List<Item> continued(Section section, PageFrame frame) {
        List<Line> lines = eyebrow(section, frame, Tag.decoration());
        return Typesetter.stack(lines, typesetter.styles().eyebrow(), frame.margin(), SectionPlace.EYEBROW);
    }

    /// One line in capitals.
    private List<Line> eyebrow(Section section, PageFrame frame, Tag tag) {
        String capitals = section.eyebrow().toUpperCase(document.meta().language());
        List<Line> lines = typesetter.lines(capitals, typesetter.styles().eyebrow(), frame.textWidth(), tag);
        return lines.subList(0, Math.min(1, lines.size()));
    }

    /// look.md, "Page", names it for one line and two; each further line moves it down by a line.
    private double contentTop(int lines, boolean landscape) {
        double leading = typesetter.styles().headline().leading();
        if (lines <= 1) {
            return Mm.pt(landscape ? 32 : 34);
        }
        return Mm.pt(landscape ? 40 : 42) + (lines - 2) * leading;
    }
}
