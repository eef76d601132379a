package dev.kap.report.pdf.layout;

import dev.kap.report.PageNumbers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A document whose every line has its place.
///
/// @param root of the structure tree
/// @param places where each id stands
public record LaidOut(List<Page> pages, Tag root, Map<String, Place> places) {

    public LaidOut {
        pages = List.copyOf(pages);
        places = Map.copyOf(places);
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
                        .collect(Collectors.toSet()));
    }

    /// A page, counted from 1, and how far down, in points.
    public record Place(int page, double y) {}
}
