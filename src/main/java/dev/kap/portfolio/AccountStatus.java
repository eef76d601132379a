package dev.kap.portfolio;

/// Whether they buy from us.
public enum AccountStatus {
    CUSTOMER,
    PROSPECT
}
