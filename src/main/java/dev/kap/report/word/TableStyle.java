package dev.kap.report.word;

import dev.kap.theme.Theme;
import java.math.BigInteger;

/// The table style of the reference: hairlines between rows, an accent rule below the head (look.md, "Tables").
final class TableStyle {

    private static final String NORMAL = """
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
        <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\
        <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>\
        <w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
        """;

    private TableStyle() {}

    /// The first row's look says nothing of repeating it: LibreOffice would then repeat the first row of tables without
    /// a
    /// head as well.
    static String of(Theme theme) {
        BigInteger padding = Lengths.twipsOfMm(theme.millimetres("table.padding"));
        // Word lays the line between two rows into the row, the PDF over its edge.
        BigInteger below = padding.subtract(BigInteger.valueOf(eighths(theme, "line.row.pt") * 20L / 8));
        return NORMAL
                + """
                <w:style w:type="table" w:customStyle="1" w:styleId="%1$s"><w:name w:val="%2$s"/>\
                <w:basedOn w:val="TableNormal"/><w:uiPriority w:val="40"/><w:qFormat/>\
                <w:tblPr><w:tblBorders>\
                <w:bottom w:val="single" w:sz="%6$s" w:space="0" %4$s/>\
                <w:insideH w:val="single" w:sz="%6$s" w:space="0" %4$s/></w:tblBorders>\
                <w:tblCellMar><w:top w:w="%7$s" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>\
                <w:bottom w:w="%9$s" w:type="dxa"/><w:right w:w="%8$s" w:type="dxa"/></w:tblCellMar></w:tblPr>\
                <w:trPr><w:cantSplit/></w:trPr>\
                <w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>\
                <w:bottom w:val="single" w:sz="%5$s" w:space="0" %3$s/></w:tcBorders>\
                <w:tcMar><w:bottom w:w="0" w:type="dxa"/></w:tcMar><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>\
                </w:style>\
                """.formatted(
                                WordStyle.TABLE.standardId(),
                                WordStyle.TABLE.wordName(),
                                ThemeColour.of(theme, "accent").edge(),
                                ThemeColour.of(theme, "hairline").edge(),
                                eighths(theme, "line.rule.pt"),
                                eighths(theme, "line.row.pt"),
                                padding,
                                Lengths.twipsOfMm(1.6),
                                below);
    }

    /// The weight of a line in Word's unit, an eighth of a point.
    static int eighths(Theme theme, String key) {
        return (int) Math.round(Double.parseDouble(theme.text(key)) * 8);
    }
}
