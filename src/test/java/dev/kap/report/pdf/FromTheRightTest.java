package dev.kap.report.pdf;

import static dev.kap.report.word.SampleDocument.bold;
import static dev.kap.report.word.SampleDocument.paragraph;
import static dev.kap.report.word.SampleDocument.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.document.Block;
import dev.kap.document.Inline;
import dev.kap.figure.Drawing;
import dev.kap.figure.Lettering;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;
import java.awt.Graphics2D;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Arabic and Hebrew among English words. */
class FromTheRightTest {

    private static final String COMPANY = "Al-Ahmad (محمد 12) Ltd";

    @Test
    void arabicLettersAreJoinedAndStandFromTheRight() throws IOException {
        assertThat(seen(paragraph(COMPANY))).containsExactly("Al-Ahmad (12 \uFEAA\uFEE4\uFEA4\uFEE3) Ltd");
    }

    @Test
    void theFileHoldsTheLettersInReadingOrder() throws IOException {
        Printed printed = Printed.of(paragraph(COMPANY));
        assertThat(letters(printed)).contains("\uFEE3\uFEA4\uFEE4\uFEAA");
        assertThat(actualTexts(printed)).isEqualTo("محمد");
        assertThat(printed.text(1)).contains("محمد");
    }

    @Test
    void bracketsInTextFromTheRightAreMirrored() throws IOException {
        assertThat(seen(paragraph("דוד (כהן) אב"))).containsExactly("בא (ןהכ) דוד");
    }

    @Test
    void linesBreakInReadingOrder() throws IOException {
        String words = "ראשון " + "אבגדה ".repeat(40) + "אחרון";
        List<String> lines = seen(paragraph(words));
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.getFirst()).endsWith("ןושאר");
        assertThat(lines.getLast()).startsWith("ןורחא").endsWith("הדגבא");
    }

    @Test
    void whatFollowsANameFromTheRightStaysOnItsRight() throws IOException {
        Block.Paragraph mixed =
                new Block.Paragraph(Block.Paragraph.Role.BODY, List.of(bold("דוד"), text(", 12 of 40")));
        assertThat(seen(mixed)).containsExactly(turned("דוד") + ", 12 of 40");
    }

    @Test
    void figuresAreSetTheSameWay() throws IOException {
        assertThat(seen(figure(COMPANY))).contains("Al-Ahmad (12 \uFEAA\uFEE4\uFEA4\uFEE3) Ltd");
        assertThat(letters(Printed.of(figure(COMPANY)))).contains("\uFEE3\uFEA4\uFEE4\uFEAA");
    }

    @Test
    void passesPdfUa() throws Exception {
        Block.Paragraph link = new Block.Paragraph(
                Block.Paragraph.Role.BODY,
                List.of(bold("محمد"), new Inline.PageRef("only", "נא ראה {0}", false, Inline.Tone.INK)));
        assertThat(PdfUa.failures(Printed.of(paragraph(COMPANY + " לא مُحَمَّد الأحمد"), figure(COMPANY), link)
                        .bytes()))
                .isEmpty();
    }

    @Test
    void equalDocumentsMakeEqualBytes() throws IOException {
        assertThat(Printed.of(paragraph(COMPANY), figure(COMPANY)).bytes())
                .isEqualTo(Printed.of(paragraph(COMPANY), figure(COMPANY)).bytes());
    }

    private static Block figure(String words) {
        return new Block.Figure("figure-1", new Words(words), "A name", List.of(bold("Figure 1")));
    }

    /** The lines of the page but its furniture, each as it is seen from left to right. */
    private static List<String> seen(Block... blocks) throws IOException {
        return Printed.of(blocks).letters(1).stream()
                .filter(letter -> letter.getYDirAdj() > 85 && letter.getYDirAdj() < 780)
                .collect(Collectors.groupingBy(
                        letter -> Math.round(letter.getYDirAdj()), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(FromTheRightTest::line)
                .toList();
    }

    private static String line(List<TextPosition> letters) {
        return letters.stream()
                .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining())
                .strip();
    }

    private static String letters(Printed printed) throws IOException {
        return printed.letters(1).stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private static String actualTexts(Printed printed) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (PDDocument file = Loader.loadPDF(printed.bytes())) {
            for (Object token : new PDFStreamParser(file.getPage(0)).parse()) {
                if (token instanceof COSDictionary dictionary && dictionary.containsKey(COSName.ACTUAL_TEXT)) {
                    texts.append(dictionary.getString(COSName.ACTUAL_TEXT));
                }
            }
        }
        return texts.toString();
    }

    private static String turned(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private record Words(String words) implements Drawing {
        @Override
        public double width() {
            return 200;
        }

        @Override
        public double height() {
            return 30;
        }

        @Override
        public void paint(Graphics2D canvas) {
            new Pen(canvas).text(words, Lettering.of(Theme.standard(), "ink", 10), 10, 20);
        }
    }
}
