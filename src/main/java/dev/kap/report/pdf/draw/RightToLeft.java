package dev.kap.report.pdf.draw;

import dev.kap.report.pdf.font.FaceRun;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/// Draws runs so that who reads the file finds the letters in the order in which they are read (PDF 1.7, 14.8.2.3.3):
/// those from the right one by one from there, and a joined form with the letter that it stands for.
final class RightToLeft {

    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private RightToLeft() {}

    /// Draws a part of a run that starts at x.
    interface Draw {
        void at(FaceRun part, double x);
    }

    /// Draws a run whose left end is at x.
    static void draw(PdfContentByte content, FaceRun run, double x, double size, Draw draw) {
        double after = x + run.width(size);
        for (FaceRun part : run.parts()) {
            after -= part.width(size);
            draw(content, part, run.fromRight() ? after : x, draw);
        }
    }

    private static void draw(PdfContentByte content, FaceRun part, double x, Draw draw) {
        if (!part.isJoinedLetter()) {
            draw.at(part, x);
            return;
        }
        PdfDictionary says = new PdfDictionary();
        says.put(ACTUAL_TEXT, new PdfString(part.read(), PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(SPAN, says, true);
        draw.at(part, x);
        content.endMarkedContentSequence();
    }
}
