package dev.kap.report.word;

import dev.kap.document.Document;
import dev.kap.document.Document.Section;
import dev.kap.document.PageForm;
import dev.kap.document.PageNumbers;
import dev.kap.theme.Theme;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// The kinds of pages of a document (cover, upright, on the side, sheets), each with its own head and foot, made when
/// needed.
final class PageKinds {

    private static final double COVER_LEFT_MM = 24;
    private static final double COVER_TOP_MM = 20;

    private final XWPFDocument word;
    private final Document document;
    private final ReferenceParts reference;
    private final PageNumbers pages;
    private final PageSetup upright;
    private final Theme theme;
    private final Map<Kind, CTSectPr> made = new HashMap<>();

    private record Kind(boolean landscape, PageForm sheet) {}

    PageKinds(XWPFDocument word, Document document, ReferenceParts reference, PageNumbers pages, Theme theme) {
        this.theme = theme;
        this.word = word;
        this.document = document;
        this.reference = reference;
        this.pages = pages;
        this.upright = PageSetup.upright(document.meta().letter(), reference.margins());
    }

    PageSetup page(Section section) {
        PageSetup page = upright.on(section.sheet());
        return section.landscape() ? page.onItsSide() : page;
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

    /// The pages of a section, with running head and foot; sections of one kind share them.
    ///
    /// @throws IOException if the logo in the head cannot be read
    CTSectPr inner(Section section) throws IOException {
        Kind kind = new Kind(section.landscape(), section.sheet());
        CTSectPr known = made.get(kind);
        if (known == null) {
            known = make(section);
            made.put(kind, known);
        }
        return known;
    }

    private CTSectPr make(Section section) throws IOException {
        PageSetup page = page(section);
        CTSectPr pages = CTSectPr.Factory.newInstance();
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(word, pages);
        XWPFHeader header = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        CTP head = header.createParagraph().getCTP();
        CTP foot = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph()
                .getCTP();
        if (!section.sheet().bare()) {
            PageForm.Edges edges = section.sheet().edges(document.meta());
            Runs runs = start(head, WordStyle.HEADER, page);
            if (edges.logo() == null) {
                head(runs, edges);
            } else {
                Logo.read(edges.logo(), PageForm.LOGO_WIDTH_MM, PageForm.LOGO_HEIGHT_MM)
                        .inHeader(header, head.addNewR());
                runs.tab();
                runs.text(edges.headAndDate());
            }
            foot(start(foot, WordStyle.FOOTER, page), edges, section);
            if (section.sheet().foldMm() > 0) {
                String colour = "#" + ThemeColour.of(theme, "axis").hex();
                FoldLine.draw(head.addNewR(), section.sheet().foldMm(), colour);
            }
        }
        page.write(pages);
        if (section.sheet().countsAlone()) {
            pages.addNewPgNumType().setStart(BigInteger.ONE);
        }
        return pages;
    }

    private Runs start(CTP paragraph, WordStyle style, PageSetup page) {
        ParagraphPlacing.properties(paragraph).addNewPStyle().setVal(reference.id(style));
        RightTab.at(paragraph, page.textWidthMm());
        return new Runs(paragraph::addNewR, RunLook.PLAIN);
    }

    private static void head(Runs runs, PageForm.Edges edges) {
        runs.text(edges.head());
        runs.tab();
        runs.text(edges.date());
    }

    private void foot(Runs runs, PageForm.Edges edges, Section section) {
        runs.text(edges.foot());
        runs.tab();
        String pattern = edges.count();
        boolean alone = section.sheet().countsAlone();
        int start = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', start)) {
            runs.text(pattern.substring(start, at));
            boolean page = pattern.startsWith("{0}", at);
            runs.field(
                    page ? "PAGE" : alone ? "SECTIONPAGES" : "NUMPAGES",
                    page ? "1" : Integer.toString(alone ? together(section) : pages.pages()));
            start = at + 3;
        }
        runs.text(pattern.substring(start));
    }

    /// How many pages the sections have that count together with that one.
    private int together(Section section) {
        List<Section> all = document.sections();
        int last = all.indexOf(section);
        int first = last;
        while (first > 0 && all.get(first - 1).countsWith(section)) {
            first--;
        }
        while (last + 1 < all.size() && all.get(last + 1).countsWith(section)) {
            last++;
        }
        int end = last + 1 < all.size() ? page(all.get(last + 1).id()) : pages.pages() + 1;
        return end - page(all.get(first).id());
    }

    private int page(String id) {
        return pages.ids().getOrDefault(id, 1);
    }
}
