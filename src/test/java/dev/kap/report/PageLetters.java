package dev.kap.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a page of a PDF, each with its place, y from the top. */
public final class PageLetters {

    private PageLetters() {}

    /** Of that page, counted from 1. */
    public static List<TextPosition> of(byte[] pdf, int page) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return of(file, page);
        }
    }

    /** Of that page of an open file, counted from 1. */
    public static List<TextPosition> of(PDDocument file, int page) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                letters.add(text);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(file);
        return letters;
    }
}
