package dev.kap.report.pdf.layout;

import dev.kap.document.Document;
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
            laid.addClosed(new CoverLayout(typesetter, document.meta(), document.sections()).page(document.cover(), root));
        }
        int unframed = laid.all().size();
        SectionLayout sections = new SectionLayout(typesetter, document, closedUp);
        document.sections().forEach(section -> sections.addTo(laid, section, root));
        List<Page> pages = new ArrayList<>(laid.all());
        if (pages.isEmpty()) {
            PageFrame frame = PageFrame.of(document.meta(), false, styles);
            pages.add(new Page(frame.width(), frame.height(), List.of()));
        }
        for (int i = unframed; i < pages.size(); i++) {
            Page page = pages.get(i);
            PageFrame frame = PageFrame.of(document.meta(), page.width() > page.height(), styles);
            pages.set(i, page.with(frame.furniture(typesetter, document.meta(), i + 1, pages.size())));
        }
        return new SectionRuns.Pass(
                new LaidOut(pages, root, places(pages), laid.closedUp(), laid.narrowed()), laid.ends());
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
