package dev.kap.portfolio;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row of Accounts: what is known of the organisation itself. Texts are empty where nothing is typed.
///
/// @param facts columns that are none of ours, by their header
public record Profile(
        Origin origin,
        Organisation organisation,
        Care care,
        Business business,
        Remarks remarks,
        Map<String, String> facts) {

    public Profile {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /// Which organisation it is.
    public record Organisation(String name, String id, AccountStatus status, String industry, String region) {}

    /// Who of us looks after it.
    public record Care(String accountManager, String executiveSponsor) {}

    /// What it means to us as a business.
    ///
    /// @param categorySpend what they spend a year on what we sell, with all suppliers
    /// @param strategicFit as typed, any scale
    /// @param costOfLosing as typed, any scale
    public record Business(
            @Nullable Partnership partnership,
            @Nullable Double categorySpend,
            YearFigures figures,
            @Nullable Double strategicFit,
            @Nullable Double costOfLosing) {

        /// The same with another partnership.
        public Business withPartnership(Partnership other) {
            return new Business(other, categorySpend, figures, strategicFit, costOfLosing);
        }

        /// The same with another category spend.
        public Business withCategorySpend(double other) {
            return new Business(partnership, other, figures, strategicFit, costOfLosing);
        }

        /// The same with other figures of the year.
        public Business withFigures(YearFigures other) {
            return new Business(partnership, categorySpend, other, strategicFit, costOfLosing);
        }

        /// The same with another fit.
        public Business withStrategicFit(double other) {
            return new Business(partnership, categorySpend, figures, other, costOfLosing);
        }

        /// The same with another cost of losing.
        public Business withCostOfLosing(double other) {
            return new Business(partnership, categorySpend, figures, strategicFit, other);
        }
    }

    /// What is noted of it in words.
    public record Remarks(String competitorOf, String culture, String aims, String notes) {}

    /// The account's name.
    public String name() {
        return organisation.name();
    }

    /// The same account with other business facts.
    public Profile with(Business other) {
        return new Profile(origin, organisation, care, other, remarks, facts);
    }
}
