package dev.kap.report.slides;

import dev.kap.report.office.FixedZip;
import dev.kap.report.office.ThemePart;
import dev.kap.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// A file without slides: its master, layout and theme, and those of the notes. Nothing else gets in.
final class EmptySlides {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String THEME_CONTENT = "application/vnd.openxmlformats-officedocument.theme+xml";

    private EmptySlides() {}

    static byte[] of(Theme theme, SlideColours colours) {
        byte[] themePart = ThemePart.of(colours.places(), theme.text("font.word"));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", xml(contentTypes()));
        entries.put("_rels/.rels", xml(relations("officeDocument", "ppt/presentation.xml")));
        entries.put("ppt/presentation.xml", xml(MasterXml.presentation()));
        entries.put(
                "ppt/_rels/presentation.xml.rels",
                xml(relations(
                        "slideMaster",
                        "slideMasters/slideMaster1.xml",
                        "notesMaster",
                        "notesMasters/notesMaster1.xml",
                        "theme",
                        "theme/theme1.xml")));
        entries.put("ppt/slideMasters/slideMaster1.xml", xml(MasterXml.master(colours)));
        entries.put(
                "ppt/slideMasters/_rels/slideMaster1.xml.rels",
                xml(relations("slideLayout", "../slideLayouts/slideLayout1.xml", "theme", "../theme/theme1.xml")));
        entries.put("ppt/slideLayouts/slideLayout1.xml", xml(MasterXml.layout()));
        entries.put(
                "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
                xml(relations("slideMaster", "../slideMasters/slideMaster1.xml")));
        entries.put("ppt/notesMasters/notesMaster1.xml", xml(MasterXml.notesMaster()));
        entries.put("ppt/notesMasters/_rels/notesMaster1.xml.rels", xml(relations("theme", "../theme/theme2.xml")));
        entries.put("ppt/theme/theme1.xml", themePart);
        entries.put("ppt/theme/theme2.xml", themePart);
        return zip(entries);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FixedZip.write(entries, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] xml(String content) {
        return (DECLARATION + content).getBytes(StandardCharsets.UTF_8);
    }

    private static String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("presentation.xml", CONTENT + "presentation.main+xml")
                + override("slideMasters/slideMaster1.xml", CONTENT + "slideMaster+xml")
                + override("slideLayouts/slideLayout1.xml", CONTENT + "slideLayout+xml")
                + override("notesMasters/notesMaster1.xml", CONTENT + "notesMaster+xml")
                + override("theme/theme1.xml", THEME_CONTENT)
                + override("theme/theme2.xml", THEME_CONTENT)
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/ppt/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    /// @param pairs kind and target of each, one after the other
    private static String relations(String... pairs) {
        StringBuilder content = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < pairs.length; i += 2) {
            content.append("<Relationship Id=\"rId" + (i / 2 + 1) + "\" Type=\"" + TYPE + pairs[i] + "\" Target=\""
                    + pairs[i + 1] + "\"/>");
        }
        return content.append("</Relationships>").toString();
    }
}
