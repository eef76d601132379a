package dev.kap.report.word;

import dev.kap.document.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;

/// Writes what stands side by side, as borderless tables of fixed widths.
final class SideBySideTables {

    private static final double GUTTER_MM = 4;
    private static final double ROOM_TO_SIGN_MM = 14;

    private final Context context;
    private final CellLook looks;

    SideBySideTables(Context context) {
        this.context = context;
        this.looks = new CellLook(context);
    }

    /// Two to five big numbers between an accent rule and a hairline.
    void keyFigures(Block.KeyFigures block, Flow flow) {
        int count = block.figures().size();
        if (count == 0) {
            return;
        }
        RunLook big =
                block.scale() < 1 ? RunLook.PLAIN.sized(context.theme().size("big") * block.scale()) : RunLook.PLAIN;
        TableFrame frame = frame(flow, Collections.nCopies(count, flow.widthMm() / count));
        CTRow row = row(frame);
        for (int i = 0; i < count; i++) {
            CTTc cell = frame.cell(row, i, i + 1);
            looks.ruleAbove(cell);
            looks.hairlineBelow(cell);
            looks.pad(cell, 1.5, 3, i < count - 1 ? 4 : 0);
            keyFigure(block.figures().get(i), big, flow.in(cell, frame.widthMm(i, i + 1)));
        }
    }

    private void keyFigure(Block.KeyFigure figure, RunLook big, Flow cell) {
        new Runs(cell.paragraph(WordStyle.BIG_NUMBER)::addNewR, big).text(figure.value());
        new Runs(cell.paragraph(WordStyle.BIG_LABEL)::addNewR, RunLook.PLAIN).text(figure.label());
        if (!figure.note().isEmpty()) {
            context.inlines().write(cell.paragraph(WordStyle.BIG_NOTE), WordStyle.BIG_NOTE, figure.note());
        }
    }

    /// Columns of blocks.
    void columns(Block.Columns block, Flow flow, BlockWriter blocks) {
        if (block.columns().isEmpty()) {
            return;
        }
        TableFrame frame = frame(
                flow,
                withGutters(block.columns().stream().map(Block.Column::widthMm).toList()));
        // Columns go on over the page, as in the PDF: what must stay whole says so inside them.
        CTRow row = frame.row();
        for (int i = 0; i < frame.columns(); i++) {
            CTTc cell = frame.cell(row, i, i + 1);
            Flow inside = flow.in(cell, frame.widthMm(i, i + 1));
            if (i % 2 == 0) {
                blocks.write(block.columns().get(i / 2).blocks(), inside);
            }
            ParagraphPlacing.endWithoutSpace(inside.end());
        }
    }

    /// Lines to sign on, with what stands under each.
    void signatures(Block.Signatures block, Flow flow) {
        int count = block.labels().size();
        if (count == 0) {
            return;
        }
        double width = (flow.widthMm() - (count - 1) * GUTTER_MM) / count;
        TableFrame frame = frame(flow, withGutters(Collections.nCopies(count, width)));
        CTRow room = row(frame);
        height(room, ROOM_TO_SIGN_MM);
        CTRow labels = row(frame);
        for (int i = 0; i < frame.columns(); i++) {
            flow.in(frame.cell(room, i, i + 1), width).paragraph(WordStyle.TABLE_END);
            CTTc cell = frame.cell(labels, i, i + 1);
            Flow inside = flow.in(cell, width);
            if (i % 2 == 0) {
                looks.lineToSignOn(cell);
                looks.pad(cell, 1.5, 0, 0);
                Runs runs = new Runs(inside.paragraph(WordStyle.CAPTION)::addNewR, RunLook.PLAIN);
                runs.text(block.labels().get(i / 2));
            }
            inside.end();
        }
        ParagraphPlacing.keepWithNext(room);
    }

    static TableFrame frame(Flow flow, List<Double> widthsMm) {
        return new TableFrame(flow, Optional.empty(), widthsMm, false);
    }

    static void height(CTRow row, double millimetres) {
        CTHeight height = row.getTrPr().addNewTrHeight();
        height.setVal(Lengths.twipsOfMm(millimetres));
        height.setHRule(STHeightRule.EXACT);
    }

    /// A row that stays whole.
    static CTRow row(TableFrame frame) {
        CTRow row = frame.row();
        row.addNewTrPr().addNewCantSplit();
        return row;
    }

    private static List<Double> withGutters(List<Double> widthsMm) {
        List<Double> all = new ArrayList<>();
        for (double width : widthsMm) {
            if (!all.isEmpty()) {
                all.add(GUTTER_MM);
            }
            all.add(width);
        }
        return all;
    }
}
