package dev.kap.insight;

import dev.kap.portfolio.Link;

/// A link with what it is worth: 2.5 x (strength - 1) x recency, 0-10 (domain.md, "Links").
///
/// @param live whether that is 5 or more (`Live link`)
/// @param counts false for a link without strength, and for the weaker of two rows of the same pair
public record LinkWorth(Link link, double worth, boolean live, boolean counts) {}
