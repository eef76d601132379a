package dev.kap.report.slides;

import dev.kap.figure.ChartData;
import dev.kap.report.office.ChartXml;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/// Puts charts on one slide, each with the workbook of its figures.
record SlideCharts(SlideFile file, XSLFSlide slide, Shapes shapes, SlideColours colours) {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

    /// Puts the chart there; lengths in millimetres.
    void add(ChartData data, String name, String alt, double x, double y, double width, double height) {
        try {
            XSLFChart chart = file.createChart();
            String workbook = embedded(chart, ChartXml.workbook(data));
            ChartXml.Style style = new ChartXml.Style(SlideLook.BODY.letters(), colours::element, "+mn-lt");
            chart.getCTChartSpace()
                    .set(ChartSpaceDocument.Factory.parse(ChartXml.of(data, style, workbook))
                            .getChartSpace());
            String relation = slide.addRelation(null, XSLFRelation.CHART, chart)
                    .getRelationship()
                    .getId();
            shapes.add(frame(relation, name, alt, x, y, width, height));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException | XmlException e) {
            throw new IllegalStateException("a chart cannot be put together", e);
        }
    }

    /// The relationship of the workbook, packed beside the chart.
    private static String embedded(XSLFChart chart, byte[] workbook) throws IOException, InvalidFormatException {
        String number = chart.getPackagePart().getPartName().getName().replaceAll("\\D", "");
        PackagePartName place =
                PackagingURIHelper.createPartName("/ppt/embeddings/Microsoft_Excel_Sheet" + number + ".xlsx");
        PackagePart part = chart.getPackagePart().getPackage().createPart(place, WORKBOOK);
        try (OutputStream out = part.getOutputStream()) {
            out.write(workbook);
        }
        return chart.getPackagePart()
                .addRelationship(place, TargetMode.INTERNAL, PACKAGE)
                .getId();
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
