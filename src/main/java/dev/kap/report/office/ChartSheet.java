package dev.kap.report.office;

import dev.kap.figure.ChartData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures of a chart as the workbook that is packed with it: whoever edits the chart edits these.
final class ChartSheet {

    static final String NAME = "Data";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private ChartSheet() {}

    /// One column of the sheet.
    ///
    /// @param numbers whether its cells are numbers
    record Column(String head, List<String> cells, boolean numbers) {}

    /// Categories, one column for each kind of bars, then the line's, the labels and their heights.
    static List<Column> columns(ChartData data) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(data.words().categories(), data.categories(), false));
        data.bars().forEach(bars -> columns.add(new Column(bars.name(), numbers(bars.values()), true)));
        ChartData.Line line = data.line();
        if (line != null) {
            columns.add(new Column(line.name(), numbers(line.shares()), true));
        }
        columns.add(new Column(
                data.words().labels(),
                data.labels().stream().map(ChartData.Label::text).toList(),
                false));
        columns.add(new Column(
                data.words().heights(),
                numbers(data.labels().stream().map(ChartData.Label::at).toList()),
                true));
        return columns;
    }

    private static List<String> numbers(List<Double> values) {
        return values.stream().map(ChartSheet::number).toList();
    }

    /// Nothing for what is no number.
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /// The cells of a column below its head: `Data!$B$2:$B$7`.
    static String range(int column, int rows) {
        String letter = letter(column);
        return NAME + "!$" + letter + "$2:$" + letter + "$" + (rows + 1);
    }

    static String head(int column) {
        return NAME + "!$" + letter(column) + "$1";
    }

    private static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }

    /// The workbook.
    static byte[] workbook(List<Column> columns) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                        + "worksheet+xml\"/></Types>"));
        entries.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        entries.put(
                "xl/workbook.xml",
                xml("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"" + NAME
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
        entries.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        entries.put("xl/worksheets/sheet1.xml", sheet(columns));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FixedZip.write(entries, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] sheet(List<Column> columns) {
        StringBuilder rows = new StringBuilder();
        int count = columns.getFirst().cells().size();
        for (int row = 0; row <= count; row++) {
            rows.append("<row r=\"" + (row + 1) + "\">");
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                String text = row == 0 ? column.head() : column.cells().get(row - 1);
                String at = letter(i) + (row + 1);
                if (text.isEmpty()) {
                    continue;
                }
                rows.append(
                        row > 0 && column.numbers()
                                ? "<c r=\"" + at + "\"><v>" + text + "</v></c>"
                                : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                                        + ChartXml.escaped(text) + "</t></is></c>");
            }
            rows.append("</row>");
        }
        return xml("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static byte[] relation(String kind, String target) {
        return xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target
                + "\"/></Relationships>");
    }

    private static byte[] xml(String content) {
        return (DECLARATION + content).getBytes(StandardCharsets.UTF_8);
    }
}
