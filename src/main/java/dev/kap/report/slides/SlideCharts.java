package dev.kap.report.slides;

import dev.kap.figure.ChartData;
import dev.kap.report.office.ChartXml;
import dev.kap.report.office.NativeChart;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/// Puts charts on one slide, each with the workbook of its figures.
record SlideCharts(SlideFile file, XSLFSlide slide, Shapes shapes, SlideColours colours) {

    /// Puts the chart there; lengths in millimetres.
    void add(ChartData data, String name, String alt, double x, double y, double width, double height) {
        XSLFChart chart = file.createChart();
        NativeChart.fill(
                chart,
                "/ppt/embeddings",
                data,
                new ChartXml.Style(SlideLook.BODY.letters(), colours::element, "+mn-lt"));
        String relation = slide.addRelation(null, XSLFRelation.CHART, chart)
                .getRelationship()
                .getId();
        shapes.add(frame(relation, name, alt, x, y, width, height));
    }

    private String frame(String relation, String name, String alt, double x, double y, double width, double height) {
        return "<p:graphicFrame><p:nvGraphicFramePr>" + shapes.named(name, alt)
                + "<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>"
                + Xml.frame("p:xfrm", "", Emu.ofMm(x), Emu.ofMm(y), Emu.ofMm(width), Emu.ofMm(height))
                + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
                + "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"" + relation
                + "\"/></a:graphicData></a:graphic></p:graphicFrame>";
    }
}
