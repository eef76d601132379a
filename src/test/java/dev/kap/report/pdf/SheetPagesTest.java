package dev.kap.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kap.report.word.SheetDocument;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Sheets of several sizes in one PDF. */
class SheetPagesTest {

    private static final double MM = 25.4 / 72;

    @Test
    void haveTheSizeOfTheirPaper() throws Exception {
        try (PDDocument file =
                Loader.loadPDF(Printed.of(SheetDocument.document()).bytes())) {
            assertThat(file.getNumberOfPages()).isEqualTo(4);
            size(file.getPage(0).getMediaBox(), 210, 297);
            size(file.getPage(2).getMediaBox(), 420, 297);
            size(file.getPage(3).getMediaBox(), 210, 297);
        }
    }

    @Test
    void countTheirPagesApartFromTheDocument() throws Exception {
        Printed printed = Printed.of(SheetDocument.document());
        assertThat(printed.text(1)).contains("1 of 2").contains("Adviser · Workshop");
        assertThat(printed.text(2)).contains("2 of 2");
        assertThat(printed.text(3)).contains("Sheet 4").doesNotContain("Adviser");
    }

    @Test
    void haveTheirOwnMarginsAndALargerHeadlineOnTheWall() throws Exception {
        List<TextPosition> wall = Printed.of(SheetDocument.document()).letters(3);
        assertThat(wall.stream().mapToDouble(TextPosition::getX).min().orElseThrow() * MM)
                .isCloseTo(25, within(0.5));
        assertThat(wall.stream()
                        .mapToDouble(TextPosition::getFontSizeInPt)
                        .max()
                        .orElseThrow())
                .isCloseTo(22, within(0.01));
    }

    @Test
    void haveNeitherHeadNorFootWhereTheyAreBare() throws Exception {
        assertThat(Printed.of(SheetDocument.document()).text(4))
                .doesNotContain("Eyebrow")
                .doesNotContain("Headline");
    }

    @Test
    void passPdfUa() throws Exception {
        assertThat(PdfUa.failures(Printed.of(SheetDocument.document()).bytes())).isEmpty();
    }

    private static void size(PDRectangle page, double width, double height) {
        assertThat(page.getWidth() * MM).isCloseTo(width, within(0.1));
        assertThat(page.getHeight() * MM).isCloseTo(height, within(0.1));
    }
}
