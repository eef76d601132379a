package dev.kap.report.picture;

import dev.kap.figure.Drawing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Drawings as SVG.
public final class SvgPicture {

    /// Decimal places of coordinates: finer than any printer, and enough for the scales of a transform.
    private static final int PLACES = 4;

    private SvgPicture() {}

    /// The drawing as an SVG file of its printed size; the same bytes for the same drawing.
    ///
    /// Text becomes outlines: a reader without our font would otherwise set it in another one, over its neighbours.
    public static byte[] of(Drawing drawing) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setPrecision(PLACES);
        context.setComment(null);
        SVGGraphics2D canvas = new SVGGraphics2D(context, true);
        drawing.paint(canvas);
        Element root = canvas.getRoot();
        root.setAttribute("width", plain(drawing.width()) + "pt");
        root.setAttribute("height", plain(drawing.height()) + "pt");
        root.setAttribute("viewBox", "0 0 " + plain(drawing.width()) + " " + plain(drawing.height()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            canvas.stream(root, out, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser is missing", e);
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
