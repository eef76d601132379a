package dev.kap.report.word;

import dev.kap.document.PageForm;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// Size and margins of the pages of a Word section; twips.
record PageSetup(long width, long height, Margins margins, boolean bare) {

    private static final double A3_LONGER_MM = 420;
    private static final double A3_SHORTER_MM = 297;

    /// A4 or Letter, upright.
    static PageSetup upright(boolean letter, Margins margins) {
        return letter
                ? new PageSetup(12_240, 15_840, margins, /* bare= */ false)
                : new PageSetup(11_906, 16_838, margins, /* bare= */ false);
    }

    /// The same with the paper and the margins of a sheet.
    PageSetup on(PageForm sheet) {
        PageSetup paper = sheet.paper() == PageForm.Paper.A3
                ? new PageSetup(
                        Lengths.twipsOfMm(A3_SHORTER_MM).longValueExact(),
                        Lengths.twipsOfMm(A3_LONGER_MM).longValueExact(),
                        margins,
                        sheet.bare())
                : new PageSetup(width, height, margins, sheet.bare());
        return sheet.marginMm() > 0 ? paper.with(paper.margins(sheet)) : paper;
    }

    private Margins margins(PageForm sheet) {
        return sheet.bare() ? margins.all(sheet.marginMm()) : margins.withSides(sheet.marginMm());
    }

    /// The same paper on its side.
    PageSetup onItsSide() {
        return new PageSetup(/* width= */ height, /* height= */ width, margins, bare);
    }

    PageSetup with(Margins other) {
        return new PageSetup(width, height, other, bare);
    }

    double textWidthMm() {
        return Lengths.mmOfTwips(width - margins.left() - margins.right());
    }

    /// What a figure may fill below the headline, with its caption under it.
    FigureRoom room() {
        double text = Lengths.mmOfTwips(height - margins.top() - margins.bottom());
        double opening = width > height ? 20 : 35;
        return new FigureRoom(textWidthMm(), text - (bare ? Margins.SPARE_MM : opening));
    }

    double heightMm() {
        return Lengths.mmOfTwips(height);
    }

    void write(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        if (width > height) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        margins.write(section);
    }
}
