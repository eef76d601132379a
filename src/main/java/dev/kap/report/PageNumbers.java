package dev.kap.report;

import java.util.Map;
import java.util.Set;

/// Where the PDF layout put things, so that other formats can print the same numbers.
///
/// @param pages how many there are
/// @param ids page (from 1) of each section, figure and table with an id
/// @param lower those of the ids that do not stand at the top of their page; a section among them shares its first
///     page with the one before
/// @param closedUp the sections whose blocks stand half as far apart as usual, which saves a page
public record PageNumbers(int pages, Map<String, Integer> ids, Set<String> lower, Set<String> closedUp) {

    public PageNumbers {
        ids = Map.copyOf(ids);
        lower = Set.copyOf(lower);
        closedUp = Set.copyOf(closedUp);
    }
}
