package dev.kap.insight;

import dev.kap.portfolio.Quadrant;
import dev.kap.wording.Sentence;
import java.util.List;

/// Where the two scores put a contact, and what lacks to place it.
///
/// @param borderline placed, and within 0.5 of a threshold
/// @param missing the columns, in words, that would place an unplaced contact; empty for a placed one
public record Placement(Quadrant quadrant, boolean borderline, List<Sentence> missing) {

    public Placement {
        missing = List.copyOf(missing);
    }
}
