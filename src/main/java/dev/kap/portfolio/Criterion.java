package dev.kap.portfolio;

/// A row of Criteria.
///
/// @param column the header in Accounts whose numbers are compared; empty where the criterion's own name is meant
/// @param higherIsBetter false where Direction says lower
public record Criterion(Origin origin, String name, double weight, String column, boolean higherIsBetter) {}
