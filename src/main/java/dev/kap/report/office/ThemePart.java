package dev.kap.report.office;

import java.nio.charset.StandardCharsets;
import java.util.SequencedMap;

/// The theme of a file: the colours in its places, and the font of all text.
public final class ThemePart {

    /// Tells ours from one that somebody else made.
    public static final String NAME = "kap";

    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// What each theme must have and our files do not use: three fills, lines and effects.
    private static final String FORMATS = """
        <a:fmtScheme name="kap"><a:fillStyleLst>%1$s%1$s%1$s</a:fillStyleLst><a:lnStyleLst>%2$s%2$s%2$s</a:lnStyleLst>\
        <a:effectStyleLst>%3$s%3$s%3$s</a:effectStyleLst><a:bgFillStyleLst>%1$s%1$s%1$s</a:bgFillStyleLst></a:fmtScheme>\
        """.formatted(
                    "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>",
                    "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>",
                    "<a:effectStyle><a:effectLst/></a:effectStyle>");

    private ThemePart() {}

    /// The content of `theme1.xml`.
    ///
    /// @param colours the twelve of a theme, by their element, in the order of the schema; six hexadecimal
    /// digits each
    public static byte[] of(SequencedMap<String, String> colours, String font) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append(
                "<a:theme xmlns:a=\"" + MAIN + "\" name=\"" + NAME + "\"><a:themeElements><a:clrScheme name=\"kap\">");
        colours.forEach((element, hex) ->
                xml.append("<a:" + element + "><a:srgbClr val=\"" + hex + "\"/></a:" + element + ">"));
        xml.append("</a:clrScheme><a:fontScheme name=\"kap\">");
        for (String part : new String[] {"major", "minor"}) {
            xml.append("<a:" + part + "Font><a:latin typeface=\"" + font
                    + "\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:" + part + "Font>");
        }
        xml.append("</a:fontScheme>").append(FORMATS).append("</a:themeElements></a:theme>");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
