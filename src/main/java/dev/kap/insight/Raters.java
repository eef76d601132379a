package dev.kap.insight;

import java.util.List;

/// Where several rate the relationship with the same contact: 2.5 x (strength - 1) for a link, the score itself for
/// somebody in the room of a workshop (domain.md, "Two raters").
///
/// @param spreads one for each contact with two or more raters, widest first, then by name
/// @param deviations one for each of these raters, by name
/// @param influence the same of the influence, which only the room scores
public record Raters(List<Spread> spreads, List<Deviation> deviations, OnInfluence influence) {

    public Raters {
        spreads = List.copyOf(spreads);
        deviations = List.copyOf(deviations);
    }

    /// Raters of whom nobody scores influence.
    public Raters(List<Spread> spreads, List<Deviation> deviations) {
        this(spreads, deviations, new OnInfluence(List.of(), List.of()));
    }

    /// Where several rate the influence of the same contact, in the same order.
    public record OnInfluence(List<Spread> spreads, List<Deviation> deviations) {

        public OnInfluence {
            spreads = List.copyOf(spreads);
            deviations = List.copyOf(deviations);
        }
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

    /// What one person thinks of one contact, 0-10.
    public record Rating(String member, double rating) {}

    /// How much higher this person rates than the others do, on the mean over the contacts they share.
    public record Deviation(String member, double mean, int contacts) {}
}
