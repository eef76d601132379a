package dev.kap.report.word;

import dev.kap.document.Document.Section;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/// Writes the list of contents as a field over the headings of the first level: the short titles above the headlines,
/// and whatever heading somebody adds.
final class ContentsWriter {

    private static final double WIDEST_MM = 140;

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
            RightTab.at(paragraph, Math.min(WIDEST_MM, flow.widthMm()));
            Runs runs = new Runs(paragraph::addNewR, RunLook.PLAIN);
            if (i == 0) {
                runs.begin("TOC \\o \"1-1\" \\h \\z \\u");
            }
            line(paragraph, sections.get(i));
        }
        if (!sections.isEmpty()) {
            // The field ends below its lines, as Word itself ends it: an update writes them anew and leaves this one.
            new Runs(flow.paragraph(WordStyle.BLOCK_GAP)::addNewR, RunLook.PLAIN).end();
        }
    }

    private void line(CTP paragraph, Section section) {
        String bookmark = context.bookmarks().name(section.id()).orElseThrow();
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(bookmark);
        link.setHistory(true);
        Runs runs = new Runs(link::addNewR, RunLook.PLAIN);
        runs.text(section.eyebrow().isEmpty() ? section.headline() : section.eyebrow());
        runs.tab();
        runs.field("PAGEREF " + bookmark + " \\h", context.inlines().number(section.id()));
    }
}
