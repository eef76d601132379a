package dev.kap.report.word;

import dev.kap.document.PageForm;
import java.util.Locale;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPicture;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/// A dashed line from the top of a page to its bottom, along which it is folded; it hangs in the head of the page.
final class FoldLine {

    @SuppressWarnings("InlineFormatString") // a document of its own, easier to read apart from its values
    private static final String LINE = """
        <xml-fragment xmlns:v="urn:schemas-microsoft-com:vml">\
        <v:line id="fold" alt="" style="position:absolute;z-index:-1;mso-position-horizontal-relative:page;\
        mso-position-vertical-relative:page" from="%1$.2fpt,%2$.2fpt" to="%1$.2fpt,%3$.2fpt" strokecolor="%4$s" \
        strokeweight=".75pt"><v:stroke dashstyle="dash"/></v:line></xml-fragment>\
        """;

    private FoldLine() {}

    static void draw(CTR run, double millimetres, String colour) {
        String xml = String.format(
                Locale.ROOT,
                LINE,
                Lengths.pointsOfMm(millimetres),
                Lengths.pointsOfMm(PageForm.FOLD_FROM_MM),
                Lengths.pointsOfMm(PageForm.FOLD_TO_MM),
                colour);
        try {
            run.addNewPict().set(CTPicture.Factory.parse(xml));
        } catch (XmlException e) {
            throw new IllegalStateException("the XML of a line is broken", e);
        }
    }
}
