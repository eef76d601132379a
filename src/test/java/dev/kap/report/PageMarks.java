package dev.kap.report;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Everything that leaves ink on a page of a PDF: letters, lines, areas and pictures, in millimetres from the top. */
final class PageMarks extends PDFGraphicsStreamEngine {

    private static final double MM = 25.4 / 72;
    private static final int WHITE = 0xffffff;

    private final double height;
    private final List<Point2D> path = new ArrayList<>();
    private final List<Rectangle2D> letters = new ArrayList<>();
    private final List<Rectangle2D> strokes = new ArrayList<>();
    private final List<Rectangle2D> areas = new ArrayList<>();

    private PageMarks(PDPage page) {
        super(page);
        height = page.getMediaBox().getHeight() * MM;
    }

    static PageMarks of(PDPage page) throws IOException {
        PageMarks marks = new PageMarks(page);
        marks.processPage(page);
        return marks;
    }

    /** The boxes of all of it. */
    List<Rectangle2D> all() {
        List<Rectangle2D> all = new ArrayList<>(letters);
        all.addAll(strokes);
        all.addAll(areas);
        return all;
    }

    /** The boxes of what is drawn as lines. */
    List<Rectangle2D> strokes() {
        return List.copyOf(strokes);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector wide) throws IOException {
        Matrix end = Matrix.concatenate(place, Matrix.getTranslateInstance(wide.getX(), 0));
        letters.add(box(List.of(
                new Point2D.Double(place.getTranslateX(), place.getTranslateY()),
                new Point2D.Double(end.getTranslateX(), end.getTranslateY()))));
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.addAll(List.of(a, b, c, d));
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        areas.add(box(List.of(place.transformPoint(0, 0), place.transformPoint(1, 1)).stream()
                .map(point -> (Point2D) new Point2D.Double(point.getX(), point.getY()))
                .toList()));
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off is measured as if it were not: nothing of ours reaches so far.
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(new Point2D.Double(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new Point2D.Double(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.add(new Point2D.Double(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getLast();
    }

    @Override
    public void closePath() {
        // It ends where it began.
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        strokes.add(box(path));
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        if (getGraphicsState().getNonStrokingColor().toRGB() != WHITE) {
            areas.add(box(path));
        }
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void shadingFill(COSName shading) {
        throw new IllegalStateException("a sheet in grey has no shading: " + shading.getName());
    }

    private Rectangle2D box(List<Point2D> points) {
        double left = points.stream().mapToDouble(Point2D::getX).min().orElseThrow() * MM;
        double right = points.stream().mapToDouble(Point2D::getX).max().orElseThrow() * MM;
        double top = height - points.stream().mapToDouble(Point2D::getY).max().orElseThrow() * MM;
        double bottom =
                height - points.stream().mapToDouble(Point2D::getY).min().orElseThrow() * MM;
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }
}
