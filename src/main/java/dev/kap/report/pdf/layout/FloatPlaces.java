package dev.kap.report.pdf.layout;

import dev.kap.document.Document;
import dev.kap.document.Document.Section;
import dev.kap.document.Floats;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds where the floating blocks of each section stand best, by laying out with and without.
record FloatPlaces(Document document, Function<Document, SectionRuns.Pass> layout) {

    /// look.md, "Where a section begins": less is not worth another order.
    private static final double BARE = 0.1;

    /// What was found.
    record Found(Map<String, Floats> places, SectionRuns.Pass pass) {
        Found {
            places = Map.copyOf(places);
        }
    }

    /// The places that save pages, else bare ground.
    Found best() {
        Found best = new Found(Map.of(), layout.apply(document));
        for (Section section : document.sections()) {
            if (Floats.in(section)) {
                best = better(best, section.id());
            }
        }
        return best;
    }

    private Found better(Found known, String section) {
        Found best = known;
        if (!leavesBare(best.pass(), section)) {
            return best;
        }
        for (Floats place : Floats.values()) {
            Map<String, Floats> places = new HashMap<>(known.places());
            places.put(section, place);
            Found tried = new Found(places, layout.apply(Floats.placed(document, places)));
            if (cost(tried.pass()) < cost(best.pass()) - BARE * BARE) {
                best = tried;
            }
        }
        return best;
    }

    /// Whether a page on which the section goes on overleaf is bare at its foot, or the one before where it begins.
    private boolean leavesBare(SectionRuns.Pass pass, String section) {
        List<Section> sections = document.sections();
        int index = sections.stream().map(Section::id).toList().indexOf(section);
        Map<String, LaidOut.Place> places = pass.laidOut().places();
        int first = places.get(section).page();
        int last = index + 1 < sections.size()
                ? places.get(sections.get(index + 1).id()).page()
                : pass.pages();
        return pass.free().subList(Math.max(0, first - 2), Math.max(0, last - 1)).stream()
                .anyMatch(free -> free > BARE);
    }

    /// A page weighs more than all that is bare; one large strip more than two small ones.
    private static double cost(SectionRuns.Pass pass) {
        return pass.pages()
                + pass.free().stream().mapToDouble(free -> free * free).sum();
    }
}
