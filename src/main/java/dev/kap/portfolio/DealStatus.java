package dev.kap.portfolio;

/// How a piece of business stands or ended.
public enum DealStatus {
    OPEN,
    WON,
    LOST
}
