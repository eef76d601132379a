package dev.kap.report.slides;

import dev.kap.bidi.JoinedForms;
import dev.kap.figure.Drawing;
import dev.kap.figure.Lettering;
import dev.kap.report.picture.Painted;
import dev.kap.report.picture.Painted.Drawn;
import dev.kap.report.picture.Painted.Filled;
import dev.kap.report.picture.Painted.Written;
import dev.kap.report.picture.Recording;
import dev.kap.theme.Fonts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/// Plays a recorded drawing as one group of native shapes: outlines as shapes, text as boxes that can be edited and
/// found.
final class FigurePlayer {

    private static final double WHOLE_TURN = 21_600_000;
    /// A box a little wider than its letters: another program may round each of them.
    private static final double SLACK = 0.6;

    /// Of a ground that a library paints in no colour.
    private static final String UNSEEN = "<a:alpha val=\"0\"/>";

    private final SlideColours colours;
    private final Shapes shapes;
    private final String language;
    private final StringBuilder xml = new StringBuilder();
    private final double left;
    private final double top;

    private FigurePlayer(SlideColours colours, Shapes shapes, String language, double left, double top) {
        this.colours = colours;
        this.shapes = shapes;
        this.language = language;
        this.left = left;
        this.top = top;
    }

    /// Plays the drawing with its top left corner there, in millimetres.
    ///
    /// @param alt what the figure shows; empty for a decoration
    static void play(
            Drawing drawing,
            String name,
            String alt,
            SlideColours colours,
            Shapes shapes,
            String language,
            Point2D at) {
        double left = Emu.pointsOfMm(at.getX());
        double top = Emu.pointsOfMm(at.getY());
        FigurePlayer player = new FigurePlayer(colours, shapes, language, left, top);
        String head = alt.isEmpty() ? shapes.decorative(name) : shapes.named(name, alt);
        Recording recording = Recording.of(drawing);
        player.marks(recording.marks());
        shapes.add("<p:grpSp><p:nvGrpSpPr>" + head + "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>"
                + String.format(
                        Locale.ROOT,
                        "<a:off x=\"%1$d\" y=\"%2$d\"/><a:ext cx=\"%3$d\" cy=\"%4$d\"/>"
                                + "<a:chOff x=\"%1$d\" y=\"%2$d\"/><a:chExt cx=\"%3$d\" cy=\"%4$d\"/>",
                        Emu.ofPoints(left),
                        Emu.ofPoints(top),
                        Emu.ofPoints(recording.width()),
                        Emu.ofPoints(recording.height()))
                + "</a:xfrm></p:grpSpPr>" + player.xml + "</p:grpSp>");
    }

    /// A shape that is filled and then outlined is one shape.
    private void marks(List<Painted> marks) {
        for (int i = 0; i < marks.size(); i++) {
            switch (marks.get(i)) {
                case Filled filled -> {
                    boolean outlined = i + 1 < marks.size()
                            && marks.get(i + 1) instanceof Drawn next
                            && filled.clip().isEmpty()
                            && next.clip().isEmpty()
                            && geometry(filled.shape(), true).equals(geometry(next.shape(), true));
                    if (outlined) {
                        i++;
                        Drawn line = (Drawn) marks.get(i);
                        shape(filled.shape(), true, colours.fill(filled.colour()) + line(line));
                    } else {
                        shape(
                                cut(filled.shape(), filled),
                                true,
                                colours.fill(filled.colour()) + "<a:ln><a:noFill/></a:ln>");
                    }
                }
                case Drawn drawn -> drawn(drawn);
                case Written written -> text(written);
            }
        }
    }

    private void drawn(Drawn drawn) {
        if (drawn.clip().isPresent()) {
            Shape area = drawn.stroke().createStrokedShape(drawn.shape());
            shape(cut(area, drawn), true, colours.fill(drawn.colour()) + "<a:ln><a:noFill/></a:ln>");
        } else {
            shape(drawn.shape(), false, "<a:noFill/>" + line(drawn));
        }
    }

    private static Shape cut(Shape shape, Painted mark) {
        return mark.clip()
                .<Shape>map(clip -> {
                    Area common = new Area(shape);
                    common.intersect(new Area(clip));
                    return common;
                })
                .orElse(shape);
    }

    private static GeometryXml geometry(Shape shape, boolean filled) {
        return GeometryXml.of(shape, filled);
    }

    private void shape(Shape shape, boolean filled, String look) {
        GeometryXml geometry = geometry(shape, filled);
        Rectangle2D box = geometry.bounds();
        if (look.contains(UNSEEN)) {
            return;
        }
        if (filled && (box.getWidth() <= 0 || box.getHeight() <= 0)) {
            return;
        }
        xml.append("<p:sp><p:nvSpPr>")
                .append(shapes.named("Shape " + (shapes.next() + 1), ""))
                .append("<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>")
                .append(Xml.frame(
                        "a:xfrm",
                        "",
                        Emu.ofPoints(left + box.getX()),
                        Emu.ofPoints(top + box.getY()),
                        Emu.ofPoints(box.getWidth()),
                        Emu.ofPoints(box.getHeight())))
                .append(geometry.xml())
                .append(look)
                .append("</p:spPr></p:sp>");
    }

    private String line(Drawn drawn) {
        BasicStroke stroke = drawn.stroke();
        StringBuilder line = new StringBuilder("<a:ln w=\"" + Emu.ofPoints(stroke.getLineWidth()) + "\" cap=\""
                + (stroke.getEndCap() == BasicStroke.CAP_ROUND
                        ? "rnd"
                        : stroke.getEndCap() == BasicStroke.CAP_SQUARE ? "sq" : "flat")
                + "\">" + colours.fill(drawn.colour()));
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            line.append("<a:custDash>");
            for (int i = 0; i < dashes.length; i += 2) {
                line.append("<a:ds d=\"" + part(dashes[i], stroke) + "\" sp=\""
                        + part(dashes[(i + 1) % dashes.length], stroke) + "\"/>");
            }
            line.append("</a:custDash>");
        }
        return line.append(stroke.getLineJoin() == BasicStroke.JOIN_ROUND ? "<a:round/>" : "<a:miter lim=\"800000\"/>")
                .append("</a:ln>")
                .toString();
    }

    /// A dash as a part of the line's width.
    private static long part(float dash, BasicStroke stroke) {
        return Math.round(dash / stroke.getLineWidth() * 100_000);
    }

    /// As it is typed: a drawing has its Arabic letters joined.
    private static String typed(String seen) {
        return JoinedForms.apart(seen);
    }

    private void text(Written written) {
        AffineTransform turn = written.turned();
        double scale = Math.sqrt(Math.abs(turn.getDeterminant()));
        double size = written.font().getSize2D() * scale;
        boolean bold = Fonts.isBold(written.font());
        double width = new Lettering(bold, size, Color.BLACK).width(written.text()) + SLACK;
        double height = (SlideLook.ABOVE + SlideLook.BELOW) * size;
        Point2D middle = turn.transform(
                new Point2D.Double(
                        written.x() + width / scale / 2,
                        written.baseline() + (height / 2 - SlideLook.ABOVE * size) / scale),
                null);
        double angle = Math.atan2(turn.getShearY(), turn.getScaleX());
        long rotation = Math.round((angle / (2 * Math.PI) + 1) % 1 * WHOLE_TURN);
        xml.append("<p:sp><p:nvSpPr>")
                .append(shapes.named("Text " + (shapes.next() + 1), ""))
                .append("<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>")
                .append(Xml.frame(
                        "a:xfrm",
                        rotation == 0 ? "" : " rot=\"" + rotation + "\"",
                        Emu.ofPoints(left + middle.getX() - width / 2),
                        Emu.ofPoints(top + middle.getY() - height / 2),
                        Emu.ofPoints(width),
                        Emu.ofPoints(height)))
                .append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr"
                        + " wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" rtlCol=\"0\" anchor=\"ctr\">"
                        + "<a:noAutofit/></a:bodyPr><a:lstStyle/><a:p>")
                .append(written.text().length() <= 3 ? "<a:pPr algn=\"ctr\"/>" : "")
                .append("<a:r><a:rPr lang=\"" + language + "\" sz=\"" + Emu.hundredths(size) + "\" b=\""
                        + (bold ? 1 : 0) + "\" dirty=\"0\">")
                .append(colours.fill(written.colour()))
                .append("</a:rPr><a:t>")
                .append(Xml.escaped(typed(written.text())))
                .append("</a:t></a:r></a:p></p:txBody></p:sp>");
    }
}
