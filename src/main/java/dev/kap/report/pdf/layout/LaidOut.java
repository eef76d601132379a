package dev.kap.report.pdf.layout;

import dev.kap.document.Floats;
import dev.kap.document.PageNumbers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A document whose every line has its place.
///
/// @param root of the structure tree
/// @param places where each id stands
/// @param closedUp the sections whose blocks are closed up
/// @param floats where the floating blocks of a section stand, if not where the document has them
/// @param narrowed by how many points a section's headline is narrower than the page
public record LaidOut(
        List<Page> pages,
        Tag root,
        Map<String, Place> places,
        Set<String> closedUp,
        Map<String, Floats> floats,
        Map<String, Double> narrowed) {

    public LaidOut {
        pages = List.copyOf(pages);
        places = Map.copyOf(places);
        closedUp = Set.copyOf(closedUp);
        floats = Map.copyOf(floats);
        narrowed = Map.copyOf(narrowed);
    }

    /// The same, and where the floating blocks stand.
    LaidOut with(Map<String, Floats> placed) {
        return new LaidOut(pages, root, places, closedUp, placed, narrowed);
    }

    /// The pages of the ids.
    public PageNumbers numbers() {
        return new PageNumbers(
                pages.size(),
                places.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().page())),
                places.entrySet().stream()
                        .filter(entry -> entry.getValue().y() > 0)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                closedUp,
                floats,
                narrowed);
    }

    /// A page, counted from 1, and how far down, in points.
    public record Place(int page, double y) {}
}
