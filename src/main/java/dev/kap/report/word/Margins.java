package dev.kap.report.word;

import dev.kap.theme.Theme;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// The distances of text, header and footer from the edges of the page, in twips.
record Margins(long top, long right, long bottom, long left, long header, long footer) {

    /// Half of the width of a page.
    private static final long MOST = 5953;

    /// What the line that holds a picture takes beside it.
    static final double SPARE_MM = 3;

    /// The margins of look.md, "Word".
    static Margins of(Theme theme) {
        long margin = twips(theme.millimetres("page.margin"));
        return new Margins(margin, margin, margin, margin, twips(9), twips(7));
    }

    /// The margins of a Word file's last section; empty where it sets none.
    static Optional<Margins> of(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        return section == null || !section.isSetPgMar() ? Optional.empty() : Optional.of(of(section.getPgMar()));
    }

    /// Whether a portrait page in A4 has room for text between them, and none lies outside.
    boolean leaveRoom() {
        boolean inside = LongStream.of(top, right, bottom, left, header, footer).allMatch(m -> m >= 0 && m <= MOST);
        return inside && left + right <= MOST && top + bottom <= 2 * MOST;
    }

    Margins withLeft(double millimetres) {
        return new Margins(top, right, bottom, twips(millimetres), header, footer);
    }

    Margins withTop(double millimetres) {
        return new Margins(twips(millimetres), right, bottom, left, header, footer);
    }

    /// The same at left and right.
    Margins withSides(double millimetres) {
        return new Margins(top, twips(millimetres), bottom, twips(millimetres), header, footer);
    }

    /// The same all around, without head and foot; at the bottom a little less, where the line ends that holds a
    /// picture as high as the page.
    Margins all(double millimetres) {
        long margin = twips(millimetres);
        return new Margins(margin, margin, twips(millimetres - SPARE_MM), margin, margin, twips(1));
    }

    /// As XML of a portrait page in A4.
    String section() {
        return String.format(Locale.ROOT, """
            <w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
            <w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="%d" w:footer="%d" \
            w:gutter="0"/></w:sectPr>\
            """, top, right, bottom, left, header, footer);
    }

    void write(CTSectPr section) {
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(top));
        margins.setRight(BigInteger.valueOf(right));
        margins.setBottom(BigInteger.valueOf(bottom));
        margins.setLeft(BigInteger.valueOf(left));
        margins.setHeader(BigInteger.valueOf(header));
        margins.setFooter(BigInteger.valueOf(footer));
        margins.setGutter(BigInteger.ZERO);
    }

    private static Margins of(CTPageMar margins) {
        return new Margins(
                number(margins.getTop()),
                number(margins.getRight()),
                number(margins.getBottom()),
                number(margins.getLeft()),
                number(margins.getHeader()),
                number(margins.getFooter()));
    }

    /// Word writes twips as a plain number; the schema would also allow "17mm", which Word never writes.
    private static long number(Object measure) {
        return Long.parseLong(measure.toString());
    }

    private static long twips(double millimetres) {
        return Lengths.twipsOfMm(millimetres).longValueExact();
    }
}
