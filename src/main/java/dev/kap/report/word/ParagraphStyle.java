package dev.kap.report.word;

import java.math.BigInteger;
import java.util.Optional;

/// One paragraph style of the reference; each method gives a changed copy. Sizes in points.
///
/// @param leading line height as a multiple of the size; 0 for a line as high as what stands in it
/// @param frame elements that Word wants before the spacing
/// @param place elements that Word wants after it
/// @param look elements of the letters that Word wants between colour and size
record ParagraphStyle(
        WordStyle style,
        WordStyle basis,
        double size,
        double leading,
        boolean strong,
        boolean capital,
        Optional<ThemeColour> colour,
        double before,
        double after,
        String frame,
        String place,
        String look) {

    /// The size of what bears no text: a bar, the room between two tables.
    private static final double DRAWN = 1;

    static ParagraphStyle of(WordStyle style, double size, double leading) {
        return new ParagraphStyle(
                style, WordStyle.NORMAL, size, leading, false, false, Optional.empty(), 0, 0, "", "", "");
    }

    ParagraphStyle on(WordStyle other) {
        return new ParagraphStyle(
                style, other, size, leading, strong, capital, colour, before, after, frame, place, look);
    }

    ParagraphStyle bold() {
        return new ParagraphStyle(
                style, basis, size, leading, true, capital, colour, before, after, frame, place, look);
    }

    ParagraphStyle capitals() {
        return new ParagraphStyle(style, basis, size, leading, strong, true, colour, before, after, frame, place, look);
    }

    ParagraphStyle coloured(ThemeColour other) {
        return new ParagraphStyle(
                style, basis, size, leading, strong, capital, Optional.of(other), before, after, frame, place, look);
    }

    ParagraphStyle spaced(double above, double below) {
        return new ParagraphStyle(
                style, basis, size, leading, strong, capital, colour, above, below, frame, place, look);
    }

    ParagraphStyle with(String elements) {
        return new ParagraphStyle(
                style, basis, size, leading, strong, capital, colour, before, after, frame + elements, place, look);
    }

    ParagraphStyle placed(String elements) {
        return new ParagraphStyle(
                style, basis, size, leading, strong, capital, colour, before, after, frame, place + elements, look);
    }

    ParagraphStyle looking(String elements) {
        return new ParagraphStyle(
                style, basis, size, leading, strong, capital, colour, before, after, frame, place, look + elements);
    }

    String xml() {
        boolean root = style == WordStyle.NORMAL;
        return "<w:style w:type=\"paragraph\"" + (root ? " w:default=\"1\"" : "") + StyleSheet.custom(style)
                + " w:styleId=\"" + style.standardId() + "\"><w:name w:val=\"" + style.wordName() + "\"/>"
                + (root ? "" : "<w:basedOn w:val=\"" + basis.standardId() + "\"/>")
                + "<w:uiPriority w:val=\"1\"/><w:qFormat/>"
                + "<w:pPr>" + frame + spacing() + place + "</w:pPr><w:rPr>" + letters() + "</w:rPr></w:style>";
    }

    private String spacing() {
        String line = leading == 0
                ? "w:line=\"240\" w:lineRule=\"auto\""
                : "w:line=\"" + lineTwips() + "\" w:lineRule=\"" + rule() + "\"";
        return "<w:spacing w:before=\"" + Lengths.twipsOfPoints(before) + "\" w:after=\"" + Lengths.twipsOfPoints(after)
                + "\" " + line + "/>";
    }

    /// Lines of text may grow, so that a picture pasted into one is seen; what is a line by itself keeps its height.
    private String rule() {
        return size > DRAWN ? "atLeast" : "exact";
    }

    /// Lines are whole half points high.
    private BigInteger lineTwips() {
        return Lengths.twipsOfPoints(Math.round(size * leading * 2) / 2.0);
    }

    private String letters() {
        long half = Math.round(size * 2);
        return (strong ? "<w:b/><w:bCs/>" : "")
                + (capital ? "<w:caps/>" : "")
                + colour.map(ThemeColour::element).orElse("")
                + look
                + "<w:sz w:val=\"" + half + "\"/><w:szCs w:val=\"" + half + "\"/>";
    }
}
