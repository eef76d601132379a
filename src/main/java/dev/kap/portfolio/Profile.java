package dev.kap.portfolio;

import java.time.LocalDate;
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
        Terms terms,
        Remarks remarks,
        Map<String, String> facts) {

    public Profile {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /// Which organisation it is.
    ///
    /// @param parent the group it belongs to, as an account's name where it is in the list, else as typed
    public record Organisation(
            String name, String id, String parent, AccountStatus status, String industry, String region) {

        /// The same in another group.
        public Organisation withParent(String other) {
            return new Organisation(name, id, other, status, industry, region);
        }
    }

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

    /// How firmly we are bound to each other. Texts are empty where nothing is typed.
    ///
    /// @param currency the currency that the row names; its amounts are in the plan's
    /// @param switchingCost what it costs them to leave us, 1-5
    /// @param willingness how far they want to work with us closely, 1-5
    /// @param noticeMonths how many months before its end one has to give notice
    public record Terms(
            String currency,
            @Nullable Double switchingCost,
            @Nullable Double willingness,
            @Nullable LocalDate contractEnd,
            @Nullable Double noticeMonths,
            String decisionProcess) {

        /// Nothing known.
        public static final Terms UNKNOWN = new Terms("", null, null, null, null, "");
    }

    /// What is noted of it in words.
    public record Remarks(String competitorOf, String culture, String aims, String notes) {}

    /// The account's name.
    public String name() {
        return organisation.name();
    }

    /// The same account with other business facts.
    public Profile with(Business other) {
        return new Profile(origin, organisation, care, other, terms, remarks, facts);
    }

    /// The same account as another organisation.
    public Profile with(Organisation other) {
        return new Profile(origin, other, care, business, terms, remarks, facts);
    }

    /// The same account under that id.
    public Profile identified(String id) {
        return with(new Organisation(
                organisation.name,
                id,
                organisation.parent,
                organisation.status,
                organisation.industry,
                organisation.region));
    }

    /// The same account on other terms.
    public Profile with(Terms other) {
        return new Profile(origin, organisation, care, business, other, remarks, facts);
    }
}
