package dev.kap.report.picture;

import dev.kap.figure.Drawing;
import dev.kap.report.picture.Painted.Drawn;
import dev.kap.report.picture.Painted.Filled;
import dev.kap.report.picture.Painted.Written;
import dev.kap.theme.Fonts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Drawings as SVG, with text as text: it can be searched, and corrected once Word has made shapes of it.
public final class SvgPicture {

    private static final FontRenderContext ANY_DEVICE = new FontRenderContext(null, true, true);
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    /// Of a turn: a text may be far from the corner it is turned about.
    private static final int PLACES = 5;

    private final XMLStreamWriter out;
    private final Map<String, String> clips = new HashMap<>();

    private SvgPicture(XMLStreamWriter out) {
        this.out = out;
    }

    /// The drawing as an SVG file of its printed size; the same bytes for the same drawing.
    ///
    /// @param family the fonts that a reader looks for, in this order; as wide as ours
    public static byte[] of(Drawing drawing, String family) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = WRITERS.createXMLStreamWriter(text);
            new SvgPicture(out).write(Recording.of(drawing), family);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the JDK's own XML writer failed", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Recording recording, String family) throws XMLStreamException {
        out.writeStartElement("svg");
        out.writeDefaultNamespace("http://www.w3.org/2000/svg");
        String width = PathData.plain(recording.width());
        String height = PathData.plain(recording.height());
        out.writeAttribute("width", width + "pt");
        out.writeAttribute("height", height + "pt");
        out.writeAttribute("viewBox", "0 0 " + width + " " + height);
        out.writeAttribute("font-family", family);
        for (Painted mark : recording.marks()) {
            write(mark);
        }
        out.writeEndElement();
    }

    private void write(Painted mark) throws XMLStreamException {
        String clip = mark.clip().isPresent() ? clip(mark.clip().get()) : "";
        switch (mark) {
            case Filled filled -> area(filled.shape(), filled.colour(), clip);
            case Drawn drawn -> lines(drawn, clip);
            case Written written when ours(written) -> text(written, clip);
            case Written written -> area(outline(written), written.colour(), clip);
        }
    }

    /// Other fonts than the page's may be missing where the figure is read: their letters are drawn.
    private static boolean ours(Written written) {
        return Fonts.isOurs(written.font());
    }

    private static Shape outline(Written written) {
        AffineTransform place = new AffineTransform(written.turned());
        place.translate(written.x(), written.baseline());
        return new TextLayout(written.text(), written.font(), ANY_DEVICE).getOutline(place);
    }

    private String clip(Shape shape) throws XMLStreamException {
        String outline = PathData.of(shape);
        String known = clips.get(outline);
        if (known != null) {
            return known;
        }
        String name = "clip" + (clips.size() + 1);
        clips.put(outline, name);
        out.writeStartElement("clipPath");
        out.writeAttribute("id", name);
        out.writeEmptyElement("path");
        out.writeAttribute("d", outline);
        out.writeEndElement();
        return name;
    }

    private void area(Shape shape, Color colour, String clip) throws XMLStreamException {
        out.writeEmptyElement("path");
        colour("fill", colour);
        if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
            out.writeAttribute("fill-rule", "evenodd");
        }
        out.writeAttribute("d", PathData.of(shape));
        clipped(clip);
    }

    private void lines(Drawn drawn, String clip) throws XMLStreamException {
        out.writeEmptyElement("path");
        out.writeAttribute("fill", "none");
        colour("stroke", drawn.colour());
        stroke(drawn.stroke());
        out.writeAttribute("d", PathData.of(drawn.shape()));
        clipped(clip);
    }

    private void stroke(BasicStroke stroke) throws XMLStreamException {
        out.writeAttribute("stroke-width", PathData.plain(stroke.getLineWidth()));
        switch (stroke.getEndCap()) {
            case BasicStroke.CAP_ROUND -> out.writeAttribute("stroke-linecap", "round");
            case BasicStroke.CAP_SQUARE -> out.writeAttribute("stroke-linecap", "square");
            default -> {}
        }
        switch (stroke.getLineJoin()) {
            case BasicStroke.JOIN_ROUND -> out.writeAttribute("stroke-linejoin", "round");
            case BasicStroke.JOIN_BEVEL -> out.writeAttribute("stroke-linejoin", "bevel");
            default -> out.writeAttribute("stroke-miterlimit", PathData.plain(stroke.getMiterLimit()));
        }
        if (stroke.getDashArray() != null) {
            dashes(stroke);
        }
    }

    private void dashes(BasicStroke stroke) throws XMLStreamException {
        StringBuilder dashes = new StringBuilder();
        for (float dash : stroke.getDashArray()) {
            dashes.append(dashes.isEmpty() ? "" : " ").append(PathData.plain(dash));
        }
        out.writeAttribute("stroke-dasharray", dashes.toString());
        if (stroke.getDashPhase() != 0) {
            out.writeAttribute("stroke-dashoffset", PathData.plain(stroke.getDashPhase()));
        }
    }

    private void text(Written written, String clip) throws XMLStreamException {
        out.writeStartElement("text");
        out.writeAttribute("x", PathData.plain(written.x()));
        out.writeAttribute("y", PathData.plain(written.baseline()));
        out.writeAttribute("font-size", PathData.plain(written.font().getSize2D()));
        if (Fonts.isBold(written.font())) {
            out.writeAttribute("font-weight", "bold");
        }
        colour("fill", written.colour());
        if (!written.turned().isIdentity()) {
            out.writeAttribute("transform", matrix(written.turned()));
        }
        clipped(clip);
        out.writeCharacters(written.text());
        out.writeEndElement();
    }

    private static String matrix(AffineTransform turned) {
        double[] cells = new double[6];
        turned.getMatrix(cells);
        StringBuilder text = new StringBuilder("matrix(");
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : " ").append(cell(cells[i]));
        }
        return text.append(')').toString();
    }

    private static String cell(double value) {
        return BigDecimal.valueOf(value)
                .setScale(PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void colour(String what, Color colour) throws XMLStreamException {
        out.writeAttribute(what, "#%06x".formatted(colour.getRGB() & 0xFFFFFF));
        if (colour.getAlpha() < 255) {
            out.writeAttribute(what + "-opacity", PathData.plain(colour.getAlpha() / 255.0));
        }
    }

    private void clipped(String clip) throws XMLStreamException {
        if (!clip.isEmpty()) {
            out.writeAttribute("clip-path", "url(#" + clip + ")");
        }
    }
}
