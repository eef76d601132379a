package dev.kap.report.slides;

import dev.kap.report.slides.SlideLook.Size;

/// The master of the slides, its one layout, and the master of the notes: band, title, footer and number, in the
/// colours
/// and fonts of the theme.
final class MasterXml {

    private static final String MAP = "bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\""
            + " accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\""
            + " hlink=\"hlink\" folHlink=\"folHlink\"";
    private static final String ROOT =
            "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
                    + "<p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>"
                    + "<a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
    private static final double FOOTER_WIDTH = 250;
    /// A notes page is A4.
    private static final long NOTES_WIDTH = 7_560_000;

    private static final long NOTES_HEIGHT = 10_692_000;

    private MasterXml() {}

    static String master(SlideColours colours) {
        return "<p:sldMaster " + Xml.NAMESPACES + "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/>"
                + "</a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>" + ROOT + band(colours) + rule(colours)
                + title() + places(colours) + "</p:spTree></p:cSld><p:clrMap " + MAP + "/>"
                + "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>"
                + "<p:txStyles><p:titleStyle>" + level(1, SlideLook.TITLE, true, "accent1")
                + "</p:titleStyle><p:bodyStyle>"
                + level(1, SlideLook.BODY, false, "tx1") + "</p:bodyStyle><p:otherStyle>"
                + level(1, SlideLook.BODY, false, "tx1") + "</p:otherStyle></p:txStyles></p:sldMaster>";
    }

    static String layout() {
        return "<p:sldLayout " + Xml.NAMESPACES + " type=\"titleOnly\" preserve=\"1\"><p:cSld name=\"Title\"><p:spTree>"
                + ROOT
                + place(2, "Title", "type=\"title\"", "")
                + place(3, "Footer", "type=\"ftr\" sz=\"quarter\" idx=\"11\"", "")
                + place(4, "Number", "type=\"sldNum\" sz=\"quarter\" idx=\"12\"", "")
                + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
    }

    static String notesMaster() {
        long margin = Emu.ofMm(20);
        long width = NOTES_WIDTH - 2 * margin;
        String picture = Xml.frame("a:xfrm", "", margin, Emu.ofMm(20), width, width * 9 / 16);
        String words = Xml.frame("a:xfrm", "", margin, Emu.ofMm(130), width, NOTES_HEIGHT - Emu.ofMm(150));
        return "<p:notesMaster " + Xml.NAMESPACES + "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/>"
                + "</a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>" + ROOT
                + picture("<p:spPr>" + picture + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>")
                + words("<p:spPr>" + words + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>", "<a:p/>")
                + "</p:spTree></p:cSld><p:clrMap " + MAP + "/><p:notesStyle>"
                + level(1, new Size(12, 16), false, "tx1") + "</p:notesStyle></p:notesMaster>";
    }

    /// The shapes of a page of notes.
    static String notes(String paragraphs) {
        return "<xml-fragment " + Xml.NAMESPACES + ">" + ROOT + picture("<p:spPr/>") + words("<p:spPr/>", paragraphs)
                + "</xml-fragment>";
    }

    /// The size of slides and notes, and how text looks where nothing else says it.
    static String presentation() {
        return "<p:presentation " + Xml.NAMESPACES + " saveSubsetFonts=\"1\"><p:sldMasterIdLst>"
                + "<p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:notesMasterIdLst>"
                + "<p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldSz cx=\"" + Emu.ofMm(SlideLook.WIDTH)
                + "\" cy=\"" + Emu.ofMm(SlideLook.HEIGHT) + "\"/><p:notesSz cx=\"" + NOTES_WIDTH + "\" cy=\""
                + NOTES_HEIGHT
                + "\"/><p:defaultTextStyle>" + level(1, SlideLook.BODY, false, "tx1")
                + "</p:defaultTextStyle></p:presentation>";
    }

    private static String level(int level, Size size, boolean bold, String colour) {
        String name = "a:lvl" + level + "pPr";
        return "<" + name + " marL=\"0\" indent=\"0\" algn=\"l\" defTabSz=\"914400\" rtl=\"0\" eaLnBrk=\"1\""
                + " latinLnBrk=\"0\" hangingPunct=\"1\"><a:spcBef><a:spcPts"
                + " val=\"0\"/></a:spcBef><a:buNone/><a:defRPr sz=\""
                + Emu.hundredths(size.letters()) + "\" b=\"" + (bold ? 1 : 0)
                + "\" kern=\"0\"><a:solidFill><a:schemeClr val=\""
                + colour + "\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/>"
                + "<a:cs typeface=\"+mn-cs\"/></a:defRPr></" + name + ">";
    }

    private static String band(SlideColours colours) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Band\"/><p:cNvSpPr/><p:nvPr"
                + " userDrawn=\"1\"/></p:nvSpPr><p:spPr>"
                + Xml.frame("a:xfrm", "", 0, 0, Emu.ofMm(SlideLook.BAND), Emu.ofMm(SlideLook.HEIGHT))
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>" + colours.fill("accent")
                + "<a:ln><a:noFill/></a:ln></p:spPr></p:sp>";
    }

    private static String rule(SlideColours colours) {
        return "<p:cxnSp><p:nvCxnSpPr><p:cNvPr id=\"3\" name=\"Rule\"/><p:cNvCxnSpPr/><p:nvPr"
                + " userDrawn=\"1\"/></p:nvCxnSpPr><p:spPr>"
                + Xml.frame(
                        "a:xfrm",
                        "",
                        Emu.ofMm(SlideLook.MARGIN),
                        Emu.ofMm(SlideLook.FOOTER_RULE),
                        Emu.ofMm(SlideLook.ROOM),
                        0)
                + "<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\"" + Emu.ofPoints(SlideLook.HAIRLINE)
                + "\">"
                + colours.fill("hairline") + "</a:ln></p:spPr></p:cxnSp>";
    }

    private static String title() {
        double top = SlideLook.TITLE_LINE - SlideLook.TITLE.baseline();
        String body = "<p:spPr>"
                + Xml.frame(
                        "a:xfrm",
                        "",
                        Emu.ofMm(SlideLook.MARGIN),
                        Emu.ofMm(top),
                        Emu.ofMm(SlideLook.ROOM),
                        Emu.ofMm(2 * SlideLook.TITLE.line()))
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>" + body("t")
                + "<a:lstStyle><a:lvl1pPr><a:lnSpc><a:spcPts val=\"" + Emu.hundredths(SlideLook.TITLE.leading())
                + "\"/></a:lnSpc></a:lvl1pPr></a:lstStyle><a:p/></p:txBody>";
        return place(4, "Title", "type=\"title\"", body);
    }

    private static String places(SlideColours colours) {
        double top = SlideLook.FOOTER_LINE - SlideLook.BODY.baseline();
        return small(
                        colours,
                        5,
                        "Footer",
                        "type=\"ftr\" sz=\"quarter\" idx=\"3\"",
                        "l",
                        SlideLook.MARGIN,
                        top,
                        FOOTER_WIDTH,
                        "muted")
                + small(
                        colours,
                        6,
                        "Number",
                        "type=\"sldNum\" sz=\"quarter\" idx=\"4\"",
                        "r",
                        SlideLook.MARGIN + FOOTER_WIDTH,
                        top,
                        SlideLook.ROOM - FOOTER_WIDTH,
                        "ink");
    }

    /// How wide the footer is, in millimetres.
    static double footerRoom() {
        return FOOTER_WIDTH;
    }

    private static String small(
            SlideColours colours,
            int id,
            String name,
            String kind,
            String align,
            double x,
            double y,
            double width,
            String colour) {
        String body = "<p:spPr>"
                + Xml.frame("a:xfrm", "", Emu.ofMm(x), Emu.ofMm(y), Emu.ofMm(width), Emu.ofMm(SlideLook.BODY.line()))
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>" + body("t")
                + "<a:lstStyle><a:lvl1pPr algn=\""
                + align + "\"><a:lnSpc><a:spcPts val=\"" + Emu.hundredths(SlideLook.BODY.leading())
                + "\"/></a:lnSpc><a:defRPr sz=\"" + Emu.hundredths(SlideLook.BODY.letters()) + "\">"
                + colours.fill(colour)
                + "</a:defRPr></a:lvl1pPr></a:lstStyle><a:p/></p:txBody>";
        return place(id, name, kind, body);
    }

    private static String body(String anchor) {
        return "<p:txBody><a:bodyPr vert=\"horz\" wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\""
                + " rtlCol=\"0\" anchor=\""
                + anchor + "\"><a:noAutofit/></a:bodyPr>";
    }

    private static String place(int id, String name, String kind, String body) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"" + name
                + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph " + kind + "/></p:nvPr></p:nvSpPr>"
                + (body.isEmpty() ? "<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody>" : body) + "</p:sp>";
    }

    private static String picture(String properties) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\""
                + " noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr>"
                + properties + "</p:sp>";
    }

    private static String words(String properties, String paragraphs) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks"
                + " noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" sz=\"quarter\""
                + " idx=\"3\"/></p:nvPr></p:nvSpPr>" + properties
                + "<p:txBody><a:bodyPr/><a:lstStyle/>" + paragraphs + "</p:txBody></p:sp>";
    }
}
