package dev.kap.portfolio;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row of Accounts: what is known of the organisation itself. Texts are empty where nothing is typed.
///
/// @param categorySpend what they spend a year on what we sell, with all suppliers
/// @param strategicFit as typed, any scale
/// @param costOfLosing as typed, any scale
/// @param facts columns that are none of ours, by their header
public record Profile(
        Origin origin,
        String name,
        String id,
        AccountStatus status,
        String industry,
        String region,
        String accountManager,
        String executiveSponsor,
        @Nullable Partnership partnership,
        @Nullable Double categorySpend,
        YearFigures figures,
        @Nullable Double strategicFit,
        @Nullable Double costOfLosing,
        String competitorOf,
        String culture,
        String aims,
        String notes,
        Map<String, String> facts) {

    public Profile {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /// The same account with other business facts.
    public Profile valued(
            @Nullable Partnership otherPartnership,
            @Nullable Double otherSpend,
            YearFigures otherFigures,
            @Nullable Double otherFit,
            @Nullable Double otherCost) {
        return new Profile(
                origin,
                name,
                id,
                status,
                industry,
                region,
                accountManager,
                executiveSponsor,
                otherPartnership,
                otherSpend,
                otherFigures,
                otherFit,
                otherCost,
                competitorOf,
                culture,
                aims,
                notes,
                facts);
    }
}
