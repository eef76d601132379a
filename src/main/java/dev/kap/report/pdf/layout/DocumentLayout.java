package dev.kap.report.pdf.layout;

import dev.kap.document.Document;
import dev.kap.document.Document.Meta;
import dev.kap.document.Document.Section;
import dev.kap.document.PageForm;
import dev.kap.document.PageNumbers;
import dev.kap.report.pdf.font.Faces;
import dev.kap.theme.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lays out a document; pure, so that equal documents have equal pages.
public final class DocumentLayout {

    /// A page number that is printed can move a line and with it the page it names; this often is enough.
    private static final int MOST_PASSES = 3;

    private final Faces faces;
    private final Styles styles;

    /// A layout in the look of a theme.
    public DocumentLayout(Faces faces, Theme theme) {
        this.faces = faces;
        this.styles = new Styles(theme);
    }

    /// Lays out until the page numbers that are printed are those where things stand.
    public LaidOut layOut(Document document) {
        Set<String> closedUp =
                SectionRuns.of(document.sections()).closedUp(tight -> pass(document, Optional.empty(), tight));
        LaidOut result = pass(document, Optional.empty(), closedUp).laidOut();
        for (int pass = 1; pass < MOST_PASSES; pass++) {
            PageNumbers known = result.numbers();
            result = pass(document, Optional.of(known), closedUp).laidOut();
            if (result.numbers().equals(known)) {
                return result;
            }
        }
        return result;
    }

    private SectionRuns.Pass pass(Document document, Optional<PageNumbers> known, Set<String> closedUp) {
        Typesetter typesetter = new Typesetter(faces, styles, known);
        Tag root = Tag.root();
        Pages laid = new Pages();
        if (document.cover() != null) {
            laid.addClosed(
                    new CoverLayout(typesetter, document.meta(), document.sections()).page(document.cover(), root));
        }
        SectionLayout sections = new SectionLayout(typesetter, document, closedUp);
        SectionLayout posters = new SectionLayout(onWall(typesetter), document, closedUp);
        for (Section section : document.sections()) {
            boolean poster = section.sheet().paper() == PageForm.Paper.A3;
            (poster ? posters : sections).addTo(laid, section, root);
        }
        if (laid.all().isEmpty()) {
            laid.add(PageFrame.of(document.meta(), styles), List.of(), 0, false);
        }
        List<Page> pages = furnished(laid, typesetter, document.meta());
        return new SectionRuns.Pass(
                new LaidOut(pages, root, places(pages), laid.closedUp(), laid.narrowed()), laid.ends());
    }

    /// The pages with head and foot.
    private List<Page> furnished(Pages laid, Typesetter typesetter, Meta meta) {
        List<Page> pages = new ArrayList<>();
        List<PageCount> counts = PageCount.of(laid.frames());
        for (int i = 0; i < laid.all().size(); i++) {
            Page page = laid.all().get(i);
            Optional<PageFrame> frame = laid.frames().get(i);
            PageCount count = counts.get(i);
            pages.add(frame.map(inside -> page.with(inside.furniture(
                            inside.onWall() ? onWall(typesetter) : typesetter, meta, count.page(), count.pages())))
                    .orElse(page));
        }
        return pages;
    }

    private Typesetter onWall(Typesetter typesetter) {
        return new Typesetter(faces, styles.onWall(), typesetter.known());
    }

    private static Map<String, LaidOut.Place> places(List<Page> pages) {
        Map<String, LaidOut.Place> places = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Item item : pages.get(i).items()) {
                if (item instanceof Item.Anchor(String id, double y)) {
                    places.putIfAbsent(id, new LaidOut.Place(i + 1, y));
                }
            }
        }
        return places;
    }
}
