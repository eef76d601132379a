package dev.kap.report.slides;

import java.util.Optional;

/// The shapes of one slide, written one after the other.
final class Shapes {

    private final StringBuilder xml = new StringBuilder();
    private int last = 1;

    /// The number of the next shape; the slide itself has the first.
    int next() {
        return ++last;
    }

    void add(String shape) {
        xml.append(shape);
    }

    /// Numbers and names of a shape.
    ///
    /// @param alt what those are told who do not see it; empty for a shape that says nothing
    String named(String name, String alt) {
        return "<p:cNvPr id=\"" + next() + "\" name=\"" + Xml.escaped(name) + "\""
                + (alt.isEmpty() ? "" : " descr=\"" + Xml.escaped(alt) + "\"") + "/>";
    }

    /// Those of a shape that a reader may pass over: a rule, a bar whose figure stands beside it.
    String decorative(String name) {
        return "<p:cNvPr id=\"" + next() + "\" name=\"" + Xml.escaped(name) + "\"><a:extLst>"
                + "<a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
                + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/>"
                + "</a:ext></a:extLst></p:cNvPr>";
    }

    /// A rule from left to right; lengths in millimetres, its weight in points.
    void rule(String colour, double weight, double x, double y, double width) {
        add("<p:cxnSp><p:nvCxnSpPr>" + decorative("Rule " + (last + 1))
                + "<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>"
                + Xml.frame("a:xfrm", "", Emu.ofMm(x), Emu.ofMm(y), Emu.ofMm(width), 0)
                + "<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\"" + Emu.ofPoints(weight)
                + "\"><a:solidFill>" + colour + "</a:solidFill></a:ln></p:spPr></p:cxnSp>");
    }

    /// A box of text; lengths in millimetres.
    ///
    /// @param paragraphs the elements of its paragraphs
    /// @param anchor `t`, `ctr` or `b`
    void text(String name, String paragraphs, double x, double y, double width, double height, String anchor) {
        add("<p:sp><p:nvSpPr>" + named(name + " " + (last + 1), "")
                + "<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>"
                + Xml.frame("a:xfrm", "", Emu.ofMm(x), Emu.ofMm(y), Emu.ofMm(width), Emu.ofMm(height))
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>"
                + "<a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" rtlCol=\"0\" anchor=\""
                + anchor
                + "\"><a:noAutofit/></a:bodyPr><a:lstStyle/>" + paragraphs + "</p:txBody></p:sp>");
    }

    /// Text in one of the places that the master holds.
    void placeholder(String name, String kind, Optional<Integer> index, String paragraphs) {
        add("<p:sp><p:nvSpPr>" + named(name, "")
                + "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\""
                + kind + "\""
                + index.map(i -> " sz=\"quarter\" idx=\"" + i + "\"").orElse("")
                + "/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>" + paragraphs
                + "</p:txBody></p:sp>");
    }

    /// All of them, as the tree of a slide.
    String tree() {
        return "<xml-fragment " + Xml.NAMESPACES + "><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>"
                + "</p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
                + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>" + xml
                + "</xml-fragment>";
    }
}
