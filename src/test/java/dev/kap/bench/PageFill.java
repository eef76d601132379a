package dev.kap.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * How a printed page is filled, as an eye sees it: the page is drawn, and bare rows of dots are counted.
 *
 * @param page counted from 1
 * @param empty the tallest strip between eyebrow and footer on which nothing stands, as a share of the page's height
 * @param atEnd whether that strip is the foot of the page
 * @param opens whether a section begins at the top of the page
 * @param inked how much of the height between eyebrow and footer is taken, in millimetres: a row or two is little
 */
record PageFill(int page, double empty, boolean atEnd, boolean opens, double inked) {

    private static final float DPI = 36;
    private static final double MM = DPI / 25.4;
    private static final double TOP = 16;
    private static final double BOTTOM = 17;
    private static final int PAPER = 250;
    private static final double HEADLINE = 15;
    /** A headline that opens a page stands above this. */
    private static final double OPENING = 40;

    /** The pages of a file, but for its cover. */
    static List<PageFill> of(Path file) throws IOException {
        List<PageFill> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 1; i < document.getNumberOfPages(); i++) {
                BufferedImage image = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
                pages.add(of(i + 1, image, opens(document, i)));
            }
        }
        return pages;
    }

    private static PageFill of(int page, BufferedImage image, boolean opens) {
        int top = (int) (TOP * MM);
        int bottom = image.getHeight() - (int) (BOTTOM * MM);
        int run = 0;
        int longest = 0;
        int last = 0;
        int taken = 0;
        for (int y = top; y < bottom; y++) {
            boolean bare = bare(image, y);
            run = bare ? run + 1 : 0;
            taken += bare ? 0 : 1;
            if (run > longest) {
                longest = run;
                last = y;
            }
        }
        return new PageFill(page, (double) longest / image.getHeight(), last == bottom - 1, opens, taken / MM);
    }

    private static boolean bare(BufferedImage image, int y) {
        for (int x = 0; x < image.getWidth(); x++) {
            if (image.getRaster().getSample(x, y, 0) < PAPER) {
                return false;
            }
        }
        return true;
    }

    private static boolean opens(PDDocument document, int index) throws IOException {
        boolean[] found = {false};
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                found[0] |= text.getFontSizeInPt() > HEADLINE && text.getYDirAdj() < OPENING / 25.4 * 72;
            }
        };
        stripper.setStartPage(index + 1);
        stripper.setEndPage(index + 1);
        stripper.getText(document);
        return found[0];
    }
}
