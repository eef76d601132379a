package dev.kap.report.word;

import dev.kap.document.Document;
import dev.kap.document.Document.Section;
import dev.kap.document.Floats;
import dev.kap.document.PageNumbers;
import dev.kap.report.office.FileProperties;
import dev.kap.report.table.ColumnWidths;
import dev.kap.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// Writes documents as Word files in the styles of a reference; the same document gives the same bytes.
///
/// Safe for use by several threads.
public final class WordWriter {

    private final Theme theme;
    private final ReferenceParts reference;

    /// @param reference a Word file whose styles and margins are taken over: [#builtInReference()] or a restyled copy
    /// @throws IOException for a reference that is no Word file
    public WordWriter(Theme theme, byte[] reference) throws IOException {
        this.theme = theme;
        this.reference = ReferenceParts.of(theme, reference);
    }

    /// The reference that the program carries; with it the documents follow the theme.
    public static byte[] builtInReference() {
        return ReferenceDocument.builtIn();
    }

    /// Writes the document; `out` stays open.
    ///
    /// @param pages where the PDF layout put things: the numbers that readers see until they update the fields
    /// @throws IOException if `out` fails or the cover's logo cannot be read
    public void write(Document document, PageNumbers pages, OutputStream out) throws IOException {
        try (WordFile word = reference.open(document.meta().language())) {
            FileProperties.write(word, document.meta());
            fill(word, Floats.placed(ColumnWidths.fitted(document, theme), pages.floats()), pages);
            word.pack(out);
        } catch (InvalidFormatException e) {
            throw new IOException("the Word file cannot be put together", e);
        }
    }

    private void fill(XWPFDocument word, Document document, PageNumbers pages) throws IOException {
        Context context = context(word, document, pages);
        PageKinds kinds = new PageKinds(word, document, reference, pages, theme);
        CTBody body = word.getDocument().getBody();
        body.unsetSectPr();
        Document.Cover cover = document.cover();
        if (cover != null) {
            PageSetup page = kinds.coverPage();
            Flow flow = Flow.on(body, reference, page.room());
            new CoverWriter(context).write(cover, flow, page);
            CTP end = flow.end();
            CTSectPr section = document.sections().isEmpty()
                    ? body.addNewSectPr()
                    : ParagraphPlacing.properties(end).addNewSectPr();
            section.set(kinds.cover(cover.confidential()));
        }
        sections(body, document.sections(), new BlockWriter(context), kinds);
    }

    private Context context(XWPFDocument word, Document document, PageNumbers pages) {
        Bookmarks bookmarks = Bookmarks.of(document);
        Pictures pictures = new Pictures(word, theme, name -> reference.colour(theme, name));
        InlineWriter inlines = new InlineWriter(theme, reference, pages, bookmarks, pictures);
        return new Context(theme, document, pages, bookmarks, pictures, inlines, new Captions(inlines, bookmarks));
    }

    /// Sections on the same pages share a Word section; between two on different ones the pages change.
    private void sections(CTBody body, List<Section> sections, BlockWriter blocks, PageKinds kinds) throws IOException {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Flow flow = Flow.on(body, reference, kinds.page(section).room());
            blocks.write(section, flow);
            if (i == sections.size() - 1) {
                flow.end();
                body.addNewSectPr().set(kinds.inner(section));
            } else if (!section.countsWith(sections.get(i + 1))) {
                ParagraphPlacing.properties(flow.end()).addNewSectPr().set(kinds.inner(section));
            }
        }
    }
}
