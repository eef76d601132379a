package dev.kap.report.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// Size and margins of the pages of a Word section; twips.
record PageSetup(long width, long height, Margins margins) {

    /// A4 or Letter, upright.
    static PageSetup upright(boolean letter, Margins margins) {
        return letter ? new PageSetup(12_240, 15_840, margins) : new PageSetup(11_906, 16_838, margins);
    }

    /// The same paper on its side.
    PageSetup onItsSide() {
        return new PageSetup(/* width= */ height, /* height= */ width, margins);
    }

    PageSetup with(Margins other) {
        return new PageSetup(width, height, other);
    }

    double textWidthMm() {
        return Lengths.mmOfTwips(width - margins.left() - margins.right());
    }

    /// What a figure may fill below the headline, with its caption under it.
    FigureRoom room() {
        double text = Lengths.mmOfTwips(height - margins.top() - margins.bottom());
        return new FigureRoom(textWidthMm(), text - (width > height ? 20 : 35));
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
