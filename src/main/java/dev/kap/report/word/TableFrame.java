package dev.kap.report.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// The skeleton of a table: properties, grid, rows and cells.
final class TableFrame {

    /// Half a point in twips, which Word adds to each row.
    private static final long LINE_BETWEEN_ROWS = 10;

    private final CTTbl table;
    private final List<Long> widths;

    /// @param style identifier of a table style, whose columns give way where somebody types a longer word; empty for a
    /// borderless one of fixed widths that only sets blocks side by side
    TableFrame(Flow flow, Optional<String> style, List<Double> widthsMm, boolean head) {
        this.table = flow.table();
        this.widths = twips(fitted(widthsMm, flow.widthMm()));
        CTTblPr properties = table.addNewTblPr();
        style.ifPresent(id -> properties.addNewTblStyle().setVal(id));
        width(properties.addNewTblW(), total(0, widths.size()));
        if (style.isEmpty()) {
            properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
            // Readers have defaults of their own for tables without a style.
            padding(0, 0);
        }
        look(properties.addNewTblLook(), head);
        CTTblGrid grid = table.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    int columns() {
        return widths.size();
    }

    CTRow row() {
        return table.addNewTr();
    }

    /// A cell that reaches from one column to the one before `end`.
    CTTc cell(CTRow row, int start, int end) {
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        width(properties.addNewTcW(), total(start, end));
        if (end - start > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(end - start));
        }
        return cell;
    }

    /// Width of these columns in millimetres.
    double widthMm(int start, int end) {
        return Lengths.mmOfTwips(total(start, end));
    }

    /// A solid line at an edge of a cell.
    static void line(CTBorder edge, int eighths, ThemeColour colour) {
        edge.setVal(STBorder.SINGLE);
        edge.setSz(BigInteger.valueOf(eighths));
        edge.setSpace(BigInteger.ZERO);
        colour.colour(edge);
    }

    static void width(CTTblWidth width, long twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }

    private long total(int start, int end) {
        return widths.subList(start, end).stream().mapToLong(Long::longValue).sum();
    }

    /// Room inside all cells, in place of what the style or the reader has.
    void padding(double verticalMm, double rightMm) {
        CTTblCellMar margins = table.getTblPr().addNewTblCellMar();
        long vertical = Lengths.twipsOfMm(verticalMm).longValueExact();
        width(margins.addNewTop(), vertical);
        width(margins.addNewLeft(), 0);
        width(margins.addNewBottom(), Math.max(0, vertical - LINE_BETWEEN_ROWS));
        width(margins.addNewRight(), Lengths.twipsOfMm(rightMm).longValueExact());
    }

    private static void look(CTTblLook look, boolean head) {
        look.setVal(new byte[] {(byte) 0x06, (byte) (head ? 0x20 : 0)});
        look.setFirstRow(head);
        look.setLastRow(false);
        look.setFirstColumn(false);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
    }

    /// Wider than there is room: all columns shrink alike.
    private static List<Double> fitted(List<Double> widthsMm, double room) {
        double wanted = widthsMm.stream().mapToDouble(Double::doubleValue).sum();
        double scale = wanted > room ? room / wanted : 1;
        return widthsMm.stream().map(width -> width * scale).toList();
    }

    /// Rounded so that the right edges agree, whatever the number of columns.
    private static List<Long> twips(List<Double> widthsMm) {
        List<Long> twips = new ArrayList<>();
        double edge = 0;
        long before = 0;
        for (double width : widthsMm) {
            edge += width;
            long rounded = Lengths.twipsOfMm(edge).longValueExact();
            twips.add(rounded - before);
            before = rounded;
        }
        return twips;
    }
}
