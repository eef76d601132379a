package dev.kap.report.picture;

import dev.kap.figure.Drawing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;

/// Drawings as SVG.
public final class SvgPicture {

    /// Decimal places of coordinates: a hundredth of a point is finer than any printer.
    private static final int PLACES = 2;

    private SvgPicture() {}

    /// The drawing as an SVG file of its printed size; the same bytes for the same drawing.
    ///
    /// Text becomes outlines: a reader without our font would otherwise set it in another one, over its neighbours.
    public static byte[] of(Drawing drawing) {
        SVGGraphics2D canvas = new SVGGraphics2D(drawing.width(), drawing.height(), SVGUnits.PT);
        canvas.setRenderingHint(SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        canvas.setDefsKeyPrefix("kap");
        canvas.setGeomDoubleConverter(SvgPicture::plain);
        canvas.setTransformDoubleConverter(SvgPicture::exact);
        drawing.paint(canvas);
        ViewBox box = new ViewBox(0, 0, drawing.width(), drawing.height());
        return canvas.getSVGElement(null, true, box, null, null).getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(double number) {
        return decimal(number, PLACES);
    }

    /// Scales and turns multiply coordinates: they keep more places.
    private static String exact(double number) {
        return decimal(number, 6);
    }

    private static String decimal(double number, int places) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
