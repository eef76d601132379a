package dev.kap.report.word;

import dev.kap.document.Document.Section;
import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;

/// Writes the list of contents as a field; its entries are the short titles, not the headlines.
///
/// Each section marks its title with a hidden TC field, so that Word finds the same titles when it updates the list.
final class ContentsWriter {

    private final Context context;

    ContentsWriter(Context context) {
        this.context = context;
    }

    void write(Flow flow) {
        List<Section> sections = context.document().sections().stream()
                .filter(section -> !section.contentsTitle().isEmpty())
                .toList();
        for (int i = 0; i < sections.size(); i++) {
            CTP paragraph = flow.paragraph(WordStyle.TOC_1);
            RightTab.at(paragraph, flow.widthMm());
            Runs runs = new Runs(paragraph::addNewR, RunLook.PLAIN);
            if (i == 0) {
                CTPBdr borders = ParagraphPlacing.properties(paragraph).addNewPBdr();
                TableFrame.line(
                        borders.addNewTop(),
                        TableStyle.eighths(context.theme(), "line.rule.pt"),
                        context.colour("accent"));
                borders.getTop().setSpace(BigInteger.valueOf(4));
                runs.begin("TOC \\f \\l \"1-1\" \\h \\z");
            }
            line(paragraph, sections.get(i));
            if (i == sections.size() - 1) {
                runs.end();
            }
        }
    }

    /// Marks a section for the list.
    void entry(Section section, Runs runs) {
        if (!section.contentsTitle().isEmpty()) {
            // Quotation marks and backslashes would end or bend the field's argument.
            String title = section.contentsTitle().replace("\\", "\\\\").replace("\"", "\\\"");
            runs.hidden("TC \"" + title + "\" \\l 1");
        }
    }

    private void line(CTP paragraph, Section section) {
        String bookmark = context.bookmarks().name(section.id()).orElseThrow();
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(bookmark);
        link.setHistory(true);
        Runs runs = new Runs(link::addNewR, RunLook.PLAIN);
        runs.text(section.contentsTitle());
        runs.tab();
        runs.field("PAGEREF " + bookmark + " \\h", context.inlines().number(section.id()));
    }
}
