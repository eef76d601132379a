package dev.kap.report.pdf.draw;

import dev.kap.report.pdf.layout.Item;
import dev.kap.report.pdf.layout.LaidOut;
import dev.kap.report.pdf.layout.Page;
import dev.kap.report.pdf.layout.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Makes references inside the document clickable.
record PageLinks(PdfWriter writer, StructureTree tree, LaidOut document) {

    private static final double ABOVE = 0.8;
    private static final double BELOW = 0.25;

    /// Adds the links of the page that has just been drawn; one for each part of it on a line.
    void add(Page page) {
        Map<Tag, String> texts = new LinkedHashMap<>();
        List<Item.Words> parts = page.items().stream()
                .filter(Item.Words.class::isInstance)
                .map(Item.Words.class::cast)
                .filter(words -> words.tag().target().isPresent())
                .toList();
        parts.forEach(words -> texts.merge(words.tag(), words.run().read(), String::concat));
        parts.forEach(words ->
                add(words, page, texts.getOrDefault(words.tag(), words.run().read())));
    }

    /// The destination of an id; empty for one that stands nowhere.
    Optional<PdfDestination> destination(String id) {
        return Optional.ofNullable(document.places().get(id)).map(place -> {
            double height = document.pages().get(place.page() - 1).height();
            PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, (float) (height - place.y()), 0);
            destination.addPage(writer.getPageReference(place.page()));
            return destination;
        });
    }

    private void add(Item.Words words, Page page, String text) {
        words.tag().target().flatMap(this::destination).ifPresent(destination -> {
            PdfAnnotation link = new PdfAnnotation(writer, area(words, page));
            link.put(PdfName.SUBTYPE, PdfName.LINK);
            link.put(PdfName.DEST, destination);
            link.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
            link.put(PdfName.CONTENTS, new PdfString(text.strip(), PdfObject.TEXT_UNICODE));
            link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
            int key =
                    tree.tie(words.tag(), link.getIndirectReference(), writer.getPageReference(writer.getPageNumber()));
            link.put(new PdfName("StructParent"), new PdfNumber(key));
            writer.addAnnotation(link);
        });
    }

    private static Rectangle area(Item.Words words, Page page) {
        double top = page.height() - words.baseline() + ABOVE * words.size();
        double bottom = page.height() - words.baseline() - BELOW * words.size();
        return new Rectangle((float) words.x(), (float) bottom, (float) (words.x() + words.width()), (float) top);
    }
}
