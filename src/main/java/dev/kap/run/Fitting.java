package dev.kap.run;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.document.Inline;
import dev.kap.report.page.person.HandoverRoom;
import dev.kap.report.page.person.SheetRoom;
import dev.kap.report.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Makes documents that keep to their pages: with fewer rows, until the rest fits.
record Fitting(PdfWriter pdf) {

    /// Word sets lines a little wider apart: what ends so far above the foot of the page stays on it there, too.
    private static final int SPARE_LINES = 2;

    private static final int HANDOVER_PAGES = 3;

    /// The first that is one page; what has no rows left is given as it is.
    Document sheet(SheetRoom most, Function<SheetRoom, Document> maker) {
        SheetRoom room = most;
        Document made = maker.apply(room);
        Optional<SheetRoom> less = room.less();
        while (pages(made) > 1 && less.isPresent()) {
            room = less.get();
            made = maker.apply(room);
            less = room.less();
        }
        return made;
    }

    /// The first that has its gravest rows on one page and all it shows on three.
    Document handover(HandoverRoom most, Function<HandoverRoom, Document> maker) {
        HandoverRoom room = most;
        Document made = maker.apply(room);
        Optional<HandoverRoom> less = room.lessFirst();
        while (pages(first(made)) > 1 && less.isPresent()) {
            room = less.get();
            made = maker.apply(room);
            less = room.lessFirst();
        }
        less = room.lessRest();
        while (pages(made) > HANDOVER_PAGES && less.isPresent()) {
            room = less.get();
            made = maker.apply(room);
            less = room.lessRest();
        }
        return made;
    }

    private static Document first(Document document) {
        return new Document(
                document.meta(), document.cover(), document.sections().subList(0, 1));
    }

    private int pages(Document document) {
        return pdf.pages(longer(document));
    }

    private static Document longer(Document document) {
        List<Document.Section> sections = new ArrayList<>(document.sections());
        Document.Section last = sections.removeLast();
        List<Block> blocks = new ArrayList<>(last.blocks());
        blocks.addAll(Collections.nCopies(
                SPARE_LINES,
                new Block.Paragraph(
                        Block.Paragraph.Role.BODY, List.of(new Inline.Text("\u00a0", false, Inline.Tone.INK)))));
        sections.add(new Document.Section(
                last.id(),
                last.eyebrow(),
                last.headline(),
                last.contentsTitle(),
                last.landscape(),
                last.joins(),
                blocks));
        return new Document(document.meta(), document.cover(), sections);
    }
}
