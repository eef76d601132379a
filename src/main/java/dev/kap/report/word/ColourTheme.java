package dev.kap.report.word;

import dev.kap.report.word.ThemeColour.Place;
import dev.kap.theme.Theme;
import java.nio.charset.StandardCharsets;

/// The colour theme of a Word file: our colours in its ten places, and the font of all text.
final class ColourTheme {

    /// Tells ours from one that somebody else made.
    private static final String NAME = "kap";

    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// What Word wants in each theme and our documents do not use: three fills, lines and effects.
    private static final String FORMATS = """
        <a:fmtScheme name="kap"><a:fillStyleLst>%1$s%1$s%1$s</a:fillStyleLst><a:lnStyleLst>%2$s%2$s%2$s</a:lnStyleLst>\
        <a:effectStyleLst>%3$s%3$s%3$s</a:effectStyleLst><a:bgFillStyleLst>%1$s%1$s%1$s</a:bgFillStyleLst></a:fmtScheme>\
        """.formatted(
                    "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>",
                    "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>",
                    "<a:effectStyle><a:effectLst/></a:effectStyle>");

    private ColourTheme() {}

    /// The content of `theme1.xml`.
    static byte[] of(Theme theme) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append(
                "<a:theme xmlns:a=\"" + MAIN + "\" name=\"" + NAME + "\"><a:themeElements><a:clrScheme name=\"kap\">");
        for (Place place : Place.values()) {
            colour(xml, place.element(), ThemeColour.hex(place.of(theme)));
        }
        colour(xml, "hlink", ThemeColour.hex(Place.ACCENT_1.of(theme)));
        colour(xml, "folHlink", ThemeColour.hex(Place.DARK_2.of(theme)));
        xml.append("</a:clrScheme><a:fontScheme name=\"kap\">");
        for (String part : new String[] {"major", "minor"}) {
            xml.append("<a:" + part + "Font><a:latin typeface=\"" + theme.text("font.word")
                    + "\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:" + part + "Font>");
        }
        xml.append("</a:fontScheme>").append(FORMATS).append("</a:themeElements></a:theme>");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void colour(StringBuilder xml, String element, String hex) {
        xml.append("<a:" + element + "><a:srgbClr val=\"" + hex + "\"/></a:" + element + ">");
    }

    /// Whether it is ours, perhaps with other colours in its places.
    static boolean isOurs(byte[] part) {
        return new String(part, StandardCharsets.UTF_8).contains("name=\"" + NAME + "\"><a:themeElements>");
    }
}
