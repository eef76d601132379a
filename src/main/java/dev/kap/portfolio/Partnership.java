package dev.kap.portfolio;

/// How close the business relationship is.
public enum Partnership {
    TRANSACTIONAL,
    PREFERRED_SUPPLIER,
    STRATEGIC_PARTNER
}
