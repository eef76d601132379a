package dev.kap.report.pdf.draw;

import dev.kap.document.Document.Meta;
import dev.kap.document.Document.Section;
import dev.kap.report.lock.Password;
import dev.kap.report.pdf.font.Faces;
import dev.kap.report.pdf.layout.Item;
import dev.kap.report.pdf.layout.LaidOut;
import dev.kap.report.pdf.layout.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/// Writes laid out pages as a tagged PDF 1.7 that is meant to pass PDF/UA-1.
public final class PdfFile {

    /// Whoever has the password may do everything: it keeps others out, and readers aloud in.
    private static final int ALL_RIGHTS = PdfWriter.ALLOW_PRINTING
            | PdfWriter.ALLOW_MODIFY_CONTENTS
            | PdfWriter.ALLOW_COPY
            | PdfWriter.ALLOW_MODIFY_ANNOTATIONS
            | PdfWriter.ALLOW_FILL_IN
            | PdfWriter.ALLOW_SCREENREADERS
            | PdfWriter.ALLOW_ASSEMBLY;

    private final Faces faces;
    private final Optional<Password> password;

    /// @param password locks every file; empty for none
    public PdfFile(Faces faces, Optional<Password> password) {
        this.faces = faces;
        this.password = password;
    }

    /// Writes the file; leaves `out` open.
    ///
    /// @param sections give the bookmarks
    public void write(LaidOut laidOut, Meta meta, List<Section> sections, OutputStream out) throws IOException {
        Document document = new Document(size(laidOut.pages().getFirst()), 0, 0, 0, 0);
        try {
            PdfWriter writer = open(document, meta, out);
            StructureTree tree = new StructureTree(writer.getStructureTreeRoot(), laidOut.root());
            PageLinks links = new PageLinks(writer, tree, laidOut);
            LogoImages logos = new LogoImages();
            for (Page page : laidOut.pages()) {
                document.setPageSize(size(page));
                document.newPage();
                draw(page, writer, tree, logos);
                links.add(page);
            }
            bookmarks(writer.getDirectContent().getRootOutline(), sections, links);
            document.close();
        } catch (DocumentException e) {
            throw new IOException("the PDF cannot be written", e);
        }
    }

    private PdfWriter open(Document document, Meta meta, OutputStream out) throws DocumentException {
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setTagged();
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // The plain cross-reference table is written with the digits of the default locale, which breaks the file in
        // some; the compressed one has none, and the many small objects of the structure tree shrink with it.
        writer.setFullCompression();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setTabs(PdfName.S);
        if (password.isPresent()) {
            byte[] word = password.get().bytes();
            writer.setEncryption(word, word, ALL_RIGHTS, PdfWriter.ENCRYPTION_AES_256_V3);
        }
        document.open();
        new Metadata(meta).put(writer);
        return writer;
    }

    private void draw(Page page, PdfWriter writer, StructureTree tree, LogoImages logos) throws IOException {
        PdfContentByte content = writer.getDirectContent();
        Ink ink = new Ink(content, tree, faces, logos, page);
        for (Item item : page.items()) {
            ink.draw(item);
        }
    }

    private static void bookmarks(PdfOutline root, List<Section> sections, PageLinks links) {
        for (Section section : sections) {
            if (!section.contentsTitle().isEmpty()) {
                links.destination(section.id())
                        .ifPresent(destination -> new PdfOutline(root, destination, section.contentsTitle()));
            }
        }
    }

    private static Rectangle size(Page page) {
        return new Rectangle((float) page.width(), (float) page.height());
    }
}
