package dev.kap.report.word;

import dev.kap.document.Document.Cover;
import dev.kap.document.Document.Fact;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/// Writes the cover: rows of fixed heights hold everything in its place (look.md, "Cover").
final class CoverWriter {

    private static final double BAND_MM = 7;
    private static final double MOTIF_MM = 60;
    private static final double KIND_AT_MM = 100;
    private static final double FACTS_AT_MM = 214;
    private static final double TOP_MM = 20;
    private static final double A4_HEIGHT_MM = 297;
    /// How much lower than without them the contents move the facts; a line of theirs; what the title takes at least.
    private static final double LOWER_MM = 10;

    private static final double CONTENTS_LINE_MM = 3.9;
    private static final double LEAST_ROOM_MM = 55;
    private static final int FACTS_IN_A_ROW = 4;
    private static final int LONG_NAME = 26;
    private static final int VERY_LONG_NAME = 40;

    private final Context context;
    private final CellLook looks;

    CoverWriter(Context context) {
        this.context = context;
        this.looks = new CellLook(context);
    }

    void write(Cover cover, Flow flow, PageSetup page) throws IOException {
        context.pictures().band(flow.paragraph(WordStyle.TABLE_END).addNewR(), "accent", BAND_MM, page.heightMm());
        double width = flow.widthMm();
        TableFrame frame = SideBySideTables.frame(flow, List.of(width - MOTIF_MM, MOTIF_MM));
        CTRow top = SideBySideTables.row(frame);
        SideBySideTables.height(top, KIND_AT_MM - TOP_MM);
        sender(cover, flow.in(frame.cell(top, 0, 1), width - MOTIF_MM));
        motif(cover, flow.in(frame.cell(top, 1, 2), MOTIF_MM));
        CTRow middle = SideBySideTables.row(frame);
        // Letter is shorter than A4: the white space gives way.
        double room = FACTS_AT_MM - KIND_AT_MM - (A4_HEIGHT_MM - page.heightMm());
        SideBySideTables.height(middle, cover.contents() ? Math.max(LEAST_ROOM_MM, room + LOWER_MM - listed()) : room);
        message(cover, flow.in(frame.cell(middle, 0, 2), width));
        if (cover.contents()) {
            new ContentsWriter(context).write(flow);
        }
        facts(cover.facts(), flow);
    }

    /// The height of the list of contents with what stands around it.
    private double listed() {
        long lines = context.document().sections().stream()
                .filter(section -> !section.contentsTitle().isEmpty())
                .count();
        return lines * CONTENTS_LINE_MM + 7;
    }

    private void sender(Cover cover, Flow cell) throws IOException {
        CTP paragraph = cell.paragraph(WordStyle.COVER_COMPANY);
        if (cover.logo() == null) {
            new Runs(paragraph::addNewR, RunLook.PLAIN).text(cover.company());
            return;
        }
        Logo logo = Logo.read(cover.logo(), context.theme());
        CTP holder = cell.paragraph(WordStyle.FIGURE);
        logo.place(context.pictures(), holder.addNewR(), cover.company());
    }

    private void motif(Cover cover, Flow cell) {
        CTP paragraph = cell.paragraph(WordStyle.FIGURE);
        ParagraphPlacing.properties(paragraph).addNewJc().setVal(STJc.RIGHT);
        context.pictures()
                .figure(paragraph.addNewR(), cover.motif(), cover.motifAlt(), new FigureRoom(MOTIF_MM, MOTIF_MM));
    }

    private void message(Cover cover, Flow cell) {
        new Runs(cell.paragraph(WordStyle.COVER_KIND)::addNewR, RunLook.PLAIN).text(cover.kind());
        title(cover.title(), cell.paragraph(WordStyle.TITLE));
        cell.paragraph(WordStyle.COVER_RULE);
        new Runs(cell.paragraph(WordStyle.SUBTITLE)::addNewR, RunLook.PLAIN).text(cover.promise());
    }

    /// Long names are set smaller, never cut (look.md, "Cover").
    private void title(String title, CTP paragraph) {
        int length = title.codePointCount(0, title.length());
        double size = context.theme().size("cover");
        double smaller = length > VERY_LONG_NAME ? size * 24 / 38 : length > LONG_NAME ? size * 30 / 38 : size;
        RunLook look = RunLook.PLAIN;
        if (smaller < size) {
            look = look.sized(smaller);
            CTSpacing spacing = ParagraphPlacing.spacing(paragraph);
            spacing.setLine(Lengths.twipsOfPoints(smaller * 42 / 38));
            spacing.setLineRule(STLineSpacingRule.AT_LEAST);
        }
        new Runs(paragraph::addNewR, look).text(title);
    }

    private void facts(List<Fact> facts, Flow flow) {
        if (facts.isEmpty()) {
            return;
        }
        double column = flow.widthMm() / FACTS_IN_A_ROW;
        TableFrame frame = SideBySideTables.frame(flow, Collections.nCopies(FACTS_IN_A_ROW, column));
        for (int start = 0; start < facts.size(); start += FACTS_IN_A_ROW) {
            CTRow row = SideBySideTables.row(frame);
            for (int i = 0; i < FACTS_IN_A_ROW; i++) {
                CTTc cell = frame.cell(row, i, i + 1);
                if (start == 0) {
                    looks.ruleAbove(cell);
                } else {
                    looks.hairlineAbove(cell);
                }
                looks.pad(cell, 2.2, 5.5, 2);
                Flow inside = flow.in(cell, column);
                if (start + i < facts.size()) {
                    fact(facts.get(start + i), inside);
                }
                inside.end();
            }
        }
    }

    private static void fact(Fact fact, Flow cell) {
        new Runs(cell.paragraph(WordStyle.BIG_NOTE)::addNewR, RunLook.PLAIN).text(fact.label());
        new Runs(cell.paragraph(WordStyle.COVER_FACT)::addNewR, RunLook.PLAIN).text(fact.value());
    }
}
