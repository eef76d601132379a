package dev.kap.report.word;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.document.Document.Section.Joins;
import dev.kap.document.PageForm;
import dev.kap.document.PageForm.Edges;
import dev.kap.document.PageForm.Paper;
import java.util.List;
import java.util.Locale;

/** A document of sheets: two pages of A4 that count together, one of A3 on its side, and cards on a bare page. */
public final class SheetDocument {

    /** Width and height of the cards' drawing, in millimetres. */
    public static final double CARDS_WIDE = 180;

    public static final double CARDS_HIGH = 270;

    private static final Edges GUIDE = new Edges("Adviser · Workshop", "1 December", "For the guide", "{0} of {1}");
    private static final Edges WALL = new Edges("", "2 December", "For the wall", "Sheet 4");

    private SheetDocument() {}

    public static Document document() {
        Block figure =
                new Block.Figure("", SampleDocument.drawing(CARDS_WIDE, CARDS_HIGH, "cards"), "Ten cards", List.of());
        return new Document(
                SampleDocument.meta(Locale.ENGLISH),
                null,
                List.of(
                        section(
                                "one",
                                false,
                                new PageForm(Paper.USUAL, 0, false, GUIDE),
                                SampleDocument.paragraph("a")),
                        section(
                                "two",
                                false,
                                new PageForm(Paper.USUAL, 0, false, GUIDE),
                                SampleDocument.paragraph("b")),
                        section("wall", true, new PageForm(Paper.A3, 25, false, WALL), SampleDocument.paragraph("c")),
                        section("cards", false, new PageForm(Paper.USUAL, 10, true, null), figure)));
    }

    private static Document.Section section(String id, boolean landscape, PageForm sheet, Block block) {
        return new Document.Section(id, "Eyebrow", "Headline " + id, "", landscape, Joins.NEVER, sheet, List.of(block));
    }
}
