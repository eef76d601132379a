package dev.kap.report.office;

import dev.kap.document.CleanText;
import dev.kap.figure.ChartData;
import dev.kap.figure.ChartData.Bars;
import dev.kap.figure.ChartData.Label;
import dev.kap.report.office.ChartSheet.Column;
import java.util.List;
import java.util.function.UnaryOperator;

/// A native chart: stacked bars, labels above them, perhaps a line; with the figures it is drawn from.
public final class ChartXml {

    private static final String NAMESPACES = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TWELVE = "http://schemas.microsoft.com/office/drawing/2012/chart";
    /// Of a data label whose text stands in a cell.
    private static final String FROM_CELLS = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";

    private static final String RANGE = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
    /// What is left free above the bars, for the labels.
    private static final double ROOM = 1.12;

    private static final int EMU = 12_700;

    private final ChartData data;
    private final List<Column> columns;
    private final Style style;
    private int series;

    /// How a chart looks.
    ///
    /// @param points of all its letters
    /// @param colour the element of a colour of the theme
    /// @param font the typeface: a name, or a place of the file's theme such as `+mn-lt`
    public record Style(double points, UnaryOperator<String> colour, String font) {

        private String fill(String name) {
            return "<a:solidFill>" + colour.apply(name) + "</a:solidFill>";
        }
    }

    private ChartXml(ChartData data, List<Column> columns, Style style) {
        this.data = data;
        this.columns = columns;
        this.style = style;
    }

    /// The workbook that is packed with the chart.
    public static byte[] workbook(ChartData data) {
        return ChartSheet.workbook(ChartSheet.columns(data));
    }

    /// The content of the chart's part.
    ///
    /// @param workbook relationship of the workbook
    public static String of(ChartData data, Style style, String workbook) {
        return new ChartXml(data, ChartSheet.columns(data), style).chart(workbook);
    }

    static String escaped(String text) {
        return CleanText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String chart(String workbook) {
        StringBuilder bars = new StringBuilder();
        data.bars().forEach(one -> bars.append(bars(one)));
        ChartData.Line line = data.line();
        return "<c:chartSpace " + NAMESPACES + "><c:date1904 val=\"0\"/><c:roundedCorners val=\"0\"/><c:chart>"
                + title() + "<c:plotArea><c:layout/><c:barChart><c:barDir val=\"col\"/>"
                + "<c:grouping val=\"stacked\"/><c:varyColors val=\"0\"/>" + bars
                + "<c:gapWidth val=\"50\"/><c:overlap val=\"100\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
                + lines(labels(), 1, 2) + (line == null ? "" : lines(line(), 3, 4)) + axis()
                + values(1, 2, data.top() * ROOM)
                + (line == null ? "" : second(line.name()))
                + "</c:plotArea><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
                + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" + letters("ink", false)
                + "<c:externalData r:id=\"" + workbook + "\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>";
    }

    /// At the top left, where the drawing of the chart has it, too.
    private String title() {
        return data.title().isEmpty()
                ? "<c:autoTitleDeleted val=\"1\"/>"
                : titled(
                                "rot=\"0\"",
                                data.title(),
                                "ink",
                                "<c:layout><c:manualLayout><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/><c:x val=\"0\"/>"
                                        + "<c:y val=\"0\"/></c:manualLayout></c:layout>")
                        + "<c:autoTitleDeleted val=\"0\"/>";
    }

    private String titled(String turn, String text, String colour, String layout) {
        String look = size(true) + ">" + style.fill(colour) + "<a:latin typeface=\"" + style.font() + "\"/>";
        return "<c:title><c:tx><c:rich><a:bodyPr " + turn + " vert=\"horz\"/><a:lstStyle/><a:p><a:pPr><a:defRPr" + look
                + "</a:defRPr></a:pPr><a:r><a:rPr lang=\"en-GB\"" + look + "</a:rPr><a:t>" + escaped(text)
                + "</a:t></a:r></a:p></c:rich></c:tx>" + layout + "<c:overlay val=\"0\"/></c:title>";
    }

    private String bars(Bars bars) {
        return head() + "<c:spPr>" + look(bars.look()) + "</c:spPr><c:invertIfNegative val=\"0\"/>" + categories()
                + values(series++ + 1) + "</c:ser>";
    }

    private String look(ChartData.Look look) {
        return switch (look) {
            case UNSEEN -> "<a:noFill/><a:ln><a:noFill/></a:ln>";
            case SURE -> style.fill("accent") + "<a:ln><a:noFill/></a:ln>";
            case HOLLOW -> style.fill("paper") + outline("accent", 1.4, "");
            case HATCHED ->
                "<a:pattFill prst=\"wdUpDiag\"><a:fgClr>" + style.colour().apply("accent") + "</a:fgClr><a:bgClr>"
                        + style.colour().apply("paper") + "</a:bgClr></a:pattFill>" + outline("accent", 1, "");
            case ENDING -> style.fill("paper") + outline("gap", 1.4, "");
            case GAP -> style.fill("paper") + outline("gap", 1.4, "<a:prstDash val=\"dash\"/>");
            case SURPLUS -> style.fill("paper") + outline("good", 1.4, "");
        };
    }

    private String outline(String colour, double points, String dash) {
        return "<a:ln w=\"" + Math.round(points * EMU) + "\">" + style.fill(colour) + dash + "</a:ln>";
    }

    private String head() {
        return "<c:ser><c:idx val=\"" + series + "\"/><c:order val=\"" + series + "\"/><c:tx>"
                + strings(
                        ChartSheet.head(series + 1),
                        List.of(columns.get(series + 1).head())) + "</c:tx>";
    }

    private String categories() {
        return "<c:cat>" + strings(ChartSheet.range(0, rows()), data.categories()) + "</c:cat>";
    }

    private int rows() {
        return data.categories().size();
    }

    private String values(int column) {
        return "<c:val><c:numRef><c:f>" + ChartSheet.range(column, rows()) + "</c:f><c:numCache>"
                + "<c:formatCode>General</c:formatCode>"
                + points(columns.get(column).cells())
                + "</c:numCache></c:numRef></c:val>";
    }

    private static String strings(String range, List<String> texts) {
        return "<c:strRef><c:f>" + range + "</c:f><c:strCache>" + points(texts) + "</c:strCache></c:strRef>";
    }

    private static String points(List<String> cells) {
        StringBuilder points = new StringBuilder("<c:ptCount val=\"" + cells.size() + "\"/>");
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                points.append("<c:pt idx=\"" + i + "\"><c:v>" + escaped(cells.get(i)) + "</c:v></c:pt>");
            }
        }
        return points.toString();
    }

    private static String lines(String series, int categories, int values) {
        return "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>" + series
                + "<c:marker val=\"1\"/><c:axId val=\"" + categories + "\"/><c:axId val=\"" + values
                + "\"/></c:lineChart>";
    }

    /// A line that is not seen carries the labels: bars that are stacked have no place for one above them.
    private String labels() {
        int heights = columns.size() - 1;
        int texts = heights - 1;
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i < data.labels().size(); i++) {
            labels.append(label(i, data.labels().get(i)));
        }
        String number = String.valueOf(heights - 1);
        return "<c:ser><c:idx val=\"" + number + "\"/><c:order val=\"" + number + "\"/><c:tx>"
                + strings(ChartSheet.head(heights), List.of(columns.get(heights).head()))
                + "</c:tx><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol"
                + " val=\"none\"/></c:marker><c:dLbls>"
                + labels + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" + letters("ink", true)
                + "<c:dLblPos val=\"t\"/>" + shown() + "<c:extLst><c:ext uri=\"" + FROM_CELLS + "\" xmlns:c15=\""
                + TWELVE
                + "\"><c15:showDataLabelsRange val=\"1\"/></c:ext></c:extLst></c:dLbls>" + categories()
                + values(heights)
                + "<c:smooth val=\"0\"/><c:extLst><c:ext uri=\"" + RANGE + "\" xmlns:c15=\"" + TWELVE
                + "\"><c15:datalabelsRange><c15:f>" + ChartSheet.range(texts, rows()) + "</c15:f><c15:dlblRangeCache>"
                + points(columns.get(texts).cells())
                + "</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst></c:ser>";
    }

    private String label(int index, Label label) {
        return "<c:dLbl><c:idx val=\"" + index
                + "\"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:fld id=\"{5B0C8A5E-9D0E-4C6A-8F00-0000000000"
                + String.format(java.util.Locale.ROOT, "%02X", index) + "}\" type=\"CELLRANGE\"><a:rPr"
                + size(true) + ">" + style.fill(label.bad() ? "gap" : "ink") + "</a:rPr><a:pPr/><a:t>"
                + escaped(label.text()) + "</a:t></a:fld></a:p></c:rich></c:tx><c:dLblPos val=\"t\"/>" + shown()
                + "<c:extLst><c:ext uri=\"" + FROM_CELLS + "\" xmlns:c15=\"" + TWELVE
                + "\"><c15:showDataLabelsRange val=\"1\"/></c:ext></c:extLst></c:dLbl>";
    }

    private static String shown() {
        return "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>"
                + "<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
    }

    private String line() {
        int column = data.bars().size() + 1;
        String number = String.valueOf(column - 1);
        return "<c:ser><c:idx val=\"" + number + "\"/><c:order val=\"" + number + "\"/><c:tx>"
                + strings(ChartSheet.head(column), List.of(columns.get(column).head())) + "</c:tx><c:spPr>"
                + outline("develop", 2.5, "") + "</c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>" + categories()
                + values(column) + "<c:smooth val=\"0\"/></c:ser>";
    }

    private String axis() {
        return "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete"
            + " val=\"0\"/><c:axPos val=\"b\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark"
            + " val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos"
            + " val=\"low\"/><c:spPr>" + outline("ink", 1, "")
                + "</c:spPr>"
                + letters("ink", false) + "<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"1\"/>"
                + "<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>";
    }

    private static String values(int categories, int number, double most) {
        return "<c:valAx><c:axId val=\"" + number + "\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"" + most
                + "\"/><c:min val=\"0\"/></c:scaling><c:delete val=\"1\"/><c:axPos val=\"l\"/>"
                + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"" + categories
                + "\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>";
    }

    /// The axes of the line: its categories are those of the bars, its shares stand at the right.
    private String second(String name) {
        return "<c:catAx><c:axId val=\"3\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"1\"/>"
                + "<c:axPos val=\"b\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
                + "<c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"4\"/><c:crosses val=\"autoZero\"/><c:auto val=\"1\"/>"
                + "<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"
                + "<c:valAx><c:axId val=\"4\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"" + ROOM
                + "\"/><c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"r\"/>"
                + titled("rot=\"-5400000\"", name, "develop.text", "") + "<c:numFmt"
                + " formatCode=\"0%\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark"
                + " val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
                + letters("develop.text", false) + "<c:crossAx val=\"3\"/><c:crosses val=\"max\"/>"
                + "<c:crossBetween val=\"between\"/><c:majorUnit val=\"0.2\"/></c:valAx>";
    }

    private String letters(String colour, boolean bold) {
        return "<c:txPr><a:bodyPr rot=\"0\" vert=\"horz\"/><a:lstStyle/><a:p><a:pPr><a:defRPr" + size(bold) + ">"
                + style.fill(colour) + "<a:latin typeface=\"" + style.font()
                + "\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr>";
    }

    private String size(boolean bold) {
        return " sz=\"" + Math.round(style.points() * 100) + "\" b=\"" + (bold ? 1 : 0) + "\"";
    }
}
