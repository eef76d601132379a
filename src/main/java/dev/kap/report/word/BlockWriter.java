package dev.kap.report.word;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.document.PageForm;
import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/// Writes the blocks of a section or a column, one below the other.
final class BlockWriter {

    /// How much of the usual distance is left where the PDF closes a section up: less than the half there, because
    /// rows come out a little higher in Word.
    private static final double CLOSED_UP = 0.25;

    /// By so many points a headline is wider than in the PDF: no word may slip to a further line.
    private static final double SLACK = Lengths.pointsOfMm(3);

    private final Context context;
    private final TableWriter tables;
    private final SideBySideTables sideBySide;
    private final ContentsWriter contents;

    BlockWriter(Context context) {
        this.context = context;
        this.tables = new TableWriter(context);
        this.sideBySide = new SideBySideTables(context);
        this.contents = new ContentsWriter(context);
    }

    /// Writes a section with its opening.
    void write(Document.Section section, Flow flow) {
        if (section.sheet().bare()) {
            bare(section, flow);
            return;
        }
        opening(section, flow);
        write(section.blocks(), flow, context.pages().closedUp().contains(section.id()));
    }

    /// Nothing but the blocks: the first of them begins the page.
    private void bare(Document.Section section, Flow flow) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Figure figure) {
                CTP paragraph = flow.paragraph(WordStyle.FIGURE);
                ParagraphPlacing.properties(paragraph).addNewPageBreakBefore();
                context.pictures().figure(paragraph.addNewR(), figure.drawing(), figure.alt(), flow.room());
            } else {
                write(block, flow, 0);
            }
        }
    }

    /// Writes the blocks; the first one keeps no distance from what stands above.
    void write(List<Block> blocks, Flow flow) {
        write(blocks, flow, false);
    }

    private void write(List<Block> blocks, Flow flow, boolean closedUp) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                gap(blocks.get(i - 1), blocks.get(i), flow, closedUp);
            }
            write(blocks.get(i), flow, i == 0 ? 0 : closedUp ? CLOSED_UP : 1);
        }
    }

    private static void gap(Block above, Block below, Flow flow, boolean closedUp) {
        flow.forgetDistance();
        StepsBesideTables.between(above, below).ifPresent(style -> {
            boolean closer = closedUp && style == WordStyle.BLOCK_GAP;
            flow.keepApart(style, StyleSheet.distance(style) * (closer ? CLOSED_UP : 1));
        });
    }

    /// @param distance how far from what stands above, as a share of the style's
    private void write(Block block, Flow flow, double distance) {
        switch (block) {
            case Block.SubHeading heading -> subHeading(heading, flow, distance);
            case Block.Paragraph paragraph -> paragraph(paragraph, flow);
            case Block.Note note -> note(note, flow);
            case Block.Contents() -> contents.write(flow);
            case Block.KeyFigures figures -> sideBySide.keyFigures(figures, flow);
            case Block.Figure figure -> figure(figure, flow);
            case Block.Columns columns -> sideBySide.columns(columns, flow, this);
            case Block.Table table -> tables.write(table, flow);
            case Block.Signatures signatures -> sideBySide.signatures(signatures, flow);
        }
    }

    private static void subHeading(Block.SubHeading heading, Flow flow, double distance) {
        boolean second = heading.level() == 2;
        CTP paragraph = flow.paragraph(second ? WordStyle.HEADING_2 : WordStyle.HEADING_3);
        if (distance == 0 || (second && distance < 1)) {
            ParagraphPlacing.spacing(paragraph)
                    .setBefore(Lengths.twipsOfPoints(StyleSheet.BEFORE_HEADING_2 * distance));
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
            Runs title =
                    new Runs(paragraph::addNewR, RunLook.styled(flow.reference().id(WordStyle.NOTE_TITLE)));
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
        context.pictures().figure(paragraph.addNewR(), figure.drawing(), figure.alt(), flow.room());
        close.run();
        ParagraphPlacing.keepWithNext(paragraph);
        if (!figure.caption().isEmpty()) {
            context.captions().write(flow, figure.id(), figure.caption());
        }
    }

    /// Eyebrow and headline of a section.
    private void opening(Document.Section section, Flow flow) {
        boolean joined = context.pages().lower().contains(section.id());
        boolean eyebrow = !section.eyebrow().isEmpty();
        if (eyebrow) {
            CTP above = flow.paragraph(WordStyle.EYEBROW);
            new Runs(above::addNewR, RunLook.PLAIN).text(section.eyebrow());
            if (joined) {
                ParagraphPlacing.joinPage(above, context.theme().millimetres("page.joint"));
            }
        }
        WordStyle message = joined ? WordStyle.HEADLINE_BELOW : WordStyle.HEADLINE;
        CTP headline = flow.paragraph(eyebrow ? message : WordStyle.HEADING_1);
        if (!eyebrow && joined) {
            ParagraphPlacing.joinPage(headline, context.theme().millimetres("page.joint"));
        } else if (!eyebrow) {
            ParagraphPlacing.properties(headline).addNewPageBreakBefore();
        }
        if (section.landscape() && section.sheet().paper() == PageForm.Paper.USUAL) {
            // A page on its side is low: its content starts 2 mm higher.
            ParagraphPlacing.spacing(headline).setAfter(Lengths.twipsOfPoints(9));
        }
        narrow(headline, context.pages().narrowed().getOrDefault(section.id(), 0.0) - SLACK);
        Runnable close = context.bookmarks().open(headline, section.id());
        Runs runs = new Runs(headline::addNewR, RunLook.PLAIN);
        runs.text(section.headline());
        close.run();
        onWall(section, headline);
    }

    /// A page that hangs on a wall has a larger headline.
    private void onWall(Document.Section section, CTP headline) {
        if (section.sheet().paper() != PageForm.Paper.A3) {
            return;
        }
        long halves = Math.round(context.theme().size("headline") * 22.0 / 18 * 2);
        for (CTR run : headline.getRArray()) {
            CTRPr look = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            look.addNewSz().setVal(BigInteger.valueOf(halves));
        }
        double leading = Double.parseDouble(context.theme().text("leading.headline")) * 22.0 / 18;
        CTSpacing spacing = ParagraphPlacing.spacing(headline);
        spacing.setLine(Lengths.twipsOfPoints(leading));
        spacing.setLineRule(STLineSpacingRule.AT_LEAST);
    }

    private static void narrow(CTP headline, double points) {
        if (points > 0) {
            ParagraphPlacing.properties(headline).addNewInd().setRight(Lengths.twipsOfPoints(points));
        }
    }
}
