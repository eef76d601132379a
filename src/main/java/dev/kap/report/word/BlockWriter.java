package dev.kap.report.word;

import dev.kap.report.Block;
import dev.kap.report.Document;
import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/// Writes the blocks of a section or a column, one below the other.
final class BlockWriter {

    private final Context context;
    private final TableWriter tables;
    private final SideBySide sideBySide;
    private final ContentsWriter contents;

    BlockWriter(Context context) {
        this.context = context;
        this.tables = new TableWriter(context);
        this.sideBySide = new SideBySide(context);
        this.contents = new ContentsWriter(context);
    }

    /// @param atTop whether a headline or the edge of a column stands above, so that headings keep no distance
    void write(List<Block> blocks, Flow flow, boolean atTop) {
        boolean first = atTop;
        for (Block block : blocks) {
            if (flow.endsInTable()) {
                keepDistance(block, flow);
            }
            write(block, flow, first);
            first = false;
        }
    }

    private void write(Block block, Flow flow, boolean first) {
        switch (block) {
            case Block.SubHeading heading -> subHeading(heading, flow, first);
            case Block.Paragraph paragraph -> paragraph(paragraph, flow);
            case Block.Note note -> note(note, flow);
            case Block.Contents() -> contents.write(flow);
            case Block.KeyFigures figures -> sideBySide.keyFigures(figures, flow);
            case Block.Figure figure -> figure(figure, flow);
            case Block.Columns columns -> sideBySide.columns(columns, flow, this, first);
            case Block.Table table -> tables.write(table, flow);
            case Block.Signatures signatures -> sideBySide.signatures(signatures, flow);
        }
    }

    /// Below a table without caption: headings bring their own distance, text and another block need one.
    private static void keepDistance(Block next, Flow flow) {
        switch (next) {
            case Block.SubHeading heading -> {}
            case Block.Note note -> {}
            case Block.Paragraph paragraph -> flow.paragraph(WordStyle.PART_GAP);
            case Block.Columns columns when startsWithHeading(columns) -> flow.paragraph(WordStyle.TABLE_END);
            case Block.Columns columns -> flow.paragraph(WordStyle.BLOCK_GAP);
            case Block.Contents contents -> flow.paragraph(WordStyle.BLOCK_GAP);
            case Block.KeyFigures figures -> flow.paragraph(WordStyle.BLOCK_GAP);
            case Block.Figure figure -> flow.paragraph(WordStyle.BLOCK_GAP);
            case Block.Table table -> flow.paragraph(WordStyle.BLOCK_GAP);
            case Block.Signatures signatures -> flow.paragraph(WordStyle.BLOCK_GAP);
        }
    }

    private static boolean startsWithHeading(Block.Columns columns) {
        return columns.columns().stream()
                .anyMatch(
                        column -> !column.blocks().isEmpty() && column.blocks().getFirst() instanceof Block.SubHeading);
    }

    private static void subHeading(Block.SubHeading heading, Flow flow, boolean first) {
        CTP paragraph = flow.paragraph(heading.level() == 2 ? WordStyle.HEADING_2 : WordStyle.HEADING_3);
        if (first) {
            CTPPr properties = Paragraphs.properties(paragraph);
            properties.addNewSpacing().setBefore(BigInteger.ZERO);
        }
        new Runs(paragraph::addNewR, RunLook.PLAIN).text(heading.text());
    }

    private void paragraph(Block.Paragraph paragraph, Flow flow) {
        WordStyle style = switch (paragraph.role()) {
            case BODY -> WordStyle.NORMAL;
            case LEAD_IN -> WordStyle.LEAD_IN;
            case FOOTNOTE -> WordStyle.SMALL_PRINT;
        };
        context.inlines().write(flow.paragraph(style), style, paragraph.content());
    }

    private void note(Block.Note note, Flow flow) {
        CTP paragraph = flow.paragraph(WordStyle.NOTE);
        if (!note.title().isEmpty()) {
            Runs title = new Runs(paragraph::addNewR, RunLook.BOLD);
            title.text(note.title());
            if (!note.content().isEmpty()) {
                title.run().addNewBr();
            }
        }
        context.inlines().write(paragraph, WordStyle.NOTE, note.content());
    }

    private void figure(Block.Figure figure, Flow flow) {
        CTP paragraph = flow.paragraph(WordStyle.FIGURE);
        Runnable close = figure.caption().isEmpty() ? context.bookmarks().open(paragraph, figure.id()) : () -> {};
        context.pictures().figure(paragraph.addNewR(), figure.drawing(), figure.alt());
        close.run();
        if (!figure.caption().isEmpty()) {
            Paragraphs.keepWithNext(paragraph);
            context.captions().write(flow, figure.id(), figure.caption());
        }
    }

    /// Eyebrow and headline of a section.
    void opening(Document.Section section, Flow flow) {
        boolean eyebrow = !section.eyebrow().isEmpty();
        if (eyebrow) {
            CTP above = flow.paragraph(WordStyle.EYEBROW);
            new Runs(above::addNewR, RunLook.PLAIN).text(section.eyebrow());
        }
        CTP headline = flow.paragraph(WordStyle.HEADING_1);
        if (!eyebrow) {
            Paragraphs.properties(headline).addNewPageBreakBefore();
        }
        Runnable close = context.bookmarks().open(headline, section.id());
        Runs runs = new Runs(headline::addNewR, RunLook.PLAIN);
        runs.text(section.headline());
        close.run();
        contents.entry(section, runs);
    }
}
