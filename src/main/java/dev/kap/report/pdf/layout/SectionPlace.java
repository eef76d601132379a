package dev.kap.report.pdf.layout;

import dev.kap.document.Document.Section.Joins;
import java.util.List;

/// Chooses where a section begins, and whether it closes up to save a page.
///
/// @param free whether it may share the last page, and how far down that is filled; negative where it may not
/// @param top where its content begins on a page of its own
/// @param topBelow where it would begin if what stands above ended so high that the eyebrow stood where a page has it
/// @param joint how far below what stands there a section begins that joins it
record SectionPlace(double free, PageFrame frame, double top, double topBelow, Joins joins, double joint) {

    /// Where the eyebrow stands on a page of its own.
    static final double EYEBROW = Mm.pt(17);

    /// Where content goes on at the top of a further page.
    static final double CONTINUED = Mm.pt(24);

    /// What a joining section leaves free: in Word its rows may come out a little higher.
    private static final double SPARE = Mm.pt(10);

    /// look.md, "Where a section begins": what would fill less of a page has no page for itself.
    private static final double BARE = 1.0 / 3;

    /// look.md, "Where a section begins": no more of a page than this stays bare where a section could begin.
    private static final double FREE = 0.125;

    /// Where a section stands.
    ///
    /// @param lowered how far down the page that holds the section before; 0 on a page of its own
    /// @param tight whether it is closed up
    record Chosen(double lowered, List<Paginator.Sheet> sheets, boolean tight) {
        private int newPages() {
            return lowered > 0 ? sheets.size() - 1 : sheets.size();
        }
    }

    /// Closed up only where that saves a page.
    ///
    /// @param all whether it must be closed up, since that saves a page further down
    Chosen choose(List<BreakableBlock> pieces, boolean all) {
        Chosen tight = place(pieces.stream().map(VerticalSteps::closedUp).toList(), true);
        if (all) {
            return tight;
        }
        Chosen loose = place(pieces, false);
        return tight.newPages() < loose.newPages() ? tight : loose;
    }

    private Chosen place(List<BreakableBlock> pieces, boolean tight) {
        double lowered = free < 0 ? 0 : lowered(pieces);
        double first = Math.max(0, frame.bottom() - (lowered > 0 ? topBelow : top) - lowered);
        return new Chosen(lowered, Paginator.pack(pieces, first, nextHeight()), tight);
    }

    /// How far down the page the section begins that holds the section before; 0 where it has its own page.
    private double lowered(List<BreakableBlock> pieces) {
        if (joins == Joins.ALONE) {
            return 0;
        }
        double lowered = free + joint - EYEBROW;
        double room = frame.bottom() - topBelow - lowered;
        double page = frame.bottom() - EYEBROW;
        double content = Paginator.height(pieces);
        boolean staysWhole = content <= room || content > frame.bottom() - top;
        boolean bareBefore = free - CONTINUED < BARE * page && staysWhole && Paginator.firstUnit(pieces) < room;
        boolean mayJoin = joins != Joins.NEVER || top - EYEBROW + content < BARE * page;
        boolean joinsWhole = mayJoin && content + SPARE <= room;
        return bareBefore || joinsWhole || joinsInPart(pieces, room) ? lowered : 0;
    }

    /// Whether leaving the rest of the page free would leave it bare, and enough of the section stands on it.
    private boolean joinsInPart(List<BreakableBlock> pieces, double room) {
        return joins == Joins.PART
                && frame.bottom() - free > FREE * frame.height()
                && Paginator.firstUnit(pieces) <= room;
    }

    private double nextHeight() {
        return frame.bottom() - CONTINUED;
    }
}
