package dev.kap.insight;

import dev.kap.portfolio.DecisionRole;
import org.jspecify.annotations.Nullable;

/// What evidenced influence is made of (domain.md, "Influence"), each 0-1.
///
/// @param decisive the weightiest role, whose weight counts; null where no role is known
/// @param role the weight of that role
/// @param level the weight of the level
/// @param reach how much influence arrives over ties; the largest in the account is 1
public record InfluenceParts(@Nullable DecisionRole decisive, double role, double level, double reach) {}
