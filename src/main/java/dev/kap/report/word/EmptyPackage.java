package dev.kap.report.word;

import dev.kap.report.office.FixedZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// A Word file without text, made of nothing but known parts: styles, settings, and perhaps colour theme and numbering.
///
/// Whatever else a reference holds (authors, comments, custom properties, links to templates) never gets in.
final class EmptyPackage {

    static final String STYLES = "styles";
    static final String THEME = "theme";
    static final String NUMBERING = "numbering";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";

    private static final String COMPATIBILITY = """
        <w:compatSetting w:name="%s" w:uri="http://schemas.microsoft.com/office/word" w:val="%s"/>\
        """;

    private EmptyPackage() {}

    /// @param parts content of the parts named above; styles are needed
    /// @param body what stands in it, ending with the page set-up, as XML of `w:p` and `w:sectPr`
    static byte[] of(Map<String, byte[]> parts, String body) {
        return of(parts, Map.of(), body);
    }

    /// @param fonts the entries of [EmbeddedFonts]; empty for a file that relies on those of the machine
    static byte[] of(Map<String, byte[]> parts, Map<String, byte[]> fonts, String body) {
        boolean withFonts = !fonts.isEmpty();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", xml(contentTypes(parts, withFonts)));
        entries.put("_rels/.rels", xml(relationships(relationship(1, "officeDocument", "word/document.xml"))));
        entries.put("word/document.xml", xml(document(body)));
        entries.put("word/_rels/document.xml.rels", xml(documentRelationships(parts, withFonts)));
        entries.put("word/settings.xml", xml(settings(withFonts)));
        for (String part : new String[] {STYLES, THEME, NUMBERING}) {
            if (parts.containsKey(part)) {
                entries.put("word/" + part + ".xml", parts.get(part));
            }
        }
        entries.putAll(fonts);
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

    private static String document(String body) {
        return "<w:document xmlns:w=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIPS + "\"><w:body>" + body
                + "</w:body></w:document>";
    }

    private static String settings(boolean fonts) {
        String compatibility = COMPATIBILITY.formatted("compatibilityMode", "15")
                + COMPATIBILITY.formatted("overrideTableStyleFontSizeAndJustification", "1")
                + COMPATIBILITY.formatted("enableOpenTypeFeatures", "1")
                + COMPATIBILITY.formatted("doNotFlipMirrorIndents", "1");
        String colours = "<w:clrSchemeMapping w:bg1=\"light1\" w:t1=\"dark1\" w:bg2=\"light2\" w:t2=\"dark2\""
                + " w:accent1=\"accent1\" w:accent2=\"accent2\" w:accent3=\"accent3\" w:accent4=\"accent4\""
                + " w:accent5=\"accent5\" w:accent6=\"accent6\" w:hyperlink=\"hyperlink\""
                + " w:followedHyperlink=\"followedHyperlink\"/>";
        return """
            <w:settings xmlns:w="%s"><w:zoom w:percent="100"/>%s<w:defaultTabStop w:val="709"/>\
            <w:characterSpacingControl w:val="doNotCompress"/><w:compat>%s</w:compat>%s</w:settings>\
            """.formatted(MAIN, fonts ? "<w:embedTrueTypeFonts/><w:saveSubsetFonts/>" : "", compatibility, colours);
    }

    private static String documentRelationships(Map<String, byte[]> parts, boolean fonts) {
        StringBuilder content = new StringBuilder(relationship(1, "settings", "settings.xml"));
        int number = 2;
        for (String part : new String[] {STYLES, THEME, NUMBERING}) {
            if (parts.containsKey(part)) {
                content.append(relationship(number++, part, part + ".xml"));
            }
        }
        if (fonts) {
            content.append(relationship(number, "fontTable", "fontTable.xml"));
        }
        return relationships(content.toString());
    }

    private static String contentTypes(Map<String, byte[]> parts, boolean fonts) {
        StringBuilder types = new StringBuilder("""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            """);
        if (fonts) {
            types.append("<Default Extension=\"odttf\" ContentType=\"")
                    .append(FONT_TYPE)
                    .append("\"/>");
        }
        types.append(override("document", WORD_TYPE + "document.main+xml"));
        types.append(override("settings", WORD_TYPE + "settings+xml"));
        types.append(override(STYLES, WORD_TYPE + "styles+xml"));
        if (parts.containsKey(THEME)) {
            types.append(override(THEME, "application/vnd.openxmlformats-officedocument.theme+xml"));
        }
        if (parts.containsKey(NUMBERING)) {
            types.append(override(NUMBERING, WORD_TYPE + "numbering+xml"));
        }
        if (fonts) {
            types.append(override("fontTable", WORD_TYPE + "fontTable+xml"));
        }
        return types.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static String relationship(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONSHIPS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }
}
