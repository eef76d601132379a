package dev.kap.report.pdf;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.document.PageNumbers;
import dev.kap.report.PageLetters;
import dev.kap.report.word.SampleDocument;
import dev.kap.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A document as it was written, and what a reader of the file finds in it. */
record Printed(byte[] bytes, PageNumbers numbers) {

    private static final PdfWriter WRITER = new PdfWriter(Theme.standard());

    static Printed of(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PageNumbers numbers = WRITER.write(document, out);
        return new Printed(out.toByteArray(), numbers);
    }

    /** One section with these blocks and no cover. */
    static Printed of(Block... blocks) throws IOException {
        return of(document(section("only", "A headline", List.of(blocks))));
    }

    static Document document(Document.Section... sections) {
        return new Document(SampleDocument.meta(Locale.ENGLISH), null, List.of(sections));
    }

    static Document.Section section(String id, String headline, List<Block> blocks) {
        return new Document.Section(id, "Eyebrow", headline, "Contents " + id, false, blocks);
    }

    int pages() throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return file.getNumberOfPages();
        }
    }

    /** The text of a page, counted from 1. */
    String text(int page) throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(file);
        }
    }

    /** Each letter of a page with its place, y from the top. */
    List<TextPosition> letters(int page) throws IOException {
        return PageLetters.of(bytes, page);
    }
}
