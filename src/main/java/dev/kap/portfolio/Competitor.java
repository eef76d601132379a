package dev.kap.portfolio;

import java.util.List;

/// A row of Competitors: who of them stands where.
///
/// @param strongWith contacts as in [Contact], else as typed
public record Competitor(
        Origin origin, String name, String product, List<String> strongWith, String strength, String weakness) {

    public Competitor {
        strongWith = List.copyOf(strongWith);
    }
}
