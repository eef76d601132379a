package dev.kap.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What somebody meets who goes on working on a document in Word. */
class LivableTest {

    private static Element document;
    private static Element styles;

    @BeforeAll
    static void read() throws Exception {
        byte[] docx = Written.sample();
        document = root(docx, "word/document.xml");
        styles = root(docx, "word/styles.xml");
    }

    @Test
    void noParagraphIsEmptyButWhereTheFormatAsksForOne() {
        assertThat(elements(document, "w:p").filter(LivableTest::isEmpty).filter(LivableTest::isForDistance))
                .isEmpty();
    }

    /** Word joins two tables, and wants a paragraph at the end of each cell and of what has pages of its own. */
    private static boolean isForDistance(Element paragraph) {
        boolean onlyOne = elements((Element) paragraph.getParentNode(), "w:p").count() == 1;
        Node above = sibling(paragraph, false);
        Node below = sibling(paragraph, true);
        boolean ends = below == null || below.getNodeName().equals("w:sectPr");
        boolean afterTable = above != null && above.getNodeName().equals("w:tbl");
        boolean beforeTable = below != null && below.getNodeName().equals("w:tbl");
        boolean section = elements(paragraph, "w:sectPr").findAny().isPresent();
        return !onlyOne && !(afterTable && (beforeTable || ends || section));
    }

    private static Node sibling(Element of, boolean next) {
        Node node = next ? of.getNextSibling() : of.getPreviousSibling();
        while (node != null && node.getNodeType() != Node.ELEMENT_NODE) {
            node = next ? node.getNextSibling() : node.getPreviousSibling();
        }
        return node != null && node.getNodeName().equals("w:tcPr") ? null : node;
    }

    /** A bar is drawn by a paragraph of a style of its own; it is no distance. */
    private static boolean isEmpty(Element paragraph) {
        return Stream.of("w:t", "w:drawing", "w:fldChar", "w:br")
                        .allMatch(name -> elements(paragraph, name).findAny().isEmpty())
                && !style(paragraph).equals("CoverRule");
    }

    private static String style(Element paragraph) {
        return elements(paragraph, "w:pStyle")
                .map(style -> style.getAttribute("w:val"))
                .findFirst()
                .orElse("Normal");
    }

    @Test
    void linesOfTextGrowWithAPictureThatIsPastedIntoThem() {
        assertThat(elements(styles, "w:style")
                        .filter(style -> elements(style, "w:spacing")
                                .anyMatch(spacing ->
                                        spacing.getAttribute("w:lineRule").equals("exact")))
                        .map(style -> style.getAttribute("w:styleId")))
                .as("none but those that hold no text")
                .containsExactlyInAnyOrder("CoverRule", "BlockGap", "PartGap", "TableEnd");
        assertThat(elements(document, "w:spacing").map(spacing -> spacing.getAttribute("w:lineRule")))
                .doesNotContain("exact");
    }

    @Test
    void whatAStyleSaysNoParagraphSaysAgain() {
        assertThat(elements(document, "w:textAlignment")).isEmpty();
        assertThat(elements(document, "w:spacing").filter(spacing -> spacing.hasAttribute("w:line")))
                .as("a long name on the cover, and nothing else, sets its own line")
                .isEmpty();
        assertThat(elements(document, "w:rFonts")).isEmpty();
    }

    @Test
    void onlyWhatStandsSideBySideHasFixedWidths() {
        assertThat(elements(document, "w:tbl")).isNotEmpty().allSatisfy(table -> {
            Element properties = elements(table, "w:tblPr").findFirst().orElseThrow();
            boolean styled = elements(properties, "w:tblStyle").findAny().isPresent();
            assertThat(elements(properties, "w:tblLayout").findAny().isPresent())
                    .isEqualTo(!styled);
        });
    }

    @ParameterizedTest
    @CsvSource({"Normal,text1", "Heading1,accent1", "Heading2,accent1", "Eyebrow,accent1", "Caption,text2"})
    void stylesTakeTheirColourFromTheTheme(String id, String place) {
        Element style = elements(styles, "w:style")
                .filter(one -> one.getAttribute("w:styleId").equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(elements(style, "w:color").map(colour -> colour.getAttribute("w:themeColor")))
                .containsExactly(place);
    }

    private static Element root(byte[] docx, String part) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(docx, part)))
                .getDocumentElement();
    }

    private static byte[] bytes(byte[] docx, String part) throws IOException {
        return Written.parts(docx).get(part);
    }

    private static Stream<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements.stream();
    }
}
