package dev.kap.report.picture;

import dev.kap.figure.Drawing;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
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
        return bytes(root);
    }

    /// Written by the JDK and not by Batik, which names a document type that a reader might want to fetch.
    private static byte[] bytes(Element root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(root), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException("the JDK's own XML writer failed", e);
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
        return BigDecimal.valueOf(number)
                .setScale(PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
