package dev.kap.plan;

import dev.kap.portfolio.Column;
import dev.kap.problem.Place;
import org.jspecify.annotations.Nullable;

/// An empty cell whose answer would change much (domain.md, "Cells that matter").
///
/// @param place its sheet and cell; the row alone where the sheet lacks the column
/// @param column its column
/// @param subject the contact, action or goal the row is about; null for the account
/// @param whom whom to ask; null where nobody takes care of the account
/// @param quadrants contacts who stand in another quadrant with the best possible answer than with the worst
/// @param diagnostics likewise the questions with another status
/// @param tiers likewise the accounts with another tier
/// @param actions likewise the proposed actions
public record DataGap(
        Place place,
        Column<?> column,
        @Nullable String subject,
        @Nullable String whom,
        int quadrants,
        int diagnostics,
        int tiers,
        int actions) {

    /// How much hangs on it.
    public int weight() {
        return quadrants + diagnostics + tiers + actions;
    }
}
