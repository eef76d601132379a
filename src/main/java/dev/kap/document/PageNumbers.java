package dev.kap.document;

import java.util.Map;
import java.util.Set;

/// Where the PDF layout put things, so that other formats can print the same numbers.
///
/// @param pages how many there are
/// @param ids page (from 1) of each section, figure and table with an id
/// @param lower those of the ids that do not stand at the top of their page; a section among them shares its first
///     page with the one before
/// @param closedUp the sections whose blocks stand closer together than usual, which saves a page
/// @param floats where the floating blocks of a section stand, if not where the document has them
/// @param narrowed by how many points the headline of a section is narrower than the page, so that its lines are of
///     like length; without those as wide as the page
public record PageNumbers(
        int pages,
        Map<String, Integer> ids,
        Set<String> lower,
        Set<String> closedUp,
        Map<String, Floats> floats,
        Map<String, Double> narrowed) {

    public PageNumbers {
        ids = Map.copyOf(ids);
        lower = Set.copyOf(lower);
        closedUp = Set.copyOf(closedUp);
        floats = Map.copyOf(floats);
        narrowed = Map.copyOf(narrowed);
    }

    /// The numbers of a document whose blocks all stand where it has them.
    public PageNumbers(
            int pages,
            Map<String, Integer> ids,
            Set<String> lower,
            Set<String> closedUp,
            Map<String, Double> narrowed) {
        this(pages, ids, lower, closedUp, Map.of(), narrowed);
    }
}
