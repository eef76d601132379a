package dev.kap.report.word;

import java.util.Locale;
import java.util.Optional;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

/// The XML around a picture: in line with text, or placed on the page behind it.
final class PictureXml {

    private static final String INLINE = """
        <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$d" cy="%2$d"/>\
        <wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="1" name=""/>\
        <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>%3$s</wp:inline>\
        """;

    private static final String LOCKED =
            "<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>";

    /// Marked as decoration, so that a screen reader passes it over.
    private static final String BEHIND = """
        <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" \
        locked="0" layoutInCell="0" allowOverlap="1"><wp:simplePos x="0" y="0"/>\
        <wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>\
        <wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>\
        <wp:extent cx="%1$d" cy="%2$d"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>\
        <wp:docPr id="1" name=""><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">\
        <adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>\
        </a:ext></a:extLst></wp:docPr><wp:cNvGraphicFramePr/>%3$s</wp:anchor>\
        """;

    private static final String SVG = """
        <a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">\
        <asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="%s"/>\
        </a:ext></a:extLst>\
        """;

    private PictureXml() {}

    /// @param picture relationship of the PNG or JPEG
    /// @param svg relationship of the same picture as SVG, which newer readers prefer
    static CTDrawing inline(long width, long height, String picture, Optional<String> svg) {
        return drawing(INLINE, width, height, graphic(width, height, picture, svg));
    }

    /// At the top left corner of the page, behind the text.
    static CTDrawing behind(long width, long height, String picture) {
        return drawing(BEHIND, width, height, graphic(width, height, picture, Optional.empty()));
    }

    /// A chart that Word draws itself.
    ///
    /// @param chart relationship of its part
    static CTDrawing chart(long width, long height, String chart) {
        return drawing(INLINE.replace(LOCKED, "<wp:cNvGraphicFramePr/>"), width, height, """
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
            <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="%s"/>\
            </a:graphicData></a:graphic>\
            """.formatted(chart));
    }

    private static String graphic(long width, long height, String picture, Optional<String> svg) {
        return String.format(
                Locale.ROOT,
                """
                <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
                <pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr>\
                <pic:blipFill><a:blip r:embed="%3$s">%4$s</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
                """,
                width,
                height,
                picture,
                svg.map(SVG::formatted).orElse(""));
    }

    private static CTDrawing drawing(String frame, long width, long height, String graphic) {
        try {
            return CTDrawing.Factory.parse("""
                <xml-fragment xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
                xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">%s</xml-fragment>\
                """.formatted(String.format(Locale.ROOT, frame, width, height, graphic)));
        } catch (XmlException e) {
            throw new IllegalStateException("the XML of a picture is broken", e);
        }
    }
}
