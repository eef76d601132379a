package dev.kap.report.word;

import dev.kap.theme.Fonts;
import dev.kap.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Carlito inside a Word file, under the name that its styles use: where neither Calibri nor Carlito is installed,
/// lines break as everywhere else.
final class EmbeddedFonts {

    static final String TABLE = "word/fontTable.xml";

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int HIDDEN = 32;

    /// Fonts whose letters are as wide as those of Carlito.
    private static final List<String> AS_WIDE = List.of("Calibri", "Carlito");

    private EmbeddedFonts() {}

    /// Whether the theme's font is one that Carlito can stand in for.
    static boolean fit(Theme theme) {
        return AS_WIDE.contains(theme.text("font.word"));
    }

    /// The entries of the file, under their names in it: the table of fonts, its relationships, the fonts.
    static Map<String, byte[]> of(Theme theme) {
        String name = theme.text("font.word");
        byte[] regular = SlimFont.of(Fonts.bytes(Fonts.REGULAR));
        byte[] bold = SlimFont.of(Fonts.bytes(Fonts.BOLD));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(TABLE, xml("""
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="%s">\
            <w:font w:name="%s"><w:altName w:val="Carlito"/><w:panose1 w:val="020F0502020204030204"/>\
            <w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>\
            <w:embedRegular r:id="rId1" w:fontKey="%s"/><w:embedBold r:id="rId2" w:fontKey="%s"/></w:font></w:fonts>\
            """.formatted(RELATIONSHIPS, name, key(regular), key(bold))));
        entries.put("word/_rels/fontTable.xml.rels", xml("""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="%1$s/font" Target="fonts/font1.odttf"/>\
            <Relationship Id="rId2" Type="%1$s/font" Target="fonts/font2.odttf"/></Relationships>\
            """.formatted(RELATIONSHIPS)));
        entries.put("word/fonts/font1.odttf", hidden(regular));
        entries.put("word/fonts/font2.odttf", hidden(bold));
        return entries;
    }

    private static byte[] xml(String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content)
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The same font has the same key, so that the same document gives the same bytes.
    private static String key(byte[] font) {
        return "{" + UUID.nameUUIDFromBytes(font).toString().toUpperCase(Locale.ROOT) + "}";
    }

    /// The first bytes are mixed with those of the key, its last byte first.
    private static byte[] hidden(byte[] font) {
        String digits = key(font).replaceAll("[{}-]", "");
        byte[] hidden = font.clone();
        for (int i = 0; i < HIDDEN; i++) {
            int at = digits.length() - 2 - 2 * (i % 16);
            hidden[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
        }
        return hidden;
    }
}
