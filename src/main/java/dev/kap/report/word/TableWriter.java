package dev.kap.report.word;

import dev.kap.document.Block.Cell;
import dev.kap.document.Block.Row;
import dev.kap.document.Block.Table;
import dev.kap.document.Block.TableColumn;
import dev.kap.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;

/// Writes tables in the table style; what it adds is what a row or the document's look asks for.
final class TableWriter {

    private static final double SCORECARD_ROW_MM = 10.4;
    private static final double TALLY_ROW_MM = 8.9;
    private static final double CLOSE_RIGHT_MM = 1.6;

    private final Context context;
    private final CellLook looks;

    TableWriter(Context context) {
        this.context = context;
        this.looks = new CellLook(context);
    }

    /// Writes the table with its caption; a table without head and rows is nothing.
    void write(Table table, Flow flow) {
        if (table.columns().isEmpty() || (table.head().isEmpty() && table.rows().isEmpty())) {
            return;
        }
        List<Double> widths = table.columns().stream().map(TableColumn::widthMm).toList();
        Optional<String> style = Optional.of(flow.reference().id(WordStyle.TABLE));
        boolean headed = !table.head().isEmpty();
        TableFrame frame = new TableFrame(flow, style, widths, headed);
        if (table.look().padding() < 1) {
            frame.padding(table.look().padding() * context.theme().millimetres("table.padding"), CLOSE_RIGHT_MM);
        }
        List<CTRow> rows = new ArrayList<>();
        if (headed) {
            rows.add(head(table, frame, flow));
        }
        for (Row row : table.rows()) {
            rows.add(body(table, row, frame, flow));
        }
        if (!headed) {
            looks.openTable(rows.getFirst());
        }
        finish(table, flow, rows, headed);
    }

    private void finish(Table table, Flow flow, List<CTRow> rows, boolean headed) {
        if (headed && !table.rows().isEmpty()) {
            ParagraphPlacing.keepWithNext(rows.getFirst());
        }
        for (int i = 0; i < table.rows().size() - 1; i++) {
            if (keepsNext(table.rows(), i)) {
                ParagraphPlacing.keepWithNext(rows.get(headed ? i + 1 : i));
            }
        }
        if (table.caption().isEmpty()) {
            bookmark(rows.getFirst(), table.id());
        } else {
            ParagraphPlacing.keepWithNext(rows.getLast());
            context.captions().write(flow, table.id(), table.caption());
        }
    }

    /// The first two rows and the last two stay together, a group with its first row, a total with the last.
    private static boolean keepsNext(List<Row> rows, int row) {
        return row == 0
                || row == rows.size() - 2
                || rows.get(row).kind() == Row.Kind.GROUP
                || rows.get(row + 1).kind() == Row.Kind.TOTAL;
    }

    private void bookmark(CTRow row, String id) {
        CTP paragraph = row.getTcArray(0).getPArray(0);
        context.bookmarks().open(paragraph, id).run();
    }

    private CTRow head(Table table, TableFrame frame, Flow flow) {
        CTRow row = frame.row();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        cells(table, new Placed(row, frame, flow), table.head(), WordStyle.TABLE_HEAD);
        for (CTTc cell : row.getTcArray()) {
            looks.head(cell);
        }
        return row;
    }

    private CTRow body(Table table, Row content, TableFrame frame, Flow flow) {
        CTRow row = frame.row();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        Placed placed = new Placed(row, frame, flow);
        if (content.kind() == Row.Kind.GROUP) {
            List<Inline> words = content.cells().stream()
                    .flatMap(cell -> cell.content().stream())
                    .toList();
            looks.group(cell(placed, new Cell(words, 1), WordStyle.TABLE_GROUP, 0, frame.columns()));
            return row;
        }
        cells(table, placed, content.cells(), textStyle(table.look()));
        if (content.kind() == Row.Kind.TOTAL) {
            looks.total(row);
        }
        if (table.look() == Table.Look.SCORECARD || table.look() == Table.Look.TALLY) {
            CTHeight height = properties.addNewTrHeight();
            height.setVal(Lengths.twipsOfMm(table.look() == Table.Look.TALLY ? TALLY_ROW_MM : SCORECARD_ROW_MM));
            height.setHRule(STHeightRule.AT_LEAST);
            looks.centre(row);
        }
        return row;
    }

    /// Fills the row; cells that the document leaves out are empty.
    private void cells(Table table, Placed placed, List<Cell> cells, WordStyle style) {
        int columns = placed.frame().columns();
        int start = 0;
        for (Cell cell : cells) {
            int end = Math.min(columns, start + Math.max(1, cell.span()));
            if (start < end) {
                // A cell over several columns begins where its first one begins, as in the PDF.
                boolean right = table.columns().get(start).right();
                CTTc written = cell(
                        placed,
                        cell,
                        right && style == WordStyle.TABLE_TEXT ? WordStyle.TABLE_FIGURE : style,
                        start,
                        end);
                if (right && style != WordStyle.TABLE_TEXT) {
                    ParagraphPlacing.alignRight(written.getPArray(0));
                }
            }
            start = end;
        }
        if (start < columns) {
            cell(placed, new Cell(List.of(), columns - start), style, start, columns);
        }
    }

    private CTTc cell(Placed placed, Cell content, WordStyle style, int start, int end) {
        CTTc cell = placed.frame().cell(placed.row(), start, end);
        CTP paragraph =
                placed.flow().in(cell, placed.frame().widthMm(start, end)).paragraph(style);
        context.inlines().write(paragraph, style, content.content());
        if (end == placed.frame().columns()) {
            looks.last(cell);
        }
        return cell;
    }

    private static WordStyle textStyle(Table.Look look) {
        return switch (look) {
            case PLAIN, SCORECARD, CLOSE, TALLY -> WordStyle.TABLE_TEXT;
            case FINE -> WordStyle.FINE_TEXT;
            case READING -> WordStyle.READING;
        };
    }

    /// A row in its table and its surroundings.
    private record Placed(CTRow row, TableFrame frame, Flow flow) {}
}
