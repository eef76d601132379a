package dev.kap.report.pdf.font;

/// Text of one font.
public record FaceRun(Face face, String text) {

    /// Its width at that size, in points.
    public double width(double size) {
        return face.width(text, size);
    }
}
