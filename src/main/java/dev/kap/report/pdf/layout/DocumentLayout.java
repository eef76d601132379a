package dev.kap.report.pdf.layout;

import dev.kap.document.Document;
import dev.kap.document.Document.Meta;
import dev.kap.document.Document.Section;
import dev.kap.document.Floats;
import dev.kap.document.PageForm;
import dev.kap.document.PageNumbers;
import dev.kap.report.pdf.font.Faces;
import dev.kap.report.table.ColumnWidths;
import dev.kap.theme.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    public LaidOut layOut(Document written) {
        Document document = ColumnWidths.fitted(written, styles.theme());
        Arrangement best = arranged(document);
        Document placed = Floats.placed(document, best.floats());
        LaidOut result = pass(placed, Optional.empty(), best.closedUp()).laidOut();
        for (int pass = 1; pass < MOST_PASSES; pass++) {
            PageNumbers known = result.numbers();
            result = pass(placed, Optional.of(known), best.closedUp()).laidOut();
            if (result.numbers().equals(known)) {
                break;
            }
        }
        return result.with(best.floats());
    }

    /// Floating blocks first, then what closing up saves; all closed up from the start where that saves more.
    private Arrangement arranged(Document document) {
        FloatPlaces.Found loose = floats(document, Set.of());
        Document placed = Floats.placed(document, loose.places());
        SectionRuns.Closed some = SectionRuns.of(document.sections())
                .closedUp(loose.pass(), tight -> pass(placed, Optional.empty(), tight));
        Set<String> all = document.sections().stream().map(Section::id).collect(Collectors.toSet());
        FloatPlaces.Found close = floats(document, all);
        return close.pass().pages() < some.pages()
                ? new Arrangement(close.places(), all)
                : new Arrangement(loose.places(), some.sections());
    }

    private FloatPlaces.Found floats(Document document, Set<String> closedUp) {
        return new FloatPlaces(document, tried -> pass(tried, Optional.empty(), closedUp)).best();
    }

    /// What saves pages.
    ///
    /// @param closedUp the sections whose blocks stand closer together
    private record Arrangement(Map<String, Floats> floats, Set<String> closedUp) {
        Arrangement {
            floats = Map.copyOf(floats);
            closedUp = Set.copyOf(closedUp);
        }
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
                new LaidOut(pages, root, places(pages), laid.closedUp(), Map.of(), laid.narrowed()),
                laid.ends(),
                laid.free());
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
