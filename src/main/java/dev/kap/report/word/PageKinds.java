package dev.kap.report.word;

import dev.kap.document.Document;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// The kinds of pages of a document (cover, upright, on the side), each with its own head and foot, made when needed.
final class PageKinds {

    private static final double COVER_LEFT_MM = 24;
    private static final double COVER_TOP_MM = 20;

    private final XWPFDocument word;
    private final Document document;
    private final ReferenceParts reference;
    private final int pages;
    private final PageSetup upright;

    PageKinds(XWPFDocument word, Document document, ReferenceParts reference, int pages) {
        this.word = word;
        this.document = document;
        this.reference = reference;
        this.pages = pages;
        this.upright = PageSetup.upright(document.meta().letter(), reference.margins());
    }

    PageSetup page(boolean landscape) {
        return landscape ? upright.onItsSide() : upright;
    }

    PageSetup coverPage() {
        return upright.with(reference.margins().withLeft(COVER_LEFT_MM).withTop(COVER_TOP_MM));
    }

    /// The cover has no head, and its foot is the line on confidentiality.
    CTSectPr cover(String confidential) {
        CTSectPr section = CTSectPr.Factory.newInstance();
        CTP foot = new XWPFHeaderFooterPolicy(word, section)
                .createFooter(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph()
                .getCTP();
        ParagraphPlacing.properties(foot).addNewPStyle().setVal(reference.id(WordStyle.SMALL_PRINT));
        new Runs(foot::addNewR, RunLook.PLAIN).text(confidential);
        coverPage().write(section);
        return section;
    }

    /// Pages with running head and foot.
    CTSectPr inner(boolean landscape) {
        CTSectPr section = CTSectPr.Factory.newInstance();
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(word, section);
        PageSetup page = page(landscape);
        CTP head = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph()
                .getCTP();
        head(start(head, WordStyle.HEADER, page));
        CTP foot = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph()
                .getCTP();
        foot(start(foot, WordStyle.FOOTER, page));
        page.write(section);
        return section;
    }

    private Runs start(CTP paragraph, WordStyle style, PageSetup page) {
        ParagraphPlacing.properties(paragraph).addNewPStyle().setVal(reference.id(style));
        RightTab.at(paragraph, page.textWidthMm());
        return new Runs(paragraph::addNewR, RunLook.PLAIN);
    }

    private void head(Runs runs) {
        runs.text(document.meta().runningHead());
        runs.tab();
        runs.text(document.meta().runningDate());
    }

    private void foot(Runs runs) {
        runs.text(document.meta().footer());
        runs.tab();
        String pattern = document.meta().pageOf();
        int start = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', start)) {
            runs.text(pattern.substring(start, at));
            boolean page = pattern.startsWith("{0}", at);
            runs.field(page ? "PAGE" : "NUMPAGES", page ? "1" : Integer.toString(pages));
            start = at + 3;
        }
        runs.text(pattern.substring(start));
    }
}
