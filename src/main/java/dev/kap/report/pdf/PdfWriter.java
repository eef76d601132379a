package dev.kap.report.pdf;

import dev.kap.document.Document;
import dev.kap.document.PageNumbers;
import dev.kap.report.lock.Password;
import dev.kap.report.pdf.draw.PdfFile;
import dev.kap.report.pdf.font.Faces;
import dev.kap.report.pdf.layout.DocumentLayout;
import dev.kap.report.pdf.layout.LaidOut;
import dev.kap.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Writes documents as tagged PDF; usable by several threads, each with a document of its own.
///
/// Equal documents make equal bytes, whatever the time, locale and time zone; locked ones do not, for a lock needs
/// chance.
public final class PdfWriter {

    private final DocumentLayout layout;
    private final PdfFile file;

    /// A writer in the look of a theme.
    public PdfWriter(Theme theme) {
        this(theme, new GlyphCoverage(), Optional.empty());
    }

    /// A writer that shares the fonts of a coverage that was asked before.
    public PdfWriter(Theme theme, GlyphCoverage coverage) {
        this(theme, coverage, Optional.empty());
    }

    /// The same for files that a password opens.
    ///
    /// @param password locks every file; empty for none
    public PdfWriter(Theme theme, GlyphCoverage coverage, Optional<Password> password) {
        Faces faces = coverage.faces();
        this.layout = new DocumentLayout(faces, theme);
        this.file = new PdfFile(faces, password);
    }

    /// How many pages the document has, without writing it.
    public int pages(Document document) {
        return layout.layOut(document).pages().size();
    }

    /// Writes a document, one without content as an empty page, leaves `out` open, and says where things stand in it.
    ///
    /// @throws IOException when `out` fails, or the logo cannot be read
    public PageNumbers write(Document document, OutputStream out) throws IOException {
        LaidOut laidOut = layout.layOut(document);
        file.write(laidOut, document.meta(), document.sections(), out);
        return laidOut.numbers();
    }
}
