package dev.kap.report.picture;

import dev.kap.figure.Drawing;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// Drawings as PNG.
public final class PngPicture {

    private static final double POINTS_PER_INCH = 72;

    private PngPicture() {}

    /// The drawing on white at that many dots per inch of its printed size.
    public static byte[] onWhite(Drawing drawing, int dotsPerInch) {
        return encode(drawing, dotsPerInch, Color.WHITE);
    }

    /// The drawing on nothing, for marks that may stand on a tint.
    public static byte[] transparent(Drawing drawing, int dotsPerInch) {
        return encode(drawing, dotsPerInch, new Color(0, true));
    }

    private static byte[] encode(Drawing drawing, int dotsPerInch, Color ground) {
        double scale = dotsPerInch / POINTS_PER_INCH;
        BufferedImage image = new BufferedImage(
                pixels(drawing.width() * scale), pixels(drawing.height() * scale), BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        try {
            smooth(canvas);
            canvas.setBackground(ground);
            canvas.clearRect(0, 0, image.getWidth(), image.getHeight());
            canvas.scale(scale, scale);
            Recording.of(drawing).outlined().paint(canvas);
        } finally {
            canvas.dispose();
        }
        return new PngEncoder(image).encode(dotsPerInch);
    }

    private static void smooth(Graphics2D canvas) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.ceil(length - 1e-6));
    }
}
