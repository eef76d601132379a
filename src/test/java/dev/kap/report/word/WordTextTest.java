package dev.kap.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.document.Block;
import dev.kap.document.Block.TableColumn;
import dev.kap.document.Document;
import dev.kap.document.PageNumbers;
import dev.kap.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class WordTextTest {

    private static XWPFDocument word;
    private static String xml;

    @BeforeAll
    static void write() throws IOException {
        byte[] docx = Written.sample();
        word = new XWPFDocument(new ByteArrayInputStream(docx));
        xml = Written.part(docx, "word/document.xml");
    }

    @AfterAll
    static void close() throws IOException {
        word.close();
    }

    @Test
    void eachSectionOpensWithEyebrowAndHeadline() {
        assertThat(texts("Eyebrow"))
                .containsExactly(
                        "Plan on a page",
                        "4 · People: influence and relationship",
                        "4 · People: relationship map",
                        "7 · The next 90 days",
                        "9 · Signatures");
        assertThat(texts("Headline")).hasSize(4);
        assertThat(texts("HeadlineBelow"))
                .as("of a section that begins below another")
                .containsExactly("We stand by this plan");
    }

    @Test
    void aSectionWithoutEyebrowBreaksThePageItself() {
        XWPFParagraph headline = paragraphs("Heading1").findFirst().orElseThrow();
        assertThat(headline.getCTP().getPPr().isSetPageBreakBefore()).isTrue();
    }

    @Test
    void aSectionThatSharesItsPageInThePdfBreaksNoPage() {
        XWPFParagraph signatures = paragraphs("Eyebrow")
                .filter(p -> p.getText().endsWith("Signatures"))
                .findFirst()
                .orElseThrow();
        assertThat(signatures.getCTP().getPPr().getPageBreakBefore().getVal()).isEqualTo(false);
        assertThat(paragraphs("Eyebrow").filter(p -> p.getCTP().getPPr().isSetPageBreakBefore()))
                .as("the others break by their style")
                .hasSize(1);
    }

    @Test
    void aHeadlineBreaksItsLinesAsInThePdfWithAWordsRoomToSpare() {
        List<XWPFParagraph> narrowed =
                paragraphs("Headline").filter(p -> p.getIndentationRight() > 0).toList();
        assertThat(narrowed).hasSize(1);
        // 90 points less 3 mm, in twentieths of a point.
        assertThat(narrowed.getFirst().getIndentationRight()).isBetween(1629, 1631);
    }

    @Test
    void sectionsThatThePdfClosesUpAreClosedUp() throws IOException {
        PageNumbers pages = SampleDocument.PAGES;
        PageNumbers closedUp = new PageNumbers(
                pages.pages(), pages.ids(), pages.lower(), Set.of("page", "people", "days"), pages.narrowed());
        assertThat(spaceAbove(pages)).doesNotContain(93);
        assertThat(spaceAbove(closedUp)).contains(93);
    }

    private static List<Integer> spaceAbove(PageNumbers pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordWriter(Theme.standard(), WordWriter.builtInReference()).write(SampleDocument.document(), pages, out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return document.getBodyElements().stream()
                    .filter(XWPFParagraph.class::isInstance)
                    .map(XWPFParagraph.class::cast)
                    .filter(p -> "Heading2".equals(p.getStyle()))
                    .map(XWPFParagraph::getSpacingBefore)
                    .toList();
        }
    }

    @Test
    void contentsPrintTheTitlesAndThePagesOfThePdf() {
        List<String> titles = List.of(
                "Plan on a page\t2",
                "4 · People: influence and relationship\t5",
                "4 · People: relationship map\t6",
                "7 · The next 90 days\t10",
                "9 · Signatures\t12");
        assertThat(texts("TOC1"))
                .as("on the cover and where a template asks for it")
                .containsExactlyElementsOf(
                        Stream.concat(titles.stream(), titles.stream()).toList());
        assertThat(xml).contains(" TOC \\o \"1-1\" \\h \\z \\u ").doesNotContain(" TC ");
    }

    @Test
    void theTitlesAboveHeadlinesAreTheHeadingsThatContentsAreMadeFrom() {
        assertThat(paragraphs("Eyebrow").map(p -> level(p.getStyle())))
                .isNotEmpty()
                .containsOnly(0);
        assertThat(level("Headline")).as("body text").isEqualTo(9);
        assertThat(level("Heading1")).as("for headings that somebody adds").isZero();
    }

    private int level(String style) {
        return word.getStyles()
                .getStyle(style)
                .getCTStyle()
                .getPPr()
                .getOutlineLvl()
                .getVal()
                .intValue();
    }

    @Test
    void everyFieldThatBeginsAlsoEnds() {
        assertThat(count("fldCharType=\"begin\"")).isEqualTo(count("fldCharType=\"end\""));
    }

    @Test
    void pageReferencesLinkToTheirPlaceAndCacheItsPage() {
        assertThat(xml).contains(" PAGEREF kap_figure_2 \\h ", "w:anchor=\"kap_figure_2\"", "w:name=\"kap_figure_2\"");
        assertThat(allText()).contains("Larger on page 5.", "Page 10");
    }

    @Test
    void aReferenceToNowherePrintsADashAndLinksNowhere() {
        assertThat(allText()).contains("See page –");
        assertThat(xml).doesNotContain("nowhere");
    }

    @Test
    void captionsCountWithFields() {
        assertThat(texts("Caption")).contains("Figure 3\u200222 contacts, 3 missing people, 6 of us.");
        assertThat(xml)
                .contains(" SEQ Figure \\* ARABIC ", " SEQ Table \\* ARABIC \\r 4 ", " SEQ Table \\* ARABIC \\r 6 ");
        assertThat(xml).doesNotContain("SEQ Figure \\* ARABIC \\r");
    }

    @Test
    void tableHeadsRepeatAndNoRowBreaks() {
        XWPFTable moves = lastTableWith("With");
        assertThat(moves.getRow(0).isRepeatHeader()).isTrue();
        assertThat(moves.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        assertThat(moves.getRow(1).isRepeatHeader()).isFalse();
    }

    @Test
    void tablesUseTheirStyleAndGiveTheirGrid() {
        XWPFTable moves = lastTableWith("With");
        assertThat(moves.getStyleID()).isEqualTo("KAPTable");
        assertThat(moves.getCTTbl().getTblGrid().getGridColArray()).hasSize(6);
        // 176 mm = 9978 twips
        assertThat(Stream.of(moves.getCTTbl().getTblGrid().getGridColArray())
                        .mapToLong(column -> Long.parseLong(column.getW().toString()))
                        .sum())
                .isEqualTo(9978);
    }

    @Test
    void groupRowsSpanTheTableAndStayWithTheNextRow() {
        XWPFTableRow group = lastTableWith("With").getRow(1);
        assertThat(group.getTableCells()).hasSize(1);
        XWPFTableCell cell = group.getCell(0);
        assertThat(cell.getCTTc().getTcPr().getGridSpan().getVal()).isEqualTo(6);
        assertThat(cell.getParagraphs().getFirst().getStyleID()).isEqualTo("TableGroup");
        assertThat(keepsNext(cell.getParagraphs().getFirst())).isTrue();
    }

    @Test
    void figuresStandRightAndTheirCaptionStaysWithThem() {
        XWPFTableRow row = lastTableWith("With").getRow(2);
        assertThat(row.getCell(4).getParagraphs().getFirst().getStyleID()).isEqualTo("TableFigure");
        assertThat(row.getCell(3).getParagraphs().getFirst().getStyleID()).isEqualTo("TableText");
        assertThat(paragraphs("Figure")).hasSize(2).allMatch(WordTextTest::keepsNext);
    }

    @Test
    void aCellOverSeveralColumnsStandsAsTheFirstOfThem() throws IOException {
        Block.Table table = new Block.Table(
                "",
                Block.Table.Look.PLAIN,
                List.of(new TableColumn(60, false), new TableColumn(60, true), new TableColumn(56, true)),
                List.of(),
                List.of(new Block.Row(
                        Block.Row.Kind.TOTAL,
                        List.of(
                                new Block.Cell(List.of(SampleDocument.text("two decide")), 2),
                                new Block.Cell(List.of(SampleDocument.text("240")), 1)))),
                List.of());
        Document.Section section = new Document.Section("one", "Money", "It is open.", "Money", false, List.of(table));
        byte[] docx = Written.document(new Document(SampleDocument.meta(Locale.ENGLISH), null, List.of(section)));
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(read.getTables().getFirst().getRow(0).getTableCells())
                    .extracting(cell -> cell.getParagraphs().getFirst().getStyleID())
                    .containsExactly("TableText", "TableFigure");
        }
    }

    @Test
    void everyPictureSaysWhatItShowsButTheDecoration() {
        assertThat(count("<wp:inline ")).isEqualTo(count("descr=\"") - count("descr=\"\""));
        assertThat(count("descr=\"\"")).isEqualTo(1);
        assertThat(xml).contains("decorative", "descr=\"Quadrant of 22 contacts\"", "descr=\"2 of 5, 2.5 due\"");
    }

    @Test
    void figuresCarrySvgWithPngForOlderReaders() {
        assertThat(count("svgBlip")).isEqualTo(4);
    }

    @Test
    void onlyTheMapLiesOnItsSide() {
        List<CTSectPr> sections = sections();
        assertThat(sections.stream().map(section -> section.getPgSz().isSetOrient()))
                .containsExactly(false, false, true, false);
        assertThat(sections.stream().map(section -> section.sizeOfHeaderReferenceArray()))
                .containsExactly(0, 1, 1, 1);
    }

    @Test
    void headAndFootRunThroughAndCountThePages() {
        assertThat(word.getHeaderList().getFirst().getText().strip())
                .isEqualTo("Wintermoor Foods SE · Key account plan 2027\tAs of 22 November 2026");
        assertThat(word.getFooterList().stream().map(footer -> footer.getText().strip()))
                .contains("Pellworth Automation · Confidential: for the account team only\t1 of 14");
    }

    @Test
    void aLongNameOnTheCoverIsSetSmaller() throws IOException {
        String name = "Verpackungswerke Pommerich und Söhne Aktiengesellschaft";
        Document sample = SampleDocument.document();
        byte[] docx = Written.document(new Document(sample.meta(), SampleDocument.cover(name), sample.sections()));
        // over 40 letters: 24 points are 48 half points
        assertThat(Written.part(docx, "word/document.xml"))
                .containsPattern("w:sz w:val=\"48\"/></w:rPr><w:t[^>]*>" + name);
    }

    @Test
    void aDocumentMayHaveNoCoverAndNoSections() throws IOException {
        Document bare = new Document(SampleDocument.meta(Locale.ENGLISH), null, List.of());
        Document coverOnly = new Document(bare.meta(), SampleDocument.cover(), List.of());
        for (Document document : List.of(bare, coverOnly)) {
            try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(Written.document(document)))) {
                assertThat(read.getFooterList()).hasSize(document.cover() == null ? 0 : 1);
            }
        }
    }

    @Test
    void softHyphensAreWordsOwn() {
        assertThat(xml).contains("softHyphen").doesNotContain("\u00ad");
    }

    @Test
    void boldWordsInPaleTextAreInkAndTonesKeepTheirColour() {
        assertThat(xml)
                .contains(
                        "<w:b/><w:color w:val=\"1A2433\" w:themeColor=\"text1\"/>",
                        "<w:b/><w:color w:val=\"B3261E\" w:themeColor=\"accent6\"/>");
    }

    private static boolean keepsNext(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().isSetKeepNext();
    }

    private static XWPFTable lastTableWith(String head) {
        return word.getTables().stream()
                .filter(table -> table.getText().contains(head))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static List<CTSectPr> sections() {
        Stream<CTSectPr> inner = Stream.of(word.getDocument().getBody().getPArray())
                .filter(CTP::isSetPPr)
                .filter(paragraph -> paragraph.getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getPPr().getSectPr());
        return Stream.concat(inner, Stream.of(word.getDocument().getBody().getSectPr()))
                .toList();
    }

    private static Stream<XWPFParagraph> paragraphs(String style) {
        return word.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyleID()));
    }

    private static List<String> texts(String style) {
        return paragraphs(style).map(XWPFParagraph::getText).toList();
    }

    private static String allText() {
        return xml.replaceAll("<w:instrText[^>]*>[^<]*</w:instrText>", "").replaceAll("<[^>]*>", "");
    }

    private static int count(String text) {
        return xml.split(text, -1).length - 1;
    }
}
