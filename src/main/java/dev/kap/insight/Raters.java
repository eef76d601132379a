package dev.kap.insight;

import java.util.List;

/// Where several of our people rate the same contact, 2.5 x (strength - 1) each (domain.md, "Two raters").
///
/// @param spreads one for each contact with two or more raters, widest first, then by name
/// @param deviations one for each of these raters, by name
public record Raters(List<Spread> spreads, List<Deviation> deviations) {

    public Raters {
        spreads = List.copyOf(spreads);
        deviations = List.copyOf(deviations);
    }

    /// How far the ratings of one contact lie apart.
    ///
    /// @param ratings highest first, then by name
    public record Spread(String contact, List<Rating> ratings) {

        public Spread {
            ratings = List.copyOf(ratings);
        }

        /// Largest less smallest rating, 0-10.
        public double width() {
            return ratings.getFirst().rating() - ratings.getLast().rating();
        }
    }

    /// What one team member thinks of one contact, 0-10.
    public record Rating(String member, double rating) {}

    /// How much higher this team member rates than the others do, on the mean over the contacts they share.
    public record Deviation(String member, double mean, int contacts) {}
}
