package dev.kap.report.pdf.draw;

import dev.kap.bidi.Direction;
import dev.kap.report.pdf.font.FaceRun;
import dev.kap.report.pdf.font.Faces;
import java.awt.Font;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGraphics2D;

/// A Graphics2D that writes PDF: lines stay lines and text stays text, in the same fonts as the pages.
final class FigureCanvas extends PdfGraphics2D {

    private final Faces faces;

    FigureCanvas(PdfContentByte content, double width, double height, Faces faces) {
        super(content, (float) width, (float) height, new Mapper(faces), false, false, 1);
        this.faces = faces;
    }

    private FigureCanvas(FigureCanvas parent) {
        super(parent);
        this.faces = parent.faces;
    }

    @Override
    protected PdfGraphics2D createChild() {
        return new FigureCanvas(this);
    }

    /// Each part in a font that has its characters, and where it is seen; the library alone would leave out what the
    /// font lacks, and draw all from the left.
    @Override
    public void drawString(String text, float x, float y) {
        Font font = getFont();
        float at = x;
        for (FaceRun run : seen(text, isBold(font))) {
            setFont(run.face().awt().deriveFont(font.getSize2D()));
            RightToLeft.draw(
                    getContent(),
                    run,
                    at,
                    font.getSize2D(),
                    (part, left) -> super.drawString(part.text(), (float) left, y));
            at += (float) run.width(font.getSize2D());
        }
        setFont(font);
    }

    private List<FaceRun> seen(String text, boolean bold) {
        return Direction.seen(text).stream()
                .flatMap(stretch -> {
                    List<FaceRun> runs = faces.runs(stretch, bold);
                    return (stretch.fromRight() ? runs.reversed() : runs).stream();
                })
                .toList();
    }

    private static boolean isBold(Font font) {
        return font.isBold() || font.getFontName(Locale.ROOT).contains("Bold");
    }

    private record Mapper(Faces faces) implements FontMapper {
        @Override
        public BaseFont awtToPdf(Font font) {
            return faces.embedded(font.getFontName(), isBold(font));
        }

        @Override
        public Font pdfToAwt(BaseFont font, int size) {
            return faces.carlito(false).awt().deriveFont((float) size);
        }
    }
}
