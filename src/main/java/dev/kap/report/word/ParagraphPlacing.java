package dev.kap.report.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/// What a paragraph's place asks for, beyond its style.
final class ParagraphPlacing {

    private ParagraphPlacing() {}

    static CTPPr properties(CTP paragraph) {
        return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    }

    /// The spacing of the paragraph itself.
    static CTSpacing spacing(CTP paragraph) {
        CTPPr properties = properties(paragraph);
        return properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
    }

    /// On the same page as the paragraph after it.
    static void keepWithNext(CTP paragraph) {
        CTPPr properties = properties(paragraph);
        if (!properties.isSetKeepNext()) {
            properties.addNewKeepNext();
        }
    }

    /// On the same page as the row after it.
    static void keepWithNext(CTRow row) {
        for (CTTc cell : row.getTcArray()) {
            for (CTP paragraph : cell.getPArray()) {
                keepWithNext(paragraph);
            }
        }
    }

    /// The last paragraph of a column: what follows the columns brings the distance.
    static void endWithoutSpace(CTP paragraph) {
        spacing(paragraph).setAfter(BigInteger.ZERO);
    }

    /// Begins no page, against its style, and keeps a distance from what stands above.
    static void joinPage(CTP paragraph, double distanceMm) {
        properties(paragraph).addNewPageBreakBefore().setVal(false);
        spacing(paragraph).setBefore(Lengths.twipsOfMm(distanceMm));
    }

    static void alignRight(CTP paragraph) {
        properties(paragraph).addNewJc().setVal(STJc.RIGHT);
    }
}
