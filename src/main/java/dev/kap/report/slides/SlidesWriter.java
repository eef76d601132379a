package dev.kap.report.slides;

import dev.kap.document.Document;
import dev.kap.document.Document.Meta;
import dev.kap.document.Document.Section;
import dev.kap.report.office.FileProperties;
import dev.kap.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/// Writes documents as slides, one for each section; the same document gives the same bytes.
///
/// Safe for use by several threads.
public final class SlidesWriter {

    private final Theme theme;
    private final SlideColours colours;
    private final byte[] empty;

    /// A writer of slides in the colours and fonts of that theme.
    public SlidesWriter(Theme theme) {
        this.theme = theme;
        this.colours = new SlideColours(theme);
        this.empty = EmptySlides.of(theme, colours);
    }

    /// Writes the document; `out` stays open.
    ///
    /// @throws IOException if `out` fails
    public void write(Document document, OutputStream out) throws IOException {
        try (SlideFile file = new SlideFile(new ByteArrayInputStream(empty))) {
            FileProperties.write(file, document.meta());
            List<Section> slides = document.sections();
            for (int i = 0; i < slides.size(); i++) {
                slide(file, slides.get(i), document.meta(), i + 1, slides.size());
            }
            file.pack(out);
        } catch (InvalidFormatException | XmlException e) {
            throw new IOException("the slides cannot be put together", e);
        }
    }

    private void slide(SlideFile file, Section section, Meta meta, int number, int count) throws XmlException {
        XSLFSlideLayout layout = file.getSlideMasters().getFirst().getSlideLayouts()[0];
        XSLFSlide slide = file.createSlide(layout);
        String language = language(meta.language());
        Shapes shapes = new Shapes();
        SlideText text = new SlideText(theme, colours, language);
        shapes.placeholder("Title", "title", Optional.empty(), bare(section.headline(), language));
        SlideCharts charts = new SlideCharts(file, slide, shapes, colours);
        new SlideBlocks(shapes, theme, colours, language, section.headline(), charts)
                .put(section.blocks(), SlideLook.MARGIN, SlideLook.CONTENT_TOP, SlideLook.ROOM);
        String footer = text.fitting(
                        text.plain(meta.footer(), false, "muted", SlideLook.BODY),
                        Emu.pointsOfMm(MasterXml.footerRoom()),
                        1)
                .runs()
                .getFirst()
                .text();
        shapes.placeholder("Footer", "ftr", Optional.of(11), footer(footer, language));
        shapes.placeholder("Number", "sldNum", Optional.of(12), number(meta.pageOf(), number, count, language));
        slide.getXmlObject().getCSld().setSpTree(CTGroupShape.Factory.parse(shapes.tree()));
        notes(file, slide, section.spoken(), language);
    }

    private static void notes(SlideFile file, XSLFSlide slide, List<String> spoken, String language)
            throws XmlException {
        if (spoken.isEmpty()) {
            return;
        }
        StringBuilder paragraphs = new StringBuilder();
        spoken.forEach(said -> paragraphs.append(bare(said, language)));
        XSLFNotes notes = file.getNotesSlide(slide);
        notes.getXmlObject().getCSld().setSpTree(CTGroupShape.Factory.parse(MasterXml.notes(paragraphs.toString())));
    }

    private static String language(Locale locale) {
        return locale.getCountry().isEmpty() && locale.getLanguage().equals("en") ? "en-GB" : locale.toLanguageTag();
    }

    /// A paragraph that looks as its place says.
    private static String bare(String text, String language) {
        return "<a:p>" + run(text, language) + "</a:p>";
    }

    /// LibreOffice takes nothing for a footer from the master but its place.
    private String footer(String text, String language) {
        return "<a:p><a:pPr algn=\"l\"><a:lnSpc><a:spcPts val=\"" + Emu.hundredths(SlideLook.BODY.leading())
                + "\"/></a:lnSpc></a:pPr><a:r><a:rPr lang=\"" + language + "\" sz=\""
                + Emu.hundredths(SlideLook.BODY.letters()) + "\" dirty=\"0\">" + colours.fill("muted")
                + "<a:latin typeface=\"+mn-lt\"/></a:rPr><a:t>" + Xml.escaped(text) + "</a:t></a:r></a:p>";
    }

    private static String run(String text, String language) {
        return text.isEmpty()
                ? ""
                : "<a:r><a:rPr lang=\"" + language + "\" dirty=\"0\"/><a:t>" + Xml.escaped(text) + "</a:t></a:r>";
    }

    /// "1 of 7", the first of them counted by whoever shows it.
    private static String number(String pageOf, int number, int count, String language) {
        String[] parts = pageOf.replace("{1}", String.valueOf(count)).split("\\{0}", 2);
        String field = "<a:fld id=\"{6F0D5B8C-5C0B-4E6A-9E0B-2F6C7B1A4D33}\" type=\"slidenum\"><a:rPr lang=\""
                + language + "\" dirty=\"0\"/><a:t>" + number + "</a:t></a:fld>";
        return "<a:p>" + run(parts[0], language) + field + run(parts.length > 1 ? parts[1] : "", language) + "</a:p>";
    }
}
