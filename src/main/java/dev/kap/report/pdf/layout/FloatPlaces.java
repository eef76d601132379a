package dev.kap.report.pdf.layout;

import dev.kap.document.Document;
import dev.kap.document.Document.Section;
import dev.kap.document.Floats;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            best = better(best, section.id(), Floats.of(section));
        }
        return best;
    }

    private Found better(Found known, String section, List<Floats> others) {
        Found best = known;
        if (others.isEmpty() || !leavesBare(best.pass(), section)) {
            return best;
        }
        for (Floats place : others) {
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
        int first = page(pass, section);
        int last =
                index + 1 < sections.size() ? page(pass, sections.get(index + 1).id()) : pass.pages();
        return pass.free().subList(Math.max(0, first - 2), Math.max(0, last - 1)).stream()
                .anyMatch(free -> free > BARE);
    }

    /// A page weighs more than all that is bare; one large strip more than two small ones. Before what stands alone on
    /// its page nothing else could stand.
    private double cost(SectionRuns.Pass pass) {
        double bare = pass.free().stream().mapToDouble(free -> free * free).sum();
        double allowed = document.sections().stream()
                .filter(section -> section.joins() == Section.Joins.ALONE)
                .mapToInt(section -> page(pass, section.id()) - 2)
                .filter(page -> page >= 0)
                .mapToDouble(page -> pass.free().get(page))
                .map(free -> free * free)
                .sum();
        return pass.pages() + bare - allowed;
    }

    /// The page on which a section begins; every section has one.
    private static int page(SectionRuns.Pass pass, String section) {
        return Objects.requireNonNull(pass.laidOut().places().get(section), section)
                .page();
    }
}
