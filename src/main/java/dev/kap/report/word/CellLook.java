package dev.kap.report.word;

import dev.kap.theme.Theme;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/// Lines, tints and paddings of single cells and rows (look.md, "Tables"), which a table style cannot say.
final class CellLook {

    private final int rule;
    private final int row;
    private final ThemeColour accent;
    private final ThemeColour hairline;
    private final ThemeColour tint;
    private final ThemeColour ink;

    CellLook(Context context) {
        Theme theme = context.theme();
        rule = TableStyle.eighths(theme, "line.rule.pt");
        row = TableStyle.eighths(theme, "line.row.pt");
        accent = context.colour("accent");
        hairline = context.colour("hairline");
        ink = context.colour("ink");
        tint = context.colour("tint");
    }

    /// A group row: on tint, with a little room around.
    void group(CTTc cell) {
        CTShd shade = cell.getTcPr().addNewShd();
        shade.setVal(STShd.CLEAR);
        tint.colour(shade);
        CTTcMar margins = margins(cell);
        long padding = Lengths.twipsOfMm(1).longValueExact();
        TableFrame.width(margins.addNewTop(), padding);
        TableFrame.width(margins.addNewLeft(), padding);
        TableFrame.width(margins.addNewBottom(), padding);
    }

    /// A total: an accent rule above and below.
    void total(CTRow total) {
        for (CTTc cell : total.getTcArray()) {
            ruleAbove(cell);
            TableFrame.line(borders(cell).addNewBottom(), rule, accent);
        }
    }

    /// The accent rule that opens a table without head.
    void openTable(CTRow first) {
        for (CTTc cell : first.getTcArray()) {
            if (!borders(cell).isSetTop()) {
                ruleAbove(cell);
            }
        }
    }

    void ruleAbove(CTTc cell) {
        TableFrame.line(borders(cell).addNewTop(), rule, accent);
    }

    void hairlineAbove(CTTc cell) {
        TableFrame.line(borders(cell).addNewTop(), row, hairline);
    }

    void lineToSignOn(CTTc cell) {
        TableFrame.line(borders(cell).addNewTop(), row, ink);
    }

    /// The head stands close to its rule, and at the top of the table.
    void head(CTTc cell) {
        CTTcMar margins = margins(cell);
        TableFrame.width(margins.addNewTop(), 0);
        TableFrame.width(margins.addNewBottom(), 0);
    }

    void hairlineBelow(CTTc cell) {
        TableFrame.line(borders(cell).addNewBottom(), row, hairline);
    }

    /// Text of the last column ends where the table ends.
    void last(CTTc cell) {
        TableFrame.width(margins(cell).addNewRight(), 0);
    }

    /// Room above and below the content and at its right.
    void pad(CTTc cell, double top, double bottom, double right) {
        CTTcMar margins = margins(cell);
        TableFrame.width(margins.addNewTop(), Lengths.twipsOfMm(top).longValueExact());
        TableFrame.width(margins.addNewBottom(), Lengths.twipsOfMm(bottom).longValueExact());
        TableFrame.width(margins.addNewRight(), Lengths.twipsOfMm(right).longValueExact());
    }

    void centre(CTRow centred) {
        for (CTTc cell : centred.getTcArray()) {
            cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
        }
    }

    private static CTTcMar margins(CTTc cell) {
        CTTcPr properties = cell.getTcPr();
        return properties.isSetTcMar() ? properties.getTcMar() : properties.addNewTcMar();
    }

    private static CTTcBorders borders(CTTc cell) {
        CTTcPr properties = cell.getTcPr();
        return properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
    }
}
