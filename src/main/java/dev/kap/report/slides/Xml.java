package dev.kap.report.slides;

import dev.kap.document.CleanText;

/// Text as XML has it.
final class Xml {

    static final String NAMESPACES = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private Xml() {}

    static String escaped(String text) {
        return CleanText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// Position and extent, all in EMU.
    static String frame(String element, String attributes, long x, long y, long width, long height) {
        return "<" + element + attributes + "><a:off x=\"" + x + "\" y=\"" + y + "\"/><a:ext cx=\"" + width + "\" cy=\""
                + height + "\"/></" + element + ">";
    }
}
