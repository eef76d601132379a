package dev.kap.report.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// The tab that takes numbers and dates to the right edge.
final class RightTab {

    /// Where the styles of contents, header and footer have it: the text width of an upright A4 page.
    private static final double STYLE_MM = 176;

    private static final double CLOSE_ENOUGH_MM = 0.5;

    private RightTab() {}

    /// Moves the tab where the text is narrower or wider than the style thinks: in columns and on wide pages.
    static void at(CTP paragraph, double widthMm) {
        if (Math.abs(widthMm - STYLE_MM) < CLOSE_ENOUGH_MM) {
            return;
        }
        CTTabs tabs = ParagraphPlacing.properties(paragraph).addNewTabs();
        boolean narrower = widthMm < STYLE_MM;
        if (narrower) {
            stop(tabs, STTabJc.RIGHT, widthMm);
        }
        stop(tabs, STTabJc.CLEAR, STYLE_MM);
        if (!narrower) {
            stop(tabs, STTabJc.RIGHT, widthMm);
        }
    }

    private static void stop(CTTabs tabs, STTabJc.Enum kind, double millimetres) {
        CTTabStop stop = tabs.addNewTab();
        stop.setVal(kind);
        stop.setPos(Lengths.twipsOfMm(millimetres));
    }
}
