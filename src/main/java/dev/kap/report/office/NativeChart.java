package dev.kap.report.office;

import dev.kap.figure.ChartData;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/// A chart that Word and slides draw themselves, with the workbook of its figures packed beside it.
public final class NativeChart {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

    private NativeChart() {}

    /// Fills the part of a chart that is still empty.
    ///
    /// @param folder where the file keeps what it embeds, such as `/word/embeddings`
    public static void fill(XDDFChart chart, String folder, ChartData data, ChartXml.Style style) {
        try {
            String workbook = embedded(chart, folder, ChartXml.workbook(data));
            chart.getCTChartSpace()
                    .set(ChartSpaceDocument.Factory.parse(ChartXml.of(data, style, workbook))
                            .getChartSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException | XmlException e) {
            throw new IllegalStateException("a chart cannot be put together", e);
        }
    }

    /// The relationship of the workbook.
    private static String embedded(XDDFChart chart, String folder, byte[] workbook)
            throws IOException, InvalidFormatException {
        String number = chart.getPackagePart().getPartName().getName().replaceAll("\\D", "");
        PackagePartName place = PackagingURIHelper.createPartName(folder + "/Microsoft_Excel_Sheet" + number + ".xlsx");
        PackagePart part = chart.getPackagePart().getPackage().createPart(place, WORKBOOK);
        try (OutputStream out = part.getOutputStream()) {
            out.write(workbook);
        }
        return chart.getPackagePart()
                .addRelationship(place, TargetMode.INTERNAL, PACKAGE)
                .getId();
    }
}
