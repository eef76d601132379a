package dev.kap.report.word;

import dev.kap.document.Inline;
import dev.kap.figure.ChartData;
import dev.kap.figure.Drawing;
import dev.kap.report.office.ChartXml;
import dev.kap.report.office.NativeChart;
import dev.kap.report.picture.PngPicture;
import dev.kap.report.picture.SvgPicture;
import dev.kap.theme.Theme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/// Puts pictures into a document; a mark that occurs a hundred times is painted and stored once.
final class Pictures {

    /// Of the PNG that older readers show in place of a figure's SVG.
    private static final int FIGURE_DPI = 110;
    /// Marks are PNG alone: twice as fine, so that they print sharply.
    private static final int MARK_DPI = 440;

    private final XWPFDocument document;
    private final Theme theme;
    private final Map<Inline, CTDrawing> small = new HashMap<>();
    private final ChartXml.Style chartStyle;
    private int count;
    private int charts;

    /// @param colours of our theme as Word writes them
    Pictures(XWPFDocument document, Theme theme, Function<String, ThemeColour> colours) {
        this.document = document;
        this.theme = theme;
        this.chartStyle = new ChartXml.Style(
                theme.size("figure.tick"), name -> colours.apply(name).drawn(), "+mn-lt");
    }

    /// A figure in its printed size; smaller only where there is no room for it.
    void figure(CTR run, Drawing drawing, String alt, FigureRoom room) {
        double scale = room.scale(drawing);
        long width = Lengths.emuOfPoints(drawing.width() * scale);
        long height = Lengths.emuOfPoints(drawing.height() * scale);
        Optional<ChartData> chart = drawing.chart();
        place(
                run,
                chart.isPresent()
                        ? PictureXml.chart(width, height, chart(chart.get()))
                        : picture(drawing, width, height),
                alt);
    }

    private CTDrawing picture(Drawing drawing, long width, long height) {
        String png = store(PngPicture.onWhite(drawing, FIGURE_DPI), PictureType.PNG);
        String svg = store(SvgPicture.of(drawing, family()), PictureType.SVG);
        return PictureXml.inline(width, height, png, Optional.of(svg));
    }

    /// Bars and lines are a chart that Word draws from its figures: they can be edited there.
    private String chart(ChartData data) {
        charts++;
        POIXMLDocumentPart.RelationPart made =
                document.createRelationship(XWPFRelation.CHART, XWPFFactory.getInstance(), charts, false);
        NativeChart.fill(made.getDocumentPart(), "/word/embeddings", data, chartStyle);
        return made.getRelationship().getId();
    }

    /// What Word has is as wide as what the figure was laid out in.
    private String family() {
        return theme.text("font.word") + ", " + theme.text("font.family") + ", sans-serif";
    }

    /// A mark, sign or bar in a line of text.
    void small(CTR run, Inline inline, SmallDrawing drawing, String alt) {
        CTDrawing picture = small.computeIfAbsent(inline, key -> paint(drawing));
        place(run, picture, alt);
    }

    /// A picture file of the user's.
    void file(CTR run, byte[] content, PictureType type, double widthMm, double heightMm, String alt) {
        String id = store(content, type);
        long width = Lengths.emuOfMm(widthMm);
        place(run, PictureXml.inline(width, Lengths.emuOfMm(heightMm), id, Optional.empty()), alt);
    }

    /// A band of colour at the left edge of the page, over its full height.
    void band(CTR run, String colour, double widthMm, double heightMm) {
        String id = store(PngPicture.onWhite(SmallDrawing.field(theme.colour(colour)), 72), PictureType.PNG);
        place(run, PictureXml.behind(Lengths.emuOfMm(widthMm), Lengths.emuOfMm(heightMm), id), "");
    }

    private CTDrawing paint(SmallDrawing drawing) {
        String id = store(PngPicture.transparent(drawing, MARK_DPI), PictureType.PNG);
        long width = Lengths.emuOfPoints(drawing.width());
        return PictureXml.inline(width, Lengths.emuOfPoints(drawing.height()), id, Optional.empty());
    }

    private void place(CTR run, CTDrawing drawing, String alt) {
        CTDrawing placed = run.addNewDrawing();
        placed.set(drawing);
        CTNonVisualDrawingProps properties = placed.sizeOfInlineArray() > 0
                ? placed.getInlineArray(0).getDocPr()
                : placed.getAnchorArray(0).getDocPr();
        count++;
        properties.setId(count);
        properties.setName("Picture " + count);
        properties.setDescr(alt);
    }

    /// POI itself stores equal bytes once.
    private String store(byte[] content, PictureType type) {
        try {
            return document.addPictureData(content, type);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a picture of a known type was refused", e);
        }
    }
}
