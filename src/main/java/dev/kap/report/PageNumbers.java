package dev.kap.report;

import java.util.Map;

/// Where the PDF layout put things, so that other formats can print the same numbers.
///
/// @param pages how many there are
/// @param ids page (from 1) of each section, figure and table with an id
public record PageNumbers(int pages, Map<String, Integer> ids) {

    public PageNumbers {
        ids = Map.copyOf(ids);
    }
}
